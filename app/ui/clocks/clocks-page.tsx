/** /clocks: what runs and what has run out on a day, and every rule it was counted by. */
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";
import { ActComparison } from "./act-comparison";
import type { ClockRowView } from "./clock-table";
import { ClockTable } from "./clock-table";
import { RuleList } from "./rule-list";

const filters = ["running", "overdue", "unknown", "met"] as const;
type Filter = (typeof filters)[number];

export interface ClocksPageProps {
  readonly rows: readonly ClockRowView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly counts: Readonly<Record<Exclude<Filter, "met">, number>>;
  readonly chosen: Filter | null;
}

export function ClocksPage({ rows, page, pages, counts, chosen }: ClocksPageProps) {
  const { t, href } = useSite();
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.clocks.title}</h1>
          <p className="soft">{t.clocks.lead}</p>
        </div>
      </div>
      <p>{t.clocks.summary(counts.running, counts.overdue, counts.unknown)}</p>
      <p className="small soft">
        {t.clocks.overdueNote} {t.clocks.holidays}
      </p>
      <Filters chosen={chosen} counts={counts} />
      {rows.length === 0 ? <p className="empty">{t.clocks.none}</p> : <ClockTable rows={rows} />}
      <Pagination
        page={page}
        pages={pages}
        label={t.clocks.pages}
        hrefOf={(turned) => href("/clocks", { state: chosen, page: turned })}
      />
      <ActComparison />
      <RuleList />
    </>
  );
}

function Filters({ chosen, counts }: Pick<ClocksPageProps, "chosen" | "counts">) {
  const { t, href } = useSite();
  const words = t.clocks.filters;
  return (
    <nav className="sorts" aria-label={t.clocks.filter}>
      <span>{t.clocks.filter}</span>
      {[null, ...filters].map((code) => (
        <a
          key={code ?? "all"}
          href={href("/clocks", { state: code })}
          aria-current={code === chosen ? "true" : undefined}
        >
          {words[code ?? "all"]}
          {code !== null && code !== "met" && <span className="count"> {counts[code]}</span>}
        </a>
      ))}
    </nav>
  );
}
