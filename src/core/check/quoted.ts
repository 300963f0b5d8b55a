/** Words in quotation marks, not too many of them; those that have marks already keep their own. */
export function quoted(text: string): string {
  return /^"[^"]*"$/u.test(text) ? text : `"${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}"`;
}

const LONGEST = 60; // characters
