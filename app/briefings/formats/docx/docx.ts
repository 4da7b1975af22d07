/** DOCX: a document with real headings, tables whose header repeats, and the day, the address and the page on each page. */
import type { Exporter } from "../../exporter";
import { steadyLinks } from "./steady-links";
import { steadyOffice } from "../print/office-zip";

export const docx = {
  format: "docx",
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  omits: [],
  render: async (briefing) => {
    // Loaded when first needed, as the libraries of files are.
    const [{ Packer }, { buildDocument }] = await Promise.all([import("docx"), import("./build-document")]);
    const file = await Packer.toBuffer(buildDocument(briefing));
    return steadyOffice(file, briefing.newestRecordAt, steadyLinks);
  },
} as const satisfies Exporter;
