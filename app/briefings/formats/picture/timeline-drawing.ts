/** The timeline of a briefing as SVG: self-contained, real text, the same for the same briefing. */
import { phases } from "~/domain/bills/stages";
import { daysBetween, partsOf } from "~/domain/dates/calendar-date";
import { messagesFor } from "~/i18n/messages";
import type { Briefing, Timeline } from "../../briefing";
import { ink, phaseInk } from "../palette";
import { firstLanguage, frameWords, inLine } from "../../words";

const hash = (hue: string) => `#${hue}`;
const width = 1280;
const labelWidth = 420;
const right = width - 40;
const rowHeight = 30;
const top = 150;

export function drawTimeline(briefing: Briefing): string {
  const timelines = briefing.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Timeline => block.kind === "timeline"),
  );
  const timeline = mergeTimelines(timelines);
  const rows = timeline?.bars.length ?? 0;
  const height = top + Math.max(rows, 1) * rowHeight + 110;
  const body = timeline
    ? [axisOf(briefing, timeline, height), ...timeline.bars.map((bar, index) => barOf(timeline, bar, index))]
    : [text(40, top + 24, inLine(frameWords(briefing, (t) => t.briefings.noTimeline)), 18, ink.soft)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans TC', 'Noto Sans CJK TC', sans-serif" role="img">`,
    `<title>${escapeXml(inLine(briefing.title))}</title>`,
    `<desc>${escapeXml(timeline ? timeline.bars.map(({ sentence }) => inLine(sentence)).join(" ") : "")}</desc>`,
    `<rect width="${width}" height="${height}" fill="${hash(ink.paper)}"/>`,
    text(40, 58, shorten(inLine(briefing.title), 44), 30, ink.text, true),
    text(40, 92, shorten(inLine(briefing.dateline), 80), 16, ink.soft),
    ...body,
    legendOf(briefing, height - 58),
    text(40, height - 20, briefing.permalink, 13, ink.soft),
    "</svg>",
    "",
  ].join("\n");
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

function axisOf(briefing: Briefing, timeline: Timeline, height: number): string {
  const t = messagesFor(firstLanguage(briefing));
  const first = partsOf(timeline.from).year;
  const years = partsOf(timeline.to).year - first + 1;
  const every = Math.max(1, Math.ceil(years / 14));
  const bottom = height - 90;
  const ticks = Array.from({ length: Math.ceil(years / every) }, (_, index) => {
    const year = first + index * every;
    const x = xOf(timeline, `${year}-01-01` as Timeline["from"]);
    return `<path d="M${x} ${top - 14}V${bottom}" stroke="${hash(ink.rule)}"/>${text(x + 3, top - 18, t.timeline.year(year), 13, ink.soft)}`;
  });
  return [...ticks, `<path d="M${right} ${top - 14}V${bottom}" stroke="${hash(ink.now)}"/>`].join("\n");
}

function barOf(timeline: Timeline, { label, spans }: Timeline["bars"][number], index: number): string {
  const y = top + index * rowHeight;
  const drawn = spans.map(({ phase, from, to }) => {
    const x = xOf(timeline, from);
    const wide = Math.max(3, Math.round((xOf(timeline, to) - x) * 10) / 10);
    return `<rect x="${x}" y="${y + 4}" width="${wide}" height="${rowHeight - 12}" fill="${hash(phaseInk[phase])}"/>`;
  });
  return [text(40, y + 18, shorten(inLine(label), 24), 15, ink.text), ...drawn].join("\n");
}

function legendOf(briefing: Briefing, y: number): string {
  return phases
    .map((phase, index) => {
      const x = 40 + index * 240;
      const name = inLine(frameWords(briefing, (t) => t.timeline.spans[phase]));
      return `<rect x="${x}" y="${y - 11}" width="14" height="14" fill="${hash(phaseInk[phase])}"/>${text(x + 20, y + 1, shorten(name, 13), 13, ink.soft)}`;
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
