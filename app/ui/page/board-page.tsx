/** The board: the plan's three columns, planning and ended beside them, and what moved lately. */
import type { BillCard as Card } from "~/domain/records/bill-card";
import type { ListedEvent } from "~/domain/records/history-event";
import type { RoundEntry } from "~/domain/records/round-record";
import type { Phase } from "~/domain/bills/stages";
import { inLanguage } from "~/i18n/messages";
import { BillCard } from "../bill/bill-card";
import { BillLine, EndedFact, PlannedFact } from "../bill/bill-line";
import { useEventName } from "../history/history-list";
import type { ClockRowView } from "../clocks/clock-table";
import { SoonClocks } from "../clocks/soon-clocks";
import { PartialDay } from "../day";
import { Pagination } from "../list/pagination";
import { OpenRounds } from "../rounds/open-rounds";
import { useSite } from "../site-context";

export interface ColumnView {
  readonly phase: Phase;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cards: readonly Card[];
}

export interface BoardPageProps {
  readonly columns: readonly ColumnView[];
  readonly unrecorded: number;
  readonly recent: readonly ListedEvent[];
  readonly soon: readonly ClockRowView[];
  readonly openRounds: readonly RoundEntry[];
}

const main: readonly Phase[] = ["executive", "legislative", "completed"];

export function BoardPage({ columns, unrecorded, recent, soon, openRounds }: BoardPageProps) {
  const { t, href } = useSite();
  const column = (phase: Phase) => columns.find((candidate) => candidate.phase === phase)!;
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.board.title}</h1>
          <p className="soft">
            {t.board.lead}{" "}
            <a href={href("/briefings", { template: "progress" })}>{t.briefings.choose.here}</a>
          </p>
        </div>
        <Counts columns={columns} />
      </div>
      <div
        className={column("executive").total + column("legislative").total === 0 ? "columns done" : "columns"}
      >
        {main.map((phase) => (
          <Column key={phase} column={column(phase)} />
        ))}
      </div>
      <div className="also">
        <ShortList column={column("planning")} Fact={PlannedFact} />
        <div>
          <OpenRounds rounds={openRounds} />
          <SoonClocks rows={soon} />
          <Recent events={recent} />
          <ShortList column={column("ended")} Fact={EndedFact} />
        </div>
      </div>
      {unrecorded > 0 && <p className="soft small">{t.board.unrecorded(unrecorded)}</p>}
    </>
  );
}

function Counts({ columns }: { columns: readonly ColumnView[] }) {
  const { t } = useSite();
  const total = (phase: Phase) => columns.find((column) => column.phase === phase)!.total;
  const moving = total("planning") + total("executive") + total("legislative");
  return (
    <div>
      <p className="sr">
        {t.board.summary(
          moving + total("completed") + total("ended"),
          moving,
          total("completed"),
          total("ended"),
        )}
      </p>
      <dl className="counts">
        {columns.map(({ phase, total }) => (
          <div key={phase}>
            <dt>{t.law.phases[phase].doing}</dt>
            <dd>{total}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Column({ column }: { column: ColumnView }) {
  const { t } = useSite();
  const { phase, total, cards } = column;
  return (
    <section className={`column column-${phase} phase phase-${phase}`} aria-labelledby={`column-${phase}`}>
      <header>
        <h2 id={`column-${phase}`}>{t.law.phases[phase].name}</h2>
        <span className="soft">{t.board.bills(total)}</span>
      </header>
      <p className="small soft">{t.law.phases[phase].about}</p>
      <div>
        {cards.length === 0 && <p className="empty soft">{t.board.none}</p>}
        <ol className="cards">
          {cards.map((card) => (
            <BillCard key={card.slug} card={card} />
          ))}
        </ol>
        <ColumnPages column={column} />
      </div>
    </section>
  );
}

function ShortList({
  column,
  Fact,
}: {
  column: ColumnView;
  Fact: (props: { card: Card }) => React.ReactNode;
}) {
  const { t } = useSite();
  const { phase, total, cards } = column;
  return (
    <section aria-labelledby={`column-${phase}`}>
      <h2 id={`column-${phase}`}>
        {t.law.phases[phase].name} <span className="soft small">{t.board.bills(total)}</span>
      </h2>
      {cards.length === 0 && <p className="soft">{t.board.none}</p>}
      <ul>
        {cards.map((card) => (
          <BillLine key={card.slug} card={card}>
            <Fact card={card} />
          </BillLine>
        ))}
      </ul>
      <ColumnPages column={column} />
    </section>
  );
}

function ColumnPages({ column: { phase, page, pages } }: { column: ColumnView }) {
  const { t, href } = useSite();
  return (
    <Pagination
      page={page}
      pages={pages}
      label={t.law.phases[phase].name}
      hrefOf={(turned) => `${href("/", { column: phase, page: turned })}#column-${phase}`}
    />
  );
}

function Recent({ events }: { events: readonly ListedEvent[] }) {
  const { t, language, href } = useSite();
  const name = useEventName();
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t.board.recent}</h2>
      {events.length === 0 && <p className="soft">{t.board.none}</p>}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span>
              <a href={href(`/bills/${event.slug}`)}>{inLanguage(language, event.title)}</a>{" "}
              <span className="event-name">{name(event.code)}</span>
            </span>{" "}
            <span className="fact">
              <PartialDay date={event.date} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href("/changes")}>{t.board.allChanges}</a>
      </p>
    </section>
  );
}
