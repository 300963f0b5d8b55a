/** The house's colours, as in the pages' tokens.css, for documents. */
export const colours = {
  ink: '#2a2140',
  paper: '#fbf3e4',
  card: '#fffaf0',
  haze: '#f4e4cf',
  muted: '#6a5b78',
  brand: '#215d66',
  brandSoft: '#d9ece6',
  accent: '#8a3f1d',
  warm: '#ffe6ad',
  sea: '#bfe0dd',
} as const;

/** What each band is drawn in, from rarely to consistently: light to dark, readable without colour too; and what was not seen enough. */
export const bandColours: Readonly<Record<'not-enough' | 'rarely' | 'sometimes' | 'mostly' | 'consistently', string>> = {
  'not-enough': '#f4e4cf',
  rarely: '#f0d9b8',
  sometimes: '#bfe0dd',
  mostly: '#5f9ea3',
  consistently: '#215d66',
};
