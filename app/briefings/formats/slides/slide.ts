/** A slide as marks on a sheet, in inches and points: what PPTX and any other slide format draw, each in its own way. */
import type { Language } from "~/i18n/languages";
import type { PageShape } from "../../briefing";

export interface Slide {
  readonly title: Box;
  readonly marks: readonly Mark[];
  /** What the speaker reads: sources, a line each. */
  readonly notes: readonly string[];
}

export type Mark = Box | Grid | Stroke;

/** A shape with words in it. */
export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly shape: "rect" | "arrow";
  readonly fill?: string;
  readonly line?: string;
  readonly paras: readonly Para[];
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
}

/** A native table. */
export interface Grid {
  readonly kind: "grid";
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  /** The first is the header. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly GridCell[] }[];
}

export interface GridCell {
  readonly paras: readonly Para[];
  readonly align?: "left" | "right";
}

/** A straight line, level or upright. */
export interface Stroke {
  readonly kind: "stroke";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
  readonly width: number;
}

/** A paragraph in one hand, with the numbers of its sources after it. */
export interface Para {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly language: Language;
  readonly bold?: boolean;
  readonly marks?: string;
  readonly link?: string;
}

export const sheetSizes: Record<PageShape, { readonly w: number; readonly h: number }> = {
  "16x9": { w: 13.333, h: 7.5 },
  "4x3": { w: 10, h: 7.5 },
  a4: { w: 8.27, h: 11.69 },
};
/** More rows than this make more slides than anybody shows. */
export const mostSlideRows = 400;
/** White on the left and on the right. */
export const margin = 0.6;
