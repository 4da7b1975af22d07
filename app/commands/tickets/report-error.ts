/** Somebody of the public says that something is wrong. Anybody may; who it was is kept nowhere but in the sealed contact. */
import { requireInstant } from "~/domain/dates/calendar-date";
import { billOfAddress, checkReport, type Report } from "~/domain/tickets/check-report";
import type { Problem } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findBillId } from "~db/queries/tickets";
import type { Store } from "~db/store";
import { insertTicket, insertTicketStep } from "~db/writes/tickets";

export interface ReportParts {
  /** Random: whoever has it may see the state. */
  readonly reference: string;
  /** Seals the contact. */
  readonly seal: (text: string) => string;
}

export type Reported =
  { readonly ok: true; readonly reference: string } | { readonly ok: false; readonly problems: Problem[] };

export async function reportError(
  store: Store,
  report: Report,
  { reference, seal }: ReportParts,
  now: Date,
): Promise<Reported> {
  const problems = checkReport(report);
  if (problems.length > 0) return { ok: false, problems };
  const at = requireInstant(now.toISOString());
  const { address, words, evidence, contact } = report;
  const slug = billOfAddress(address);
  await store.transaction(async (within) => {
    const billId = slug === null ? null : await findBillId(within, slug);
    const ticketId = await insertTicket(within, {
      reference,
      address,
      billId,
      words,
      evidence: evidence || null,
      contact: contact === "" ? null : seal(contact),
      stateCode: "received",
      createdAt: at,
      updatedAt: at,
    });
    await insertTicketStep(within, { ticketId, toState: "received", at });
    const facts = { bill: billId === null ? null : slug };
    await appendAudit(within, {
      at,
      action: "ticket.reported",
      subject: `ticket:${ticketId}`,
      actor: null,
      facts,
    });
  });
  return { ok: true, reference };
}
