/** What counts as done, by the kind of thing promised, with the reasoning; and what each judgement means. */
import { promiseRules } from "~/domain/schedule/promise-rules";
import { verdicts } from "~/domain/schedule/judge-promise";
import { planPromises } from "~/domain/schedule/plan-promises";
import { useSite } from "../site-context";
import { VerdictMark } from "./verdict-bar";

export function RuleTable() {
  const { t } = useSite();
  const { ruleColumns, rules, rulesNote, rulesTitle, columns, promises } = t.schedule;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{rulesTitle}</h2>
      <p className="soft">{rulesNote}</p>
      <table>
        <caption className="sr">{rulesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{ruleColumns.means}</th>
            <th scope="col">{ruleColumns.why}</th>
            <th scope="col">{columns.item}</th>
          </tr>
        </thead>
        <tbody>
          {promiseRules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{rules[rule].means}</th>
              <td data-label={ruleColumns.why}>{rules[rule].why}</td>
              <td data-label={columns.item}>
                {planPromises
                  .filter((promise) => promise.rule === rule)
                  .map((promise) => promises[promise.code].title)
                  .join(t.schedule.itemSeparator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function VerdictList() {
  const { t } = useSite();
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{t.schedule.verdictsTitle}</h2>
      <dl className="terms">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} /> {t.schedule.verdicts[verdict].name}
            </dt>
            <dd>{t.schedule.verdicts[verdict].about}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
