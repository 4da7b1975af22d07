/** The groups: where they stand on the map, the same in a table, and what each says. */
import { groupLetter, percentOf } from "~/domain/rounds/report/shares";
import type { GroupResult } from "~/domain/opinion/results";
import { useSite } from "../../site-context";
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
          <MapTable groups={groups} />
        </>
      )}
      {groups.map((group, index) => (
        <Group key={index} view={view} group={group} index={index} />
      ))}
    </section>
  );
}

function MapTable({ groups }: { groups: readonly GroupResult[] }) {
  const { t } = useSite();
  const words = t.roundReport;
  return (
    <details className="folded">
      <summary>{words.mapCaption}</summary>
      <table className="ds-table">
        <thead>
          <tr>
            {[words.groupsCount, words.people, words.across, words.along].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ people, x, y }, index) => (
            <tr key={index}>
              <th scope="row">{words.groupName(groupLetter(index))}</th>
              <td data-label={words.people}>{people}</td>
              <td data-label={words.across}>{x.toFixed(2)}</td>
              <td data-label={words.along}>{y.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
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
