/** One reported error for the desk: what was said, its way so far, and the form of our answer. */
import type { TicketState } from "~/domain/desk/oversight-states";
import { InstantTime } from "../../day";
import type { FormState } from "../../form/form-state";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { AnswerForm } from "./answer-form";

export interface TicketPageProps {
  readonly ticket: {
    readonly id: number;
    readonly reference: string;
    readonly address: string;
    readonly words: string;
    readonly evidence: string | null;
    readonly state: TicketState;
    readonly answerZh: string | null;
    readonly answerEn: string | null;
    readonly changeSetId: number | null;
    readonly updatedAt: string;
    readonly billSlug: string | null;
  };
  readonly contact:
    { readonly kind: "none" | "unreadable" } | { readonly kind: "address"; readonly address: string };
  readonly steps: readonly {
    readonly id: number;
    readonly to: TicketState;
    readonly at: string;
    readonly by: string | null;
  }[];
  readonly form: FormState | undefined;
}

export function TicketPage({ ticket, contact, steps, form }: TicketPageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.tickets.desk;
  const correction = href("/desk/sets/new", { ticket: ticket.id, bill: ticket.billSlug });
  return (
    <div className="report">
      <h1>{t.tickets.reference(ticket.reference)}</h1>
      <p>
        <strong>{t.tickets.states[ticket.state]}</strong> ·{" "}
        <a href={href(`/reports/${ticket.reference}`)}>{words.openPublic}</a>
      </p>
      <h2>{words.reported}</h2>
      <p className="typed">{ticket.words}</p>
      <dl className="terms">
        <div>
          <dt>{t.tickets.page}</dt>
          <dd>
            <a href={ticket.address}>{ticket.address}</a>
          </dd>
        </div>
        <div>
          <dt>{t.tickets.evidence}</dt>
          <dd className="typed">{ticket.evidence ?? words.noEvidence}</dd>
        </div>
        <div>
          <dt>{t.tickets.contact}</dt>
          <dd>
            {contact.kind === "none" && words.noContact}
            {contact.kind === "unreadable" && words.sealedElsewhere}
            {contact.kind === "address" && contact.address}
          </dd>
        </div>
      </dl>
      <h2>{words.steps}</h2>
      <ol className="plain-list">
        {steps.map((step) => (
          <li key={step.id}>
            <InstantTime at={step.at} /> {t.tickets.states[step.to]} · {step.by ?? words.public}
          </li>
        ))}
      </ol>
      {may("change_set.write") && (
        <p>
          <a href={correction}>{words.correct}</a>
        </p>
      )}
      {may("ticket.answer") && <AnswerForm ticket={ticket} form={form} />}
    </div>
  );
}
