// Packages that come without types: only what is used here.
declare module 'd3-contour' {
  interface Contours {
    size(size: readonly [number, number]): Contours;
    smooth(smooth: boolean): Contours;
    contour(values: readonly number[], threshold: number): { readonly coordinates: readonly (readonly (readonly [number, number])[])[][] };
  }
  export function contours(): Contours;
}
declare module 'svg-path-bounds' {
  export default function bounds(path: string): [left: number, top: number, right: number, bottom: number];
}
declare module 'react' {
  export function createElement(component: unknown, props: Readonly<Record<string, unknown>>): unknown;
}
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: unknown): string;
}
