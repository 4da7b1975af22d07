/** Above a long form: that there is a draft of it, to be restored or discarded. Plain links and forms. */
import { useActionData } from "@remix-run/react";
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../../site-context";
import type { DeskDraft } from "../desk-context";

export function DraftOffer({ draft }: { draft: DeskDraft }) {
  const { t, href, language } = useSite();
  const words = t.desk.drafts;
  const cameBack = useActionData() !== undefined;
  if (cameBack || draft.savedAt === null) return null;
  const at = instantInTaipei(language, draft.savedAt);
  const [path = "", query = ""] = draft.form.split("?");
  const restored = { ...Object.fromEntries(new URLSearchParams(query)), draft: "restored" };
  return (
    <section className="draft-offer" aria-label={words.label}>
      <p>{draft.restored ? words.restored(at) : words.offer(at)}</p>
      <div className="actions">
        {!draft.restored && (
          <a className="ds-button" data-variant="secondary" href={href(path, restored)}>
            {words.restore}
          </a>
        )}
        <form method="post" action={href("/desk/drafts")}>
          <input type="hidden" name="draftToken" value={draft.token} />
          <input type="hidden" name="draftForm" value={draft.form} />
          <input type="hidden" name="do" value="discard" />
          <button className="ds-button" data-variant="tertiary" type="submit">
            {words.discard}
          </button>
        </form>
      </div>
    </section>
  );
}
