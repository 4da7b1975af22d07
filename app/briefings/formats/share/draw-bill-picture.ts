/** The picture of a bill as SVG: the site's seal above, the title and where it stands in the middle, its day below. */
import { palette, phaseColors, stepPaints } from "../print/palette";
import { escapeXml } from "../picture/timeline-drawing";
import { type BillPicture, pictureSize } from "./bill-picture";
import { fitText } from "./fit-text";

const { width, height } = pictureSize;
const left = 80;
const right = width - 72;
const room = right - left;
const hash = (hue: string) => `#${hue}`;

export function drawBillPicture(picture: BillPicture): string {
  const { standing } = picture;
  const hue = standing ? phaseColors[standing.phase] : palette.inkSoft;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans TC', sans-serif">`,
    `<rect width="${width}" height="${height}" fill="${hash(palette.paper)}"/>`,
    `<rect width="24" height="${height}" fill="${hash(hue)}"/>`,
    ...brandOf(picture),
    ...titleOf(picture),
    ...standingOf(picture, hue),
    ...stepsOf(picture),
    ...footOf(picture),
    "</svg>",
  ].join("\n");
}

function brandOf({ seal, site, tagline }: BillPicture): string[] {
  const words = fitText(tagline, { width: 760, height: 32, sizes: [24, 22, 20, 18] });
  return [
    `<rect x="${left}" y="52" width="54" height="54" rx="5" fill="${hash(palette.seal)}"/>`,
    text(left + 27, 91, seal, { size: 34, fill: palette.sheet, bold: true, anchor: "middle" }),
    text(left + 72, 90, site, { size: 32, fill: palette.ink, bold: true }),
    text(right, 89, words.lines[0]!, { size: words.size, fill: palette.inkSoft, anchor: "end" }),
  ];
}

/** In the middle of the room between the seal and the standing. */
function titleOf({ title }: BillPicture): string[] {
  const [top, bottom] = [140, 342];
  const {
    size,
    lines,
    height: high,
  } = fitText(title, {
    width: room,
    height: bottom - top,
    sizes: [80, 72, 64, 58, 52, 46, 40],
  });
  const first = top + (bottom - top - high) / 2;
  return lines.map((line, index) =>
    text(left, Math.round(first + (high / lines.length) * index + size * 1.02), line, {
      size,
      fill: palette.ink,
      bold: true,
    }),
  );
}

function standingOf({ standing, since }: BillPicture, hue: string): string[] {
  const place = { width: room, height: 54, sizes: [40, 36, 32, 28] };
  const { size, lines } = fitText(standing?.words ?? since, place);
  if (!standing) return [text(left, 432, lines[0]!, { size, fill: palette.inkSoft })];
  return [
    text(left, 408, lines[0]!, { size, fill: hue, bold: true }),
    text(left, 456, since, { size: 28, fill: palette.inkSoft }),
  ];
}

function stepsOf({ steps }: BillPicture): string[] {
  const gap = 10;
  const wide = (room - gap * (steps.length - 1)) / steps.length;
  // Letters are narrower than they are counted, and these words are our own and short.
  const place = { width: wide * 1.15, height: 30, sizes: [22, 20, 18] };
  const size = Math.min(...steps.map(({ name }) => fitText(name, place).size));
  return steps.flatMap(({ name, state }, index) => {
    const x = Math.round(left + index * (wide + gap));
    const { fill, line } = stepPaints[state];
    const isHere = state === "now" || state === "stopped";
    const label = fitText(name, { ...place, sizes: [size] }).lines[0]!;
    return [
      `<rect x="${x + 1}" y="492" width="${Math.round(wide) - 2}" height="12" fill="${hash(fill)}" stroke="${hash(line)}" stroke-width="2"/>`,
      text(x, 536, label, { size, fill: isHere ? line : palette.inkSoft, bold: isHere }),
    ];
  });
}

function footOf({ asOf }: BillPicture): string[] {
  return [
    `<path d="M${left} 562H${right}" stroke="${hash(palette.rule)}" stroke-width="2"/>`,
    text(left, 599, asOf, { size: 22, fill: palette.inkSoft }),
  ];
}

interface Look {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "middle" | "end";
}

function text(x: number, y: number, words: string, { size, fill, bold, anchor }: Look): string {
  const look = `${bold ? ' font-weight="700"' : ""}${anchor ? ` text-anchor="${anchor}"` : ""}`;
  return `<text x="${x}" y="${y}" font-size="${size}"${look} fill="${hash(fill)}">${escapeXml(words)}</text>`;
}
