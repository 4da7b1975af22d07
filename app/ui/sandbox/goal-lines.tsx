/** The plan's sentences that a sandbox bill was to serve, word for word, with who linked them. */
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { Goal } from "~/domain/records/bill-dossier";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function GoalLines({ goals }: { goals: readonly Goal[] }) {
  const { t, language } = useSite();
  const words = t.sandboxes;
  if (goals.length === 0) return <p className="soft">{words.goalsNone}</p>;
  return (
    <>
      <p className="label">{words.promisedGoals}</p>
      <ul className="plain-list">
        {goals.map((goal) => {
          const due = goal.due === null ? null : parsePartialDate(goal.due);
          return (
            <li key={goal.code}>
              {inLanguage(language, goal)} <span className="grade">{t.bill.goalsBy[goal.linkedBy]}</span>{" "}
              {due?.ok && (
                <span className="soft small">{words.goalDue(partialDay(language, due.value))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
