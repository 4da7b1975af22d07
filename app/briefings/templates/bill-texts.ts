/** A bill's texts in short: its versions, and what each changed of the one before, with the address that shows it. */
import type { BillInFull, TextChange } from "~/domain/briefings/facts";
import { inLanguage } from "~/i18n/messages";
import type { Block } from "../briefing";
import { column } from "../blocks";
import type { Telling } from "../build-briefing";
import { cell, join } from "../voice";

export function textBlocks({ dossier, texts, textChanges }: BillInFull, telling: Telling): Block[] {
  const { say, both, day } = telling.voice;
  const table: Block = {
    kind: "table",
    columns: [
      column(
        say((t) => t.briefings.columns.version),
        3,
      ),
      column(
        say((t) => t.briefings.columns.dated),
        1.2,
        "date",
      ),
      column(
        say((t) => t.briefings.columns.articles),
        1,
        "number",
      ),
    ],
    rows: texts.map((text) => [
      cell(both(text)),
      day(text.datedOn),
      cell([String(text.articleCount)], { number: text.articleCount }),
    ]),
    none: say((t) => t.briefings.nothing),
  };
  if (textChanges.length === 0) return [table];
  return [
    table,
    {
      kind: "list",
      items: textChanges.map((change) => cell(changeWords(dossier.card.slug, change, telling))),
    },
  ];
}

function changeWords(slug: string, { before, after, counts }: TextChange, telling: Telling) {
  const { say } = telling.voice;
  const address = telling.addressOf(`/bills/${slug}/compare`, { base: before.code, with: after.code });
  return join(
    say((t, language) => t.compare.counts(inLanguage(language, before), inLanguage(language, after), counts)),
    say((_t, language) => address(language)),
    " ",
  );
}
