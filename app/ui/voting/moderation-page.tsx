/** The moderation policy of rounds and its log: what was decided, when and by which reason; never the rejected words. */
import { rejectionReasons } from "~/domain/rounds/round-codes";
import type { ModerationEntry } from "./moderation-entry";
import { InstantTime } from "../day";
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";
import { RoundHead, type ShownRound } from "./round-head";

export function ModerationPage({
  round,
  entries,
  page,
  pages,
}: {
  round: ShownRound;
  entries: readonly ModerationEntry[];
  page: number;
  pages: number;
}) {
  const { t, href, path } = useSite();
  const words = t.voting;
  return (
    <div className="voting">
      <RoundHead round={round} here="moderation" />
      <section aria-labelledby="policy">
        <h2 id="policy">{words.log.policy}</h2>
        <p className="measure">{words.log.about}</p>
        <dl className="terms">
          {rejectionReasons.map((reason) => (
            <div key={reason}>
              <dt>{words.reasons[reason].name}</dt>
              <dd>{words.reasons[reason].about}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="log">
        <h2 id="log">{words.log.title}</h2>
        {entries.length === 0 ? (
          <p>{words.log.none}</p>
        ) : (
          <div className="table-frame" role="region" aria-labelledby="log" tabIndex={0}>
            <table className="ds-table">
              <thead>
                <tr>
                  <th scope="col">{words.log.at}</th>
                  <th scope="col">{words.log.statement}</th>
                  <th scope="col">{words.log.decision}</th>
                  <th scope="col">{words.log.reason}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry, index) => (
                  <tr key={index}>
                    <td>
                      <InstantTime at={entry.at} />
                    </td>
                    <td className="number">{entry.number}</td>
                    <td>
                      {words.statementStates[entry.to]}
                      {entry.into !== null && words.mergedInto(entry.into)}
                    </td>
                    <td>
                      {entry.reason && words.reasons[entry.reason].name} {entry.note}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pagination
          page={page}
          pages={pages}
          label={words.log.title}
          hrefOf={(turned) => `${href(path, { page: turned })}#log`}
        />
      </section>
    </div>
  );
}
