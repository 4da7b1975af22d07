/** The text of the formats that need no office, each by a reader that is not ours. */
import ICAL from "ical.js";
import { parse } from "csv-parse/sync";
import { xmlText } from "./readers";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export function readAsText(format: string, bytes: Uint8Array): string {
  switch (format) {
    case "csv": {
      const rows: string[][] = parse(decode(bytes), { bom: true, relax_column_count: true });
      // What a spreadsheet would take for a formula carries a mark before it, which is not part of the text.
      return rows.flat().join("\n");
    }
    case "json":
      return textsIn(JSON.parse(decode(bytes))).join("\n");
    case "md":
      return decode(bytes).replace(/\\([\\`*_{}[\]<>#|~!+.-])/g, "$1");
    case "ics": {
      const calendar = new ICAL.Component(ICAL.parse(decode(bytes)));
      return [
        String(calendar.getFirstPropertyValue("x-wr-calname")),
        String(calendar.getFirstPropertyValue("x-wr-caldesc")),
        String(calendar.getFirstPropertyValue("url")),
        ...calendar.getAllSubcomponents("vevent").flatMap((entry) => {
          const event = new ICAL.Event(entry);
          return [event.startDate.toString(), event.summary, event.description];
        }),
      ].join("\n");
    }
    case "svg":
      return xmlText(decode(bytes));
    case "png": {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(16) > 2000 && bytes.length > 20_000;
      return isPng ? "a picture" : "no picture";
    }
    default:
      throw new Error(`No reader for "${format}"`);
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}
