/** Every format, in the order a reader is offered them: open documents, PDF, Microsoft's, data, pictures. */
import type { Exporter } from "./exporter";
import { csv } from "./formats/data/csv";
import { icalendar } from "./formats/data/icalendar";
import { json } from "./formats/data/json";
import { markdown } from "./formats/data/markdown";
import { docx } from "./formats/docx/docx";
import { odp } from "./formats/odf/odp";
import { ods } from "./formats/odf/ods";
import { odt } from "./formats/odf/odt";
import { pdf } from "./formats/pdf/pdf";
import { png } from "./formats/picture/png";
import { svg } from "./formats/picture/svg";
import { pptx } from "./formats/pptx/pptx";
import { xlsx } from "./formats/xlsx/xlsx";

export const exporters: readonly Exporter[] = [
  odp,
  odt,
  ods,
  pdf,
  pptx,
  docx,
  xlsx,
  csv,
  json,
  markdown,
  icalendar,
  svg,
  png,
];
