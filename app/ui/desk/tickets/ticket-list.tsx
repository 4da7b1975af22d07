/** The list of reported errors, by state. */
import { type TicketState, ticketStates } from "~/domain/desk/oversight-states";
import { InstantTime } from "../../day";
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";

interface TicketListProps {
  readonly tickets: readonly {
    readonly id: number;
    readonly reference: string;
    readonly address: string;
    readonly words: string;
    readonly state: TicketState;
    readonly createdAt: string;
  }[];
  readonly state: TicketState | null;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function TicketList({ tickets, state, total, page, pages }: TicketListProps) {
  const { t, href } = useSite();
  const words = t.tickets.desk;
  return (
    <>
      <h1>{t.desk.nav.tickets}</h1>
      <nav className="filters-row" aria-label={words.filter}>
        {[null, ...ticketStates].map((each) => (
          <a
            key={each ?? "all"}
            href={href("/desk/tickets", { state: each })}
            aria-current={each === state ? "true" : undefined}
          >
            {each === null ? words.all : t.tickets.states[each]}
          </a>
        ))}
      </nav>
      <p>{total === 0 ? words.none : words.total(total)}</p>
      {total > 0 && (
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.reference}</th>
              <th scope="col">{words.columns.state}</th>
              <th scope="col">{words.columns.words}</th>
              <th scope="col">{words.columns.page}</th>
              <th scope="col">{words.columns.at}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.id}>
                <th scope="row">
                  <a href={href(`/desk/tickets/${ticket.id}`)}>{ticket.reference}</a>
                </th>
                <td>{t.tickets.states[ticket.state]}</td>
                <td>{shorten(ticket.words)}</td>
                <td>{ticket.address}</td>
                <td>
                  <InstantTime at={ticket.createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pagination
        page={page}
        pages={pages}
        label={words.pages}
        hrefOf={(turned) => href("/desk/tickets", { state, page: turned })}
      />
    </>
  );
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 80).join("")}…` : text;
}
