/** What is overdue over all months, and, folded away, what came late. */
import type { ProgressRow } from "~/domain/progress/progress-row";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { monthName } from "./words";

export function OverdueList({ rows }: { rows: readonly ProgressRow[] }) {
  const { t } = useSite();
  const words = t.progress.overdue;
  const missing = rows.filter(({ timeliness }) => timeliness.kind === "missing");
  const late = rows.filter(({ timeliness }) => timeliness.kind === "late");
  return (
    <section aria-labelledby="overdue">
      <h2 id="overdue">{words.title}</h2>
      {missing.length === 0 ? <p>{words.none}</p> : <Reports rows={missing} />}
      {late.length > 0 && (
        <details className="ds-details">
          <summary>{words.late(late.length)}</summary>
          <Reports rows={late} />
        </details>
      )}
    </section>
  );
}

function Reports({ rows }: { rows: readonly ProgressRow[] }) {
  const { t, language, href } = useSite();
  return (
    <ul className="plain-list">
      {rows.map(({ item, month, timeliness }) => (
        <li key={`${item.id} ${month}`}>
          <a href={href(`/desk/progress/${item.id}/${month}`)}>
            {monthName(language, month)} {inLanguage(language, item.bill)}
          </a>{" "}
          <span className="soft">{inLanguage(language, item.agency)}</span>{" "}
          <span className="pressing">{t.progress.timeliness[timeliness.kind](timeliness.days)}</span>
        </li>
      ))}
    </ul>
  );
}
