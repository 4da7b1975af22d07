/** DOCX: a document with real headings, tables whose header repeats, and the day, the address and the page on each page. */
import { Packer } from "docx";
import type { Exporter } from "../../exporter";
import { buildDocument } from "./build-document";
import { steadyLinks } from "./steady-links";
import { steadyOffice } from "../print/office-zip";

export const docx = {
  format: "docx",
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  omits: [],
  render: async (briefing) => {
    const file = await Packer.toBuffer(buildDocument(briefing));
    return steadyOffice(file, briefing.newestRecordAt, steadyLinks);
  },
} as const satisfies Exporter;
