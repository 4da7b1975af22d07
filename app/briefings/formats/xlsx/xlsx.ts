/** XLSX: a first sheet that says what this is, then a sheet for each table, with real dates and a header that stays. */
import type { Exporter } from "../../exporter";
import { fonts } from "../print/palette";
import { steadyOffice } from "../print/office-zip";
import { listSheets } from "./list-sheets";
import { paintSheet } from "./paint-sheet";
import { printSetup } from "./print-setup";

export const xlsx = {
  format: "xlsx",
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  omits: [],
  render: async (briefing) => {
    // Loaded when first needed, as the libraries of files are.
    const { default: writeSheets } = await import("write-excel-file/node");
    const sheets = listSheets(briefing);
    const file = await writeSheets(
      sheets.map((sheet) => paintSheet(sheet)),
      { fontFamily: fonts.screen, fontSize: 11 },
    ).toBuffer();
    return steadyOffice(file, briefing.newestRecordAt, printSetup(briefing, sheets));
  },
} as const satisfies Exporter;
