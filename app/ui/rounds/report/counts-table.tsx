/** A table of counts, a line for each kind of people; on a narrow page each count carries its name. */
import { useSite } from "../../site-context";

interface CountsTableProps {
  readonly caption: string;
  /** What the lines are; left out where the caption says it. */
  readonly first?: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly (number | string)[] }[];
}

export function CountsTable({ caption, first, heads, rows }: CountsTableProps) {
  const { t } = useSite();
  return (
    <table className="ds-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first ?? t.roundReport.whose}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, index) => (
              <td key={heads[index]} data-label={heads[index]}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
