/** Who took part: how many people, how sure it is that each is one person, and what their votes cannot say. */
import { useSite } from "../../site-context";
import { CountsTable } from "./counts-table";
import type { ReportView } from "./report-view";

export function Participants({ view: { results, tiers } }: { view: ReportView }) {
  const { t, asOf } = useSite();
  const words = t.roundReport;
  const { people, votes, statements, inConversation } = results.totals;
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
          <p>
            {words.notEverybody} {asOf && words.votesNow}
          </p>
          <CountsTable
            caption={words.tierCaption}
            first={words.tier}
            heads={[words.people, words.agree, words.disagree, words.pass, words.important]}
            rows={tiers.map(({ tier, agrees, disagrees, passes, important, ...own }) => ({
              name: t.rounds.tiers[tier],
              counts: [own.people, agrees, disagrees, passes, important],
            }))}
          />
        </>
      )}
    </section>
  );
}
