/** Somebody at the desk has a mail tried again that was given up: the server was wrong, or its settings were. */
import type { Actor } from "~/domain/desk/actor";
import { requireInstant } from "~/domain/dates/calendar-date";
import { mayDo } from "~/domain/desk/roles";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Store } from "~db/store";
import { reviveMail } from "~db/writes/follow/mails";
import { decide } from "../decide";

/** Problems: forbidden, follow.mail_not_dead. */
export function sendAgain(store: Store, actor: Actor, mailId: number, now: Date): Promise<Result<null>> {
  return decide(store, async (within) => {
    if (!mayDo(actor.role, "mail.send_again")) return failure({ code: "forbidden" });
    const at = requireInstant(now.toISOString());
    if (!(await reviveMail(within, mailId, at))) return failure({ code: "follow.mail_not_dead" });
    await appendAudit(within, {
      at,
      action: "mail.sent_again",
      subject: `mail:${mailId}`,
      actor: actor.commitment,
      facts: {},
    });
    return success(null);
  });
}
