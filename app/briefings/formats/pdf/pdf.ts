/** PDF: real text in embedded fonts, a header on each page of a table, the day, the address and the page on each. */
import type { Exporter } from "../../exporter";

export const pdf = {
  format: "pdf",
  extension: "pdf",
  mediaType: "application/pdf",
  mostRows: 2000,
  omits: [],
  render: async (briefing) => {
    // Loaded when first needed, as the libraries of files are.
    const { default: pdfmake } = await import("pdfmake");
    const { buildDefinition } = await import("./build-definition");
    const { openFonts } = await import("../print/font-files");
    const { dictionary, paths } = openFonts();
    // A document may open the fonts and nothing else: no other file, no address.
    pdfmake.setLocalAccessPolicy((path) => paths.has(path));
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setFonts(structuredClone(dictionary));
    return new Uint8Array(await pdfmake.createPdf(buildDefinition(briefing)).getBuffer());
  },
} as const satisfies Exporter;
