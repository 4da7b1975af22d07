/** What we use of fontkit, which brings no types of its own. */
declare module "fontkit" {
  interface Font {
    readonly characterSet: readonly number[];
  }
  /** A collection needs the name of one of its fonts. */
  export function openSync(path: string, postscriptName?: string): Font;
}
