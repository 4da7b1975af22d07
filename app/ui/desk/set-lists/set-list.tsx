/** Change sets in a line each. */
import type { ChangeSetLine } from "~/domain/change-sets/change-set-view";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";
import { StateTag } from "../sets/state-tag";

export function SetList({ sets }: { sets: readonly ChangeSetLine[] }) {
  const { t, href } = useSite();
  const { columns } = t.sets.list;
  return (
    <div className="wide">
      <table className="ds-table sets">
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.weight}</th>
            <th scope="col" className="number">
              {columns.changes}
            </th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.id}>
              <th scope="row">
                <a href={href(`/desk/sets/${set.id}`)}>{set.title}</a>
              </th>
              <td>
                <StateTag state={set.state} />
                {set.state === "scheduled" && set.scheduledFor && (
                  <div className="soft small">
                    <InstantTime at={set.scheduledFor} />
                  </div>
                )}
              </td>
              <td>{t.sets.weights[set.weight].name}</td>
              <td className="number">{t.sets.list.count(set.changes)}</td>
              <td>{set.author.name}</td>
              <td>
                <InstantTime at={set.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
