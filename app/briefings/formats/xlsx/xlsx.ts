/** XLSX: a first sheet that says what this is, then a sheet for each table, with real dates and a header that stays. */
import writeSheets from "write-excel-file/node";
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
    const sheets = listSheets(briefing);
    const file = await writeSheets(
      sheets.map((sheet) => paintSheet(sheet)),
      { fontFamily: fonts.screen, fontSize: 11 },
    ).toBuffer();
    return steadyOffice(file, briefing.newestRecordAt, printSetup(briefing, sheets));
  },
} as const satisfies Exporter;
