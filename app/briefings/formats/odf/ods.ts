/** ODS: sheets to count with; real dates shown in the ROC calendar, the header frozen and repeated in print. */
import { dayShort } from "~/i18n/dates";
import type { Briefing } from "../../briefing";
import type { Exporter } from "../../exporter";
import { oneLine } from "../print/lines";
import { widthOf } from "../print/measure";
import { pageParts } from "../print/page-words";
import { listSheets } from "../xlsx/list-sheets";
import type { Sheet, Value } from "../xlsx/sheet";
import { packOdf } from "./package";
import { sheetStyles } from "./sheet-styles";
import { familyStyle, fontFaces, lettersOf } from "./styles";
import { escapeXml, tag } from "./xml";

const mediaType = "application/vnd.oasis.opendocument.spreadsheet";
/** In centimetres. */
const sideMargin = 1.5;
const narrowest = 2;

export const ods = {
  format: "ods",
  extension: "ods",
  mediaType,
  omits: [],
  render: async (briefing) => {
    const sheets = listSheets(briefing);
    const [width, height] = briefing.shape === "a4" ? [21, 29.7] : [29.7, 21];
    const room = width - 2 * sideMargin;
    return packOdf(briefing, {
      mediaType,
      fonts: fontFaces,
      automatic: sheetStyles() + sheets.flatMap((sheet, index) => columnStyles(sheet, index, room)).join(""),
      styles: tag("style:default-style", { "style:family": "table-cell" }, lettersOf({ size: 11 })),
      layouts: tag(
        "style:page-layout",
        { "style:name": "Sheet" },
        tag("style:page-layout-properties", {
          "fo:page-width": `${width}cm`,
          "fo:page-height": `${height}cm`,
          "style:print-orientation": width > height ? "landscape" : "portrait",
          "fo:margin-top": "1.2cm",
          "fo:margin-bottom": "1.2cm",
          "fo:margin-left": `${sideMargin}cm`,
          "fo:margin-right": `${sideMargin}cm`,
        }),
        ...["header", "footer"].map((place) =>
          tag(
            `style:${place}-style`,
            {},
            tag("style:header-footer-properties", { "fo:min-height": "0.8cm" }),
          ),
        ),
      ),
      masters: tag(
        "style:master-page",
        { "style:name": "Default", "style:page-layout-name": "Sheet" },
        tag(
          "style:header",
          {},
          tag("text:p", {}, escapeXml(`${oneLine(briefing.title)}\u3000${briefing.permalink}`)),
        ),
        tag("style:footer", {}, footOf(briefing)),
      ),
      settings: settingsOf(sheets),
      body: tag("office:spreadsheet", {}, ...sheets.map(tableOf)),
    });
  },
} as const satisfies Exporter;

function footOf(briefing: Briefing): string {
  const [before, between, after] = pageParts(briefing);
  return tag(
    "text:p",
    {},
    escapeXml(`${oneLine(briefing.dateline)}\u3000${before}`),
    tag("text:page-number", {}, "1"),
    escapeXml(between),
    tag("text:page-count", {}, "1"),
    escapeXml(after),
  );
}

/** As wide as the widest line of each column asks, but never wider together than the printed sheet. */
function columnStyles({ header, rows }: Sheet, sheet: number, room: number): string[] {
  if (header.length === 0) return [columnStyle(sheet, 0, room)];
  const wanted = header.map((heading, index) => {
    const texts = [heading, ...rows.slice(0, 500).map((row) => row[index]?.text ?? "")];
    const widest = Math.max(...texts.flatMap((text) => text.split("\n")).map(widthOf));
    return Math.min(16, Math.max(narrowest, widest * 0.42 + 0.5));
  });
  const spare = wanted.reduce((sum, width) => sum + width - narrowest, 0);
  const scale = Math.min(1, (room - narrowest * wanted.length) / Math.max(spare, 1));
  return wanted.map((width, index) =>
    columnStyle(sheet, index, narrowest + (width - narrowest) * Math.max(0, scale)),
  );
}

function columnStyle(sheet: number, index: number, centimetres: number): string {
  return familyStyle(
    `c${sheet + 1}-${index + 1}`,
    "table-column",
    tag("style:table-column-properties", { "style:column-width": `${centimetres.toFixed(2)}cm` }),
  );
}

function tableOf({ name, header, rows }: Sheet, sheet: number): string {
  const count = Math.max(1, header.length);
  const head = tag("table:table-row", {}, ...header.map((heading) => cellOf({ text: heading }, "Head")));
  return tag(
    "table:table",
    { "table:name": name, "table:style-name": "Sheet" },
    ...Array.from({ length: count }, (_, index) =>
      tag("table:table-column", { "table:style-name": `c${sheet + 1}-${index + 1}` }),
    ),
    header.length > 0 ? tag("table:table-header-rows", {}, head) : "",
    ...rows.map((row) =>
      tag(
        "table:table-row",
        { "table:style-name": "Row" },
        ...row.map((value) => cellOf(value, styleOf(value))),
      ),
    ),
  );
}

function styleOf({ look, phase, on, calendar, number }: Value): string {
  if (look) return { title: "Title", heading: "Heading", quiet: "Quiet" }[look];
  if (on) return calendar === "iso" ? "DayCe" : "DayRoc";
  if (phase) return `Phase_${phase}`;
  return number === undefined ? "Plain" : "Number";
}

function cellOf({ text, on, number, calendar }: Value, style: string): string {
  if (text === "" && on === undefined) return tag("table:table-cell", { "table:style-name": style });
  const typed = on
    ? { "office:value-type": "date", "office:date-value": on }
    : number === undefined
      ? { "office:value-type": "string" }
      : { "office:value-type": "float", "office:value": number };
  const shown = on ? dayShort(calendar === "iso" ? "en" : "zh-Hant", on) : text;
  return tag(
    "table:table-cell",
    { "table:style-name": style, ...typed },
    ...shown.split("\n").map((line) => tag("text:p", {}, escapeXml(line))),
  );
}

/** The first row stays in sight on every sheet that has a header. */
function settingsOf(sheets: readonly Sheet[]): string {
  const item = (name: string, type: string, value: string) =>
    tag("config:config-item", { "config:name": name, "config:type": type }, value);
  const entries = sheets
    .filter(({ header }) => header.length > 0)
    .map(({ name }) =>
      tag(
        "config:config-item-map-entry",
        { "config:name": name },
        item("VerticalSplitMode", "short", "2"),
        item("VerticalSplitPosition", "int", "1"),
        item("ActiveSplitRange", "short", "2"),
        item("PositionBottom", "int", "1"),
      ),
    );
  const view = tag(
    "config:config-item-map-entry",
    {},
    item("ViewId", "string", "view1"),
    tag("config:config-item-map-named", { "config:name": "Tables" }, ...entries),
  );
  return tag(
    "config:config-item-set",
    { "config:name": "ooo:view-settings" },
    tag("config:config-item-map-indexed", { "config:name": "Views" }, view),
  );
}
