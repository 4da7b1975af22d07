/**
 * A lead agency's reporter or the desk says what becomes of a bill that lapses with a term: a change set of one change,
 * handed to a second person at once. Nothing is decided here; publishing the set does that.
 */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import type { Term } from "~/domain/law/terms";
import { checkProposal, isOwnBill } from "~/domain/progress/term-decision";
import { failure, type Result } from "~/domain/result";
import { findRevision } from "~db/queries/change-sets/revisions";
import { findSetRow } from "~db/queries/change-sets/set-rows";
import { listTermDecisions } from "~db/queries/progress/term-decisions";
import type { Store } from "~db/store";
import { addChange } from "../change-sets/put-change";
import { type SetWritten, permit } from "../change-sets/set-steps";
import { beginSet } from "../change-sets/start-change-set";
import { submitSet } from "../change-sets/submit-change-set";
import { decide } from "../decide";

export interface Proposal {
  readonly term: Term;
  readonly bill: string;
  readonly decision: string;
  /** The slug of the bill that follows it; empty when there is none on record yet. */
  readonly successor: string;
  readonly reason: string;
  /** What the set is called. */
  readonly title: string;
}

export function proposeDecision(
  store: Store,
  actor: Actor,
  { term, bill: slug, decision, successor, reason, title }: Proposal,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const permitted = permit(actor, "term.decide");
    if (!permitted.ok) return permitted;
    const moment = { asOf: taipeiDateOf(now), known: null };
    if (moment.asOf <= term.endsOn) return failure({ code: "term.running" });
    const bill = (await listTermDecisions(within, term, moment)).find((each) => each.slug === slug);
    if (!bill) return failure({ code: "bill.unknown", field: "bill", value: slug.slice(0, 60) });
    if (!isOwnBill(actor, bill.lead)) return failure({ code: "progress.other_agency" });
    const checked = checkProposal(bill, { decision, reason });
    if (!checked.ok) return checked;
    const key = `${term.number}/${slug}`;
    const { number: baseRevision, record } = await findRevision(within, "lapse_decision", key);
    const started = await beginSet(within, actor, { title, note: reason }, now, "term.decide");
    if (!started.ok) return started;
    const put = await addChange(
      within,
      actor,
      {
        ...started.value,
        changeId: null,
        subject: "lapse_decision",
        action: record === null ? "record" : "correct",
        targetKey: key,
        billSlug: slug,
        baseRevision,
        content: {
          term: term.number,
          bill: slug,
          decision: checked.value,
          ...(successor !== "" && { successor }),
        },
        reason,
      },
      now,
      "term.decide",
    );
    if (!put.ok) return put;
    return submitSet(within, (await findSetRow(within, put.value.setId))!, actor, now);
  });
}
