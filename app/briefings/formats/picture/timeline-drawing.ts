/** The timeline of a briefing as SVG: self-contained, real text, the same for the same briefing. */
import { phases } from "~/domain/bills/stages";
import { daysBetween, partsOf } from "~/domain/dates/calendar-date";
import { messagesFor } from "~/i18n/messages";
import type { Briefing, Timeline } from "../../briefing";
import { palette, phaseColors } from "../print/palette";
import { firstLanguage, frameWords, inLine } from "../../words";

const hash = (hue: string) => `#${hue}`;
const width = 1280;
const labelWidth = 420;
const right = width - 40;
const rowHeight = 30;

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture to stand alone: the briefing's title and day above all its bars, its address below. */
export function drawTimeline(briefing: Briefing): Drawing {
  const timelines = briefing.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Timeline => block.kind === "timeline"),
  );
  return draw(briefing, mergeTimelines(timelines), true);
}

/** The bars alone, for a page that says the rest. */
export function drawBars(briefing: Briefing, timeline: Timeline): Drawing {
  return draw(briefing, timeline, false);
}

function draw(briefing: Briefing, timeline: Timeline | null, isAlone: boolean): Drawing {
  const top = isAlone ? 166 : 40;
  const rows = Math.max(timeline?.bars.length ?? 0, 1);
  const bottom = top + rows * rowHeight + 10;
  const height = bottom + (isAlone ? 80 : 40);
  const none = inLine(frameWords(briefing, (t) => t.briefings.noTimeline));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans TC', 'Noto Sans CJK TC', sans-serif" role="img">`,
    `<title>${escapeXml(inLine(briefing.title))}</title>`,
    `<desc>${escapeXml(timeline ? timeline.bars.map(({ sentence }) => inLine(sentence)).join(" ") : none)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${hash(palette.sheet)}"/>`,
    ...(isAlone
      ? [
          text(40, 58, shorten(inLine(briefing.title), 38), 30, palette.ink, true),
          text(40, 92, shorten(inLine(briefing.dateline), 74), 16, palette.inkSoft),
          text(40, 118, shorten(inLine(briefing.subtitle), 84), 14, palette.inkSoft),
        ]
      : []),
    ...(timeline
      ? [
          axisOf(briefing, timeline, { top, bottom }),
          ...timeline.bars.map((bar, index) => barOf(timeline, bar, top + index * rowHeight)),
        ]
      : [text(40, top + 18, none, 18, palette.inkSoft)]),
    legendOf(briefing, bottom + 26),
    ...(isAlone ? [text(40, height - 20, shorten(briefing.permalink, 90), 13, palette.inkSoft)] : []),
    "</svg>",
    "",
  ].join("\n");
  return { svg, width, height };
}

function mergeTimelines(timelines: readonly Timeline[]): Timeline | null {
  const [first, ...others] = timelines;
  if (!first) return null;
  const from = [first, ...others].map((timeline) => timeline.from).sort()[0]!;
  return { ...first, from, bars: timelines.flatMap(({ bars }) => bars) };
}

function xOf({ from, to }: Timeline, on: Timeline["from"]): number {
  const whole = Math.max(1, daysBetween(from, to));
  const x = labelWidth + (daysBetween(from, on) / whole) * (right - labelWidth);
  return Math.round(Math.min(right, Math.max(labelWidth, x)) * 10) / 10;
}

function axisOf(
  briefing: Briefing,
  timeline: Timeline,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  const t = messagesFor(firstLanguage(briefing));
  const first = partsOf(timeline.from).year;
  const years = partsOf(timeline.to).year - first + 1;
  const every = Math.max(1, Math.ceil(years / 14));
  const ticks = Array.from({ length: Math.ceil(years / every) }, (_, index) => {
    const year = first + index * every;
    const x = xOf(timeline, `${year}-01-01` as Timeline["from"]);
    return `<path d="M${x} ${top - 14}V${bottom}" stroke="${hash(palette.rule)}"/>${text(x + 3, top - 18, t.timeline.year(year), 13, palette.inkSoft)}`;
  });
  return [...ticks, `<path d="M${right} ${top - 14}V${bottom}" stroke="${hash(palette.seal)}"/>`].join("\n");
}

function barOf(timeline: Timeline, { label, spans }: Timeline["bars"][number], y: number): string {
  const drawn = spans.map(({ phase, from, to }) => {
    const wide = Math.max(3, Math.round((xOf(timeline, to) - xOf(timeline, from)) * 10) / 10);
    // What begins on the last day is drawn before the line of that day, not beyond it.
    const x = Math.min(xOf(timeline, from), right - wide);
    return `<rect x="${x}" y="${y + 4}" width="${wide}" height="${rowHeight - 12}" fill="${hash(phaseColors[phase])}"/>`;
  });
  return [text(40, y + 18, shorten(inLine(label), 24), 15, palette.ink), ...drawn].join("\n");
}

function legendOf(briefing: Briefing, y: number): string {
  return phases
    .map((phase, index) => {
      const x = 40 + index * 240;
      const name = inLine(frameWords(briefing, (t) => t.timeline.spans[phase]));
      return `<rect x="${x}" y="${y - 11}" width="14" height="14" fill="${hash(phaseColors[phase])}"/>${text(x + 20, y + 1, shorten(name, 13), 13, palette.inkSoft)}`;
    })
    .join("\n");
}

function text(x: number, y: number, words: string, size: number, fill: string, bold = false): string {
  const weight = bold ? ' font-weight="700"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${hash(fill)}">${escapeXml(words)}</text>`;
}

/** Cut to so many ems, so that nothing runs into what stands beside it. */
function shorten(words: string, ems: number): string {
  let wide = 0;
  let kept = "";
  for (const character of words) {
    wide += /[\u1100-\u115f\u2e80-\uffef]/u.test(character) || character.length > 1 ? 1 : 0.56;
    if (wide > ems - 1) return `${kept}…`;
    kept += character;
  }
  return kept;
}

export function escapeXml(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
