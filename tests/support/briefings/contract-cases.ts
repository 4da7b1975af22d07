/** What every format is asked for: each template in each language on real records, and words that are unkind to files. */
import { exporters } from "~/briefings/exporters";
import type { Briefing } from "~/briefings/briefing";
import { renderBriefing } from "~/briefings/render";
import { withPlainText } from "~/briefings/words";
import { templateCodes } from "~/domain/briefings/question";
import type { Reader } from "~db/store";
import { briefingOf } from "./real-briefings";
import { unkindBriefing } from "./sample-briefings";

export interface ContractCase {
  readonly name: string;
  /** As in the address of a briefing; null for the made-up one. */
  readonly query: string | null;
}

const langs = ["zh", "en", "both"] as const;

export const contractCases: readonly ContractCase[] = [
  ...templateCodes.flatMap((template) =>
    langs
      // Both side by side once for each kind of block.
      .filter((lang) => lang !== "both" || ["progress", "bill"].includes(template))
      .map((lang) => ({ name: `${template} in ${lang}`, query: queryOf(template, lang) })),
  ),
  { name: "unkind words", query: null },
];

/** On a day with much to say; the plan's own day for its own page. */
function queryOf(template: string, lang: string): string {
  const asOf = template === "progress" ? "2017-08-17" : "2026-11-20";
  return (
    `template=${template}&lang=${lang}&asof=${asOf}` +
    // Two bills: one with clocks, one with several versions of its text.
    (template === "bill"
      ? `&bills=${lang === "en" ? "legislative-yuan-powers-act-2024" : "fintech-experimentation-act"}`
      : "") +
    (template === "since" ? "&since=2018-01-01" : "") +
    (template === "soon" ? "&days=366" : "") +
    (template === "control" ? "&month=2026-10&reports=all" : "") +
    (lang === "both" ? "&shape=a4" : "")
  );
}

export async function briefingOfCase(reader: Reader, { query }: ContractCase): Promise<Briefing> {
  return query === null ? unkindBriefing() : briefingOf(reader, query);
}

export interface MadeCases {
  /** By the case's name, as the formats are given them. */
  readonly briefings: ReadonlyMap<string, Briefing>;
  readonly fileOf: (name: string, format: string) => Uint8Array;
}

/** Every case in every one of the formats. */
export async function makeCases(reader: Reader, formats = exporters.map(({ format }) => format)) {
  const briefings = new Map<string, Briefing>();
  const files = new Map<string, Uint8Array>();
  for (const each of contractCases) {
    const briefing = await briefingOfCase(reader, each);
    briefings.set(each.name, withPlainText(briefing));
    for (const format of formats) files.set(`${each.name}.${format}`, await renderBriefing(format, briefing));
  }
  const fileOf: MadeCases["fileOf"] = (name, format) => files.get(`${name}.${format}`)!;
  return { briefings, fileOf } satisfies MadeCases;
}
