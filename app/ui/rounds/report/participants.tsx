/** Who took part: how many people, how sure it is that each is one person, and what their votes cannot say. */
import { useSite } from "../../site-context";
import type { ReportView } from "./report-view";

export function Participants({ view: { results, tiers } }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { people, votes, statements, inConversation } = results.totals;
  const counted = [words.people, words.agree, words.disagree, words.pass, words.important];
  return (
    <section aria-labelledby="who">
      <h2 id="who">{words.whoTitle}</h2>
      {people === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>
            {words.whoSentence(people, votes, statements)}{" "}
            {words.placed(inConversation, people - inConversation)}
          </p>
          <p>{words.notEverybody}</p>
          <table className="ds-table">
            <caption>{words.tierCaption}</caption>
            <thead>
              <tr>
                {[words.tier, ...counted].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tiers.map(({ tier, agrees, disagrees, passes, important, ...own }) => (
                <tr key={tier}>
                  <th scope="row">{t.rounds.tiers[tier]}</th>
                  {[own.people, agrees, disagrees, passes, important].map((count, index) => (
                    <td key={index} data-label={counted[index]}>
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
