/** The groups: where they stand on the map, the same in a table, and what each says. */
import { groupLetter, percentOf } from "~/domain/rounds/report/shares";
import type { GroupResult } from "~/domain/opinion/results";
import { useSite } from "../../site-context";
import { CountsTable } from "./counts-table";
import { OpinionMap } from "./opinion-map";
import type { ReportView } from "./report-view";
import { StatementList } from "./statement-list";

export function Groups({ view }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { groups } = view.results;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groupsTitle}</h2>
      <p>{words.groupsAbout}</p>
      {groups.length > 0 && (
        <>
          <figure>
            <OpinionMap view={view} />
            <figcaption>{words.mapSentence(groups.length)}</figcaption>
          </figure>
          <CountsTable
            caption={words.mapCaption}
            first={words.group}
            heads={[words.people, words.across, words.along]}
            rows={groups.map(({ people, x, y }, index) => ({
              name: words.groupName(groupLetter(index)),
              counts: [people, x.toFixed(2), y.toFixed(2)],
            }))}
          />
        </>
      )}
      {groups.map((group, index) => (
        <Group key={index} view={view} group={group} index={index} />
      ))}
    </section>
  );
}

function Group({ view, group, index }: { view: ReportView; group: GroupResult; index: number }) {
  const { t } = useSite();
  const words = t.roundReport;
  const placed = view.results.totals.inConversation;
  const letter = groupLetter(index);
  const said = new Map(group.representative.map((each) => [each.statement, each]));
  return (
    <section className="opinion-group" data-group={letter} aria-labelledby={`group-${letter}`}>
      <h3 id={`group-${letter}`}>{words.groupName(letter)}</h3>
      <p>{words.groupSentence(letter, group.people, placed, percentOf(group.people, placed))}</p>
      {!group.isBrokenDown && <p>{words.groupSmall}</p>}
      {group.isBrokenDown && said.size === 0 && <p>{words.groupNothing}</p>}
      {group.isBrokenDown && (
        <StatementList
          view={view}
          numbers={[...said.keys()]}
          group={index}
          why={(number) => {
            const { side, successes, trials } = said.get(number)!;
            return words.represents[side](successes, trials, percentOf(successes, trials));
          }}
        />
      )}
    </section>
  );
}
