/** 沙盒總覽: each act's funnel beside what others published, the experiments, and their clocks. */
import type { SandboxFacts } from "~/domain/briefings/facts";
import type { ExperimentEntry } from "~/domain/records/experiment-record";
import { funnelSteps } from "~/domain/sandbox/funnel";
import { partialDay } from "~/i18n/dates";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import type { Cell, Section } from "../briefing";
import { clockTable, column, paragraph } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { cell } from "../voice";

export function tellSandboxes({ acts, experiments, clocks }: SandboxFacts, telling: Telling): Told {
  const { voice } = telling;
  const { say } = voice;
  return {
    title: say((t) => t.briefings.templates.sandboxes.name),
    subtitle: say((t) => t.briefings.sandboxSummary(acts.length, experiments.length)),
    sections: [
      ...acts.map((act) => actSection(act, telling)),
      {
        heading: say((t) => t.sandboxes.register),
        blocks: [
          {
            kind: "table",
            columns: [
              column(
                say((t) => t.sandboxes.table.experiment),
                3,
              ),
              column(
                say((t) => t.sandboxes.table.applicant),
                2,
              ),
              column(
                say((t) => t.sandboxes.table.approved),
                1.2,
                "date",
              ),
              column(
                say((t) => t.sandboxes.table.lastDay),
                1.2,
                "date",
              ),
              column(
                say((t) => t.sandboxes.table.stage),
                1.6,
              ),
              column(
                say((t) => t.sandboxes.table.exit),
                2,
              ),
            ],
            rows: experiments.map((entry) => experimentRow(entry, telling)),
            none: say((t) => t.sandboxes.experimentsOn(0)),
          },
        ],
      },
      { heading: say((t) => t.clocks.title), blocks: [clockTable(voice, clocks)] },
    ],
  };
}

function actSection(
  { card, own, figures }: SandboxFacts["acts"][number],
  { voice, cite, moment }: Telling,
): Section {
  const { say } = voice;
  return {
    heading: voice.both(card.title),
    blocks: [
      paragraph(say((_t, language) => standingSentence(language, card.summary, moment.asOf))),
      {
        kind: "table",
        columns: [
          column(
            say((t) => t.sandboxes.funnel.step),
            2,
          ),
          ...figures.map(({ date }) =>
            column(
              say((t, language) => t.sandboxes.funnel.published(partialDay(language, date))),
              2,
              "number",
            ),
          ),
          column(
            say((t) => t.sandboxes.funnel.own),
            1.4,
            "number",
          ),
        ],
        rows: funnelSteps.map((step) => [
          cell(say((t) => t.sandboxes.steps[step])),
          ...figures.map(({ steps, cited }) => {
            const count = steps[step];
            return count === null
              ? cell(say((t) => t.sandboxes.funnel.notPublished))
              : cell([String(count)], { number: count, sources: cite(cited) });
          }),
          cell([String(own[step])], { number: own[step] }),
        ]),
        none: say((t) => t.sandboxes.funnel.none),
      },
      paragraph(
        say((t) => t.sandboxes.funnel.ownNote),
        "quiet",
      ),
    ],
  };
}

function experimentRow({ title, applicant, standing }: ExperimentEntry, { voice }: Telling): Cell[] {
  const { say } = voice;
  return [
    cell(voice.both(title)),
    cell(applicant ? voice.both(applicant) : say((t) => t.sandboxes.unnamed)),
    voice.date(standing?.period.approved ?? null),
    voice.day(standing?.period.lastDay ?? null),
    cell(standing ? say((t) => t.sandboxes.stages[standing.stage]) : [""]),
    cell(
      standing?.exit
        ? say(
            (t, language) =>
              `${partialDay(language, standing.exit!.date)} ${t.sandboxes.codes[standing.exit!.code]}`,
          )
        : [""],
    ),
  ];
}
