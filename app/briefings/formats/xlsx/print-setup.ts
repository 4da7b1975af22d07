/** What the library cannot say of a printed sheet: head and foot of each page, the repeated header, one page wide. */
import type { Briefing } from "../../briefing";
import { oneLine } from "../print/lines";
import type { Rewrite } from "../print/office-zip";
import { pageParts } from "../print/page-words";
import type { Sheet } from "./sheet";

export function printSetup(briefing: Briefing, sheets: readonly Sheet[]): Rewrite {
  const pages = `<headerFooter>${headOf(briefing)}${footOf(briefing)}</headerFooter>`;
  return (path, xml) => {
    if (path === "xl/workbook.xml")
      return xml.replace(
        "<definedNames/>",
        `<definedNames>${sheets.map(repeatedRow).join("")}</definedNames>`,
      );
    if (!path.startsWith("xl/worksheets/sheet")) return xml;
    return xml
      .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace(
        'xSplit="0" topLeftCell="A2" activePane="bottomRight"',
        'topLeftCell="A2" activePane="bottomLeft"',
      )
      .replace(/<pageSetup [^>]*\/>|(?=<\/worksheet>)/, (found) => `${pageSetup(found)}${pages}`);
  };
}

function pageSetup(found: string): string {
  const orientation = found.includes("landscape") ? "landscape" : "portrait";
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}

function repeatedRow({ name, header }: Sheet, index: number): string {
  if (header.length === 0) return "";
  const quoted = escapeXml(name.replaceAll("'", "''"));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${quoted}'!$1:$1</definedName>`;
}

function headOf(briefing: Briefing): string {
  return `<oddHeader>${escapeXml(`&L&9${plain(oneLine(briefing.title), 80)}&R&9${plain(briefing.permalink, 150)}`)}</oddHeader>`;
}

function footOf(briefing: Briefing): string {
  const [before, between, after] = pageParts(briefing);
  const page = `${before}&P${between}&N${after}`;
  return `<oddFooter>${escapeXml(`&L&9${plain(oneLine(briefing.dateline), 180)}&R&9${page}`)}</oddFooter>`;
}

/** Excel refuses a head or foot of more than 255 characters, and reads & as a command and a first digit as a size. */
function plain(text: string, most: number): string {
  const short = text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return ` ${short.replaceAll("&", "&&")}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
