/** The second look at what one person published alone: approved by another; what is wrong is corrected by a new set. */
import { checkText } from "~/domain/change-sets/check-words";
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import { bumpSiteVersion } from "~db/site-version";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { instantOf, loadSet, type OnSet, permit, type SetWritten, writeStep } from "./set-steps";

export function lookAgain(
  store: Store,
  actor: Actor,
  input: OnSet & { readonly note?: string | null },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const permitted = permit(actor, "change_set.look_again");
    if (!permitted.ok) return permitted;
    const found = await loadSet(within, input);
    if (!found.ok) return found;
    const set = found.value;
    if (set.state !== "published" || set.emergencyReason === null || set.approvedAt !== null)
      return failure({ code: "change_set.nothing_to_look_at" });
    if (set.publishedBy === actor.staffId) return failure({ code: "change_set.own" });
    const note = checkText(input.note ?? "", "note");
    if (!note.ok) return note;
    const at = instantOf(now);
    const written = await writeStep(within, {
      set,
      to: "published",
      did: "change_set.looked_again",
      actor,
      at,
      note: note.value || null,
      columns: { approvedBy: actor.staffId, approvedAt: at },
    });
    // The public page stops saying that nobody else has looked.
    await bumpSiteVersion(within);
    return success(written);
  });
}
