/** PDF: real text in embedded fonts, a header on each page of a table, the day, the address and the page on each. */
import pdfmake from "pdfmake";
import type { Exporter } from "../../exporter";
import { buildDefinition } from "./build-definition";
import { openFonts } from "../print/font-files";

export const pdf = {
  format: "pdf",
  extension: "pdf",
  mediaType: "application/pdf",
  omits: [],
  render: async (briefing) => {
    const { dictionary, paths } = openFonts();
    // A document may open the fonts and nothing else: no other file, no address.
    pdfmake.setLocalAccessPolicy((path) => paths.has(path));
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setFonts(structuredClone(dictionary));
    return new Uint8Array(await pdfmake.createPdf(buildDefinition(briefing)).getBuffer());
  },
} as const satisfies Exporter;
