/** 規劃時程表: what the plan promised by which quarter, and whether the record shows it kept. */
import type { ScheduleFacts } from "~/domain/briefings/facts";
import { verdicts } from "~/domain/schedule/judge-promise";
import type { JudgedPromise } from "~/domain/schedule/judged-promise";
import { promiseGroups } from "~/domain/schedule/plan-promises";
import { partialDay } from "~/i18n/dates";
import type { Cell, Section, Words } from "../briefing";
import { column, paragraph } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { cell } from "../voice";

export function tellSchedule({ promises }: ScheduleFacts, telling: Telling): Told {
  const { say } = telling.voice;
  const sections = promiseGroups.flatMap((group): Section[] => {
    const rows = promises.filter(({ promise }) => promise.group === group);
    if (rows.length === 0) return [];
    return [
      {
        heading: say((t) => t.schedule.groups[group].heading),
        blocks: [
          paragraph(
            say((t) => t.schedule.slide(t.schedule.groups[group].from)),
            "quiet",
          ),
          {
            kind: "table",
            columns: [
              column(
                say((t) => t.schedule.columns.item),
                3,
              ),
              column(
                say((t) => t.schedule.columns.verdict),
                1,
              ),
              column(
                say((t) => t.schedule.columns.event),
                2.4,
              ),
              column(
                say((t) => t.schedule.columns.means),
                2.6,
              ),
            ],
            rows: rows.map((row) => promiseRow(row, telling)),
            none: say((t) => t.briefings.nothing),
          },
        ],
      },
    ];
  });
  return {
    title: say((t) => t.briefings.templates.schedule.name),
    subtitle: summaryOf(promises, telling),
    sections,
  };
}

function summaryOf(promises: readonly JudgedPromise[], { voice }: Telling): Words {
  if (promises.length === 0) return voice.say((t) => t.briefings.nothing);
  return voice.say((t) => {
    const parts = verdicts.flatMap((verdict) => {
      const count = promises.filter((row) => row.verdict === verdict).length;
      return count > 0 ? [t.schedule.part(count, t.schedule.verdicts[verdict].name)] : [];
    });
    return t.schedule.summary(promises.length, parts.join(t.listSeparator));
  });
}

function promiseRow(row: JudgedPromise, { voice: { say }, cite }: Telling): Cell[] {
  const { promise, verdict, decidedBy, byFinding, bill, sources } = row;
  const event = say((t, language) => {
    if (decidedBy) return `${partialDay(language, decidedBy.date)} ${t.law.stages[decidedBy.code].name}`;
    const nothing = verdict === "undated" ? "" : t.schedule.noEvent;
    const found = byFinding ? (t.schedule.findings[promise.code] ?? "") : nothing;
    const standing = bill?.standing ? t.schedule.standing(t.law.stages[bill.standing.stage].name) : "";
    return [found, standing].filter(Boolean).join(t.schedule.itemSeparator);
  });
  return [
    cell(
      say((t) => {
        const { title, step } = t.schedule.promises[promise.code];
        return step ? `${title}${t.schedule.itemSeparator}${step}` : title;
      }),
    ),
    cell(say((t) => t.schedule.verdicts[verdict].name)),
    cell(event, {
      ...(decidedBy?.date.precision === "day" && { on: decidedBy.date.on }),
      sources: cite(sources),
    }),
    cell(say((t) => t.schedule.rules[promise.rule].means)),
  ];
}
