/** Who changed what, when and why, of a bill or of everything. */
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";
import { HistoryEntry, type HistoryEntryProps } from "./history-entry";
import { LogTable, type LogTableProps } from "./log-table";

interface HistoryPageProps {
  readonly revisions: readonly (HistoryEntryProps & { readonly id: number })[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Null where it is not shown. */
  readonly log: LogTableProps["log"] | null;
  /** Null: everything. */
  readonly bill: string | null;
}

export function HistoryPage({ revisions, total, page, pages, bill, log }: HistoryPageProps) {
  const { t, href } = useSite();
  const words = t.deskHistory;
  const here = bill === null ? "/desk/history" : `/desk/bills/${bill}/history`;
  return (
    <>
      <h1>{bill === null ? words.title : words.ofBill(bill)}</h1>
      <p className="soft">{words.lead}</p>
      {bill !== null && (
        <p>
          <a href={href("/desk/history")}>{words.all}</a>
        </p>
      )}
      <p>{total === 0 ? words.none : words.total(total)}</p>
      {revisions.map((revision) => (
        <HistoryEntry key={revision.id} {...revision} />
      ))}
      <Pagination
        page={page}
        pages={pages}
        label={words.pages}
        hrefOf={(turned) => href(here, { page: turned })}
      />
      {log && <LogTable log={log} />}
    </>
  );
}
