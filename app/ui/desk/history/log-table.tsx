/** The latest entries of the log, with the names that only the desk's key gives. */
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

export interface LogTableProps {
  readonly log: readonly {
    readonly seq: number;
    readonly at: string;
    readonly action: string;
    readonly subject: string;
    /** Null: the site itself, or the public. A name of null: whoever it was is not known under this key. */
    readonly by: { readonly name: string | null } | null;
  }[];
}

export function LogTable({ log }: LogTableProps) {
  const { t, href } = useSite();
  const words = t.deskHistory;
  return (
    <section>
      <h2>{words.log}</h2>
      <p>
        {words.logLead} <a href={href("/log")}>{t.log.title}</a>
      </p>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{words.logColumns.seq}</th>
            <th scope="col">{words.logColumns.at}</th>
            <th scope="col">{words.logColumns.action}</th>
            <th scope="col">{words.logColumns.subject}</th>
            <th scope="col">{words.logColumns.actor}</th>
          </tr>
        </thead>
        <tbody>
          {log.map((entry) => (
            <tr key={entry.seq}>
              <th scope="row">{entry.seq}</th>
              <td>
                <InstantTime at={entry.at} />
              </td>
              <td>
                <code>{entry.action}</code>
              </td>
              <td>
                <code>{entry.subject}</code>
              </td>
              <td>{entry.by === null ? words.site : (entry.by.name ?? words.unknownActor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
