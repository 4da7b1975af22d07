/** What became of a report, for everybody who knows its reference. */
import type { TicketState as State } from "~/domain/desk/oversight-states";
import { InstantTime } from "../day";
import { useSite } from "../site-context";

interface TicketStateProps {
  readonly reference: string;
  readonly address: string;
  readonly state: State;
  readonly answerZh: string | null;
  readonly answerEn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly correctedAt: string | null;
}

export function TicketState(ticket: TicketStateProps) {
  const { t, href, language } = useSite();
  const words = t.tickets;
  const answer = language === "en" ? ticket.answerEn : ticket.answerZh;
  return (
    <div className="report">
      <h1>{words.reference(ticket.reference)}</h1>
      <p className="measure">{words.keep}</p>
      <dl className="terms">
        <div>
          <dt>{words.state}</dt>
          <dd>
            <strong>{words.states[ticket.state]}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.page}</dt>
          <dd>
            <a href={ticket.address}>{ticket.address}</a>
          </dd>
        </div>
        <div>
          <dt>{words.receivedAt}</dt>
          <dd>
            <InstantTime at={ticket.createdAt} />
          </dd>
        </div>
        <div>
          <dt>{words.updatedAt}</dt>
          <dd>
            <InstantTime at={ticket.updatedAt} />
          </dd>
        </div>
      </dl>
      <h2>{words.answer}</h2>
      <p className="typed">{answer ?? words.noAnswer}</p>
      {ticket.correctedAt && (
        <p>
          <a href={href("/corrections")}>{words.corrections}</a>
        </p>
      )}
      <p className="soft small">{words.publicLead}</p>
    </div>
  );
}
