/** Takes a preview link back before its seven days are over. One that is gone already stays so. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo } from "~/domain/desk/roles";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Store } from "~db/store";
import { markPreviewLinkRevoked } from "~db/writes/preview-links";

export async function revokePreviewLink(
  store: Store,
  actor: Actor,
  { setId, linkId }: { setId: number; linkId: number },
  now: Date,
): Promise<Result<null>> {
  if (!mayDo(actor.role, "preview_link.make")) return failure({ code: "forbidden" });
  const at = requireInstant(now.toISOString());
  await store.transaction(async (within) => {
    if (await markPreviewLinkRevoked(within, { id: linkId, changeSetId: setId }, at))
      await appendAudit(within, {
        at,
        action: "preview_link.revoke",
        subject: `change_set:${setId}`,
        actor: actor.commitment,
        facts: { link: linkId },
      });
  });
  return success(null);
}
