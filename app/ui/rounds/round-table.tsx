/** Rounds as rows: what, on which bill, in which phase, from when to when, and where each stands. */
import type { RoundEntry } from "~/domain/records/round-record";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { RoundDays } from "./round-days";
import { CoverageWords, RoundStateTag } from "./round-state-tag";

export function RoundTable({ rounds, withBill }: { rounds: readonly RoundEntry[]; withBill: boolean }) {
  const { t, language, href } = useSite();
  const { columns } = t.rounds;
  return (
    <table className="rounds">
      <caption className="sr">{t.rounds.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.round}</th>
          {withBill && <th scope="col">{columns.bill}</th>}
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.slug}>
            <th scope="row">
              <a href={href(`/rounds/${round.slug}`)}>{inLanguage(language, round.title)}</a>
              <span className="basis">
                {t.rounds.platforms[round.platform]}
                {round.agency && ` · ${inLanguage(language, round.agency)}`}
              </span>
            </th>
            {withBill && (
              <td data-label={columns.bill}>
                {round.bills.map((bill) => (
                  <a key={bill.slug} className="bill-name" href={href(`/bills/${bill.slug}`)}>
                    {inLanguage(language, bill.title)}
                  </a>
                ))}
              </td>
            )}
            <td data-label={columns.phase}>{t.rounds.phases[round.phase].name}</td>
            <td data-label={columns.days}>
              <RoundDays times={round.times} />
            </td>
            <td data-label={columns.state}>
              <RoundStateTag state={round.state} />
              <CoverageWords coverage={round.coverage} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
