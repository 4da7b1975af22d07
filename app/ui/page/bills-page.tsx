/** The list of bills with its facets: the same rows as a table, sortable by links. */
import type { BillCard as Card } from "~/domain/records/bill-card";
import type { NamedLaw } from "~/domain/law/law";
import { inLanguage } from "~/i18n/messages";
import { StatusLine } from "../bill/status-line";
import { PartialDay } from "../day";
import type { FacetsProps } from "../list/facets";
import { Facets } from "../list/facets";
import { Pagination } from "../list/pagination";
import type { Params } from "../site-context";
import { SearchForm } from "../search/search-form";
import { useSite } from "../site-context";

export const sortNames = ["plan", "latest", "oldest", "title"] as const;

export interface BillsPageProps extends Omit<FacetsProps, "path" | "kept"> {
  readonly chosen: FacetsProps["chosen"] & { readonly law: string | null };
  /** Null where all bills are listed, and where no record of the day names the law that was asked for. */
  readonly law: NamedLaw | null;
  readonly sort: (typeof sortNames)[number];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cards: readonly Card[];
}

export function BillsPage({ facets, chosen, law, sort, total, page, pages, cards }: BillsPageProps) {
  const { t, href } = useSite();
  const kept = { sort: sort === "plan" ? null : sort };
  const here = (params: Params) => href("/bills", { ...chosen, ...kept, ...params });
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.bills.title}</h1>
          <p className="soft">{t.bills.lead}</p>
        </div>
      </div>
      <SearchForm label={t.search.billsLabel} />
      <div className="filtered">
        <Facets facets={facets} chosen={chosen} path="/bills" kept={kept} />
        <div>
          {law && <OfLaw law={law} rest={here({ law: null })} />}
          <p role="status">{t.bills.found(total)}</p>
          <nav className="sorts" aria-label={t.bills.sort}>
            <span>{t.bills.sort}</span>
            {sortNames.map((name) => (
              <a
                key={name}
                href={here({ sort: name === "plan" ? null : name })}
                aria-current={name === sort ? "true" : undefined}
              >
                {t.bills.sorts[name]}
              </a>
            ))}
          </nav>
          {cards.length === 0 ? <p className="empty">{t.bills.none}</p> : <BillTable cards={cards} />}
          <Pagination
            page={page}
            pages={pages}
            label={t.bills.pages}
            hrefOf={(turned) => here({ page: turned })}
          />
        </div>
      </div>
    </>
  );
}

/** That the list is of one law, what that takes in, and the ways out of it and to follow it. */
function OfLaw({ law, rest }: { law: NamedLaw; rest: string }) {
  const { t, language, pathFor } = useSite();
  const name = inLanguage(language, law);
  return (
    <>
      <p className="measure">{t.bills.ofLaw(name)}</p>
      <p className="follow-links small">
        <a href={rest}>{t.bills.notOfLaw}</a>
        <a href={`${pathFor("/follow")}?kind=law&key=${encodeURIComponent(law.key)}`}>
          {t.feeds.links.law(name)}
        </a>
      </p>
    </>
  );
}

function BillTable({ cards }: { cards: readonly Card[] }) {
  const { t } = useSite();
  const { columns } = t.bills;
  return (
    <table className="bills">
      <caption className="sr">{t.bills.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.bill}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.stage}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col">{columns.agency}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <BillRow key={card.slug} card={card} />
        ))}
      </tbody>
    </table>
  );
}

function BillRow({ card }: { card: Card }) {
  const { t, language, href } = useSite();
  const { columns } = t.bills;
  const { standing, milestone } = card.summary;
  if (!standing || !milestone) return null;
  return (
    <tr className={`phase phase-${standing.phase}`}>
      <th scope="row">
        <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>
      </th>
      <td data-label={columns.status}>
        <span className="phase-name">{t.law.phases[standing.phase].name}</span>
        <StatusLine milestone={milestone} phase={standing.phase} />
      </td>
      <td data-label={columns.stage}>{t.law.stages[standing.stage].name}</td>
      <td data-label={columns.since}>
        <PartialDay date={standing.since} />
      </td>
      <td data-label={columns.agency}>{card.lead && inLanguage(language, card.lead)}</td>
    </tr>
  );
}
