/** What stands on every slide around its body: the heading, the day, the address and the page. */
import type { Briefing, Words } from "../../briefing";
import { oneLine } from "../print/lines";
import { widthOf } from "../print/measure";
import { palette } from "../print/palette";
import { pageOf } from "../print/page-words";
import { cutParas, fitSize, heightOf, parasOf } from "./paras";
import { type Box, margin, type Mark, sheetSizes, type Slide } from "./slide";

/** A slide while it is being filled. */
export interface Draft {
  readonly title: Box;
  readonly marks: Mark[];
  /** Lines about sources, and others, for the speaker. */
  readonly sources: string[];
  readonly notes: string[];
  /** Where the next block goes, and where the body ends. */
  y: number;
  readonly bottom: number;
  isFresh: boolean;
}

const top = 0.42;
const footHeight = 0.72;
/** What the day and the address may fill of it. */
const footRoom = 0.45;
const bar = 0.09;

export function openSlide(briefing: Briefing, heading: Words, subtitle: Words = []): Draft {
  const { w, h } = sheetSizes[briefing.shape];
  const isFirst = subtitle.length > 0;
  const width = w - 2 * margin;
  const inner = width - bar - 0.25;
  const titleAt = (size: number) => parasOf(briefing, heading, { size, bold: true });
  const sizes = isFirst ? [32, 28, 24, 20, 16, 12, 10, 8] : [24, 20, 16, 12, 10, 8];
  const size = fitSize(sizes, (size) => heightOf(titleAt(size), inner) <= (isFirst ? 1.1 : 0.95));
  const [title] = cutParas(titleAt(size), inner, 2.2);
  const titleHeight = heightOf(title, inner);
  const subtitleAt = (size: number) => parasOf(briefing, subtitle, { size, color: palette.inkSoft });
  const small = fitSize([16, 14, 12, 10], (size) => heightOf(subtitleAt(size), width) <= 0.7);
  const [sub] = cutParas(subtitleAt(small), width, 1.6);
  const subHeight = heightOf(sub, width);
  const marks: Mark[] = [
    {
      kind: "box",
      shape: "rect",
      x: margin,
      y: top + 0.06,
      w: bar,
      h: titleHeight - 0.12,
      fill: palette.seal,
      paras: [],
    },
  ];
  const under = top + titleHeight + 0.06;
  if (sub.length > 0)
    marks.push({
      kind: "box",
      shape: "rect",
      x: margin,
      y: under,
      w: width,
      h: subHeight,
      paras: sub,
      valign: "top",
    });
  return {
    title: {
      kind: "box",
      shape: "rect",
      x: margin + bar + 0.14,
      y: top,
      w: inner + 0.1,
      h: titleHeight,
      paras: title,
      valign: "middle",
    },
    marks,
    sources: [],
    notes: [],
    y: under + subHeight + 0.16,
    bottom: h - footHeight - 0.08,
    isFresh: true,
  };
}

/** The heading of a section that begins in the middle of a slide. */
export function headingMark(briefing: Briefing, heading: Words, width: number, y: number): Mark {
  const paras = parasOf(briefing, heading, { size: 18, bold: true });
  return {
    kind: "box",
    shape: "rect",
    x: margin,
    y,
    w: width,
    h: heightOf(paras, width),
    paras,
    valign: "middle",
  };
}

export function headingHeight(briefing: Briefing, heading: Words, width: number): number {
  return heightOf(parasOf(briefing, heading, { size: 18, bold: true }), width) + 0.1;
}

export function finishSlides(briefing: Briefing, drafts: readonly Draft[]): Slide[] {
  return drafts.map(({ title, marks, sources, notes }, index) => ({
    title,
    marks: [...marks, ...footMarks(briefing, index + 1, drafts.length)],
    notes: [...notes, ...sources, oneLine(briefing.dateline), briefing.permalink],
  }));
}

function footMarks(briefing: Briefing, page: number, pages: number): Mark[] {
  const { w, h } = sheetSizes[briefing.shape];
  const y = h - footHeight;
  const right = 2.6;
  const left = w - 2 * margin - right;
  const say = (text: string, size: number, color: string) => parasOf(briefing, [text], { size, color });
  const size = fitSize([9, 8, 7, 6], (size) => heightOf(dayAt(size), left) <= footRoom - (size * 1.5) / 72);
  function dayAt(size: number) {
    const day = oneLine(briefing.dateline);
    const named = say(`${oneLine(briefing.title.slice(0, 1))} · ${day}`, size, palette.inkSoft);
    // The day is said on every slide; the title goes with it where both stand on one line.
    return heightOf(named, left) <= (size * 1.6) / 72 ? named : say(day, size, palette.inkSoft);
  }
  const link = say(shortAddress(briefing.permalink, left, size), size, palette.link).map((para) => ({
    ...para,
    link: briefing.permalink,
  }));
  return [
    { kind: "stroke", x: margin, y, w: w - 2 * margin, h: 0, color: palette.ruleStrong, width: 0.75 },
    {
      kind: "box",
      shape: "rect",
      x: margin,
      y: y + 0.05,
      w: left,
      h: footRoom,
      paras: [...dayAt(size), ...link],
      valign: "top",
    },
    {
      kind: "box",
      shape: "rect",
      x: w - margin - right,
      y: y + 0.05,
      w: right,
      h: footRoom,
      paras: say(pageOf(briefing, page, pages), 9, palette.inkSoft),
      align: "right",
      valign: "top",
    },
  ];
}

/** As much of the address as one line holds; the link behind it is whole. */
function shortAddress(address: string, width: number, size: number): string {
  const room = (width * 72 * 0.95) / size - 1;
  let kept = "";
  for (const char of address) {
    if (widthOf(kept + char) > room) return `${kept}…`;
    kept += char;
  }
  return kept;
}
