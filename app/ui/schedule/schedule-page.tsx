/** What the plan promised, by its own groups: each item with its judgement and the record that decides it. */
import type { JudgedPromise } from "~/domain/schedule/judged-promise";
import { verdicts } from "~/domain/schedule/judge-promise";
import { dueOf, planOn, promiseGroups, type PromiseGroup } from "~/domain/schedule/plan-promises";
import { dayLong } from "~/i18n/dates";
import { useSite } from "../site-context";
import { PromiseRow } from "./promise-row";
import { RuleTable, VerdictList } from "./rule-table";
import { VerdictBar } from "./verdict-bar";

export function SchedulePage({ promises }: { promises: readonly JudgedPromise[] }) {
  const { t, asOf, today } = useSite();
  const planned = (asOf ?? today) >= planOn;
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.schedule.title}</h1>
          <p className="soft">{t.schedule.lead}</p>
        </div>
      </div>
      {planned ? <Judgements promises={promises} /> : <p className="sentence">{t.schedule.notYetPlanned}</p>}
    </>
  );
}

function Judgements({ promises }: { promises: readonly JudgedPromise[] }) {
  const { t } = useSite();
  const words = t.schedule;
  const counts = verdicts
    .map((verdict) => ({ verdict, count: promises.filter((row) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ verdict, count }) => words.part(count, words.verdicts[verdict].name));
  return (
    <div className="schedule">
      <p className="sentence" role="status">
        {words.summary(promises.length, parts.join(t.listSeparator))}
      </p>
      <VerdictBar counts={counts} total={promises.length} />
      {words.quoted && <p className="soft small">{words.quoted}</p>}
      {promiseGroups.map((group) => (
        <Group key={group} group={group} rows={promises.filter((row) => row.promise.group === group)} />
      ))}
      <RuleTable />
      <VerdictList />
    </div>
  );
}

function Group({ group, rows }: { group: PromiseGroup; rows: readonly JudgedPromise[] }) {
  const { t, language } = useSite();
  const { columns, groups, caption, due, slide } = t.schedule;
  const last = dueOf(group);
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{groups[group].heading}</h2>
      <p className="soft small">
        {slide(groups[group].from)}
        {last && ` · ${due(dayLong(language, last.on))}`}
      </p>
      <table>
        <caption className="sr">{caption(groups[group].heading)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.event}</th>
            <th scope="col">{columns.means}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PromiseRow key={row.promise.code} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
