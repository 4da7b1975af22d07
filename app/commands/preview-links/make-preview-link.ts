/** Gives somebody without an account seven days to see a change set applied. The token is made by the caller. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo } from "~/domain/desk/roles";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Store } from "~db/store";
import { insertPreviewLink } from "~db/writes/preview-links";

const worksForInMs = 7 * 86_400_000;
const longestLabel = 100;

export async function makePreviewLink(
  store: Store,
  actor: Actor,
  { setId, label, tokenHash }: { setId: number; label: string; tokenHash: string },
  now: Date,
): Promise<Result<{ expiresAt: string }>> {
  if (!mayDo(actor.role, "preview_link.make")) return failure({ code: "forbidden" });
  // eslint-disable-next-line no-control-regex -- that is what is refused
  if (label === "" || label.length > longestLabel || /[\u0000-\u001f\u007f]/.test(label))
    return failure({ code: "preview.label", field: "label" });
  const at = requireInstant(now.toISOString());
  const expiresAt = new Date(now.getTime() + worksForInMs).toISOString();
  await store.transaction(async (within) => {
    const id = await insertPreviewLink(within, {
      tokenHash,
      changeSetId: setId,
      label,
      createdBy: actor.staffId,
      createdAt: at,
      expiresAt,
    });
    await appendAudit(within, {
      at,
      action: "preview_link.make",
      subject: `change_set:${setId}`,
      actor: actor.commitment,
      facts: { link: id, expiresAt },
    });
  });
  return success({ expiresAt });
}
