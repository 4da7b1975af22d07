/** Below a long form: a button that keeps its words for later, and, with script, how the saving goes by itself. */
import { useActionData } from "@remix-run/react";
import { useRef } from "react";
import { timeInTaipei } from "~/i18n/dates";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import type { DeskDraft } from "../desk-context";
import { type DraftState, useAutosave } from "./use-autosave";

interface DraftBarProps {
  readonly draft: DeskDraft;
  readonly hasButton: boolean;
}

export function DraftBar({ draft, hasButton }: DraftBarProps) {
  const { t, href } = useSite();
  const field = useRef<HTMLInputElement>(null);
  const cameBack = useActionData() !== undefined;
  const address = href("/desk/drafts");
  const isWaiting = draft.savedAt !== null && draft.restored === null && !cameBack;
  const { state, saveNow } = useAutosave(field, { address, isWaiting, savesAtOnce: cameBack });
  return (
    <div className="draft-bar">
      <input ref={field} type="hidden" name="draftForm" value={draft.form} />
      <input type="hidden" name="draftToken" value={draft.token} />
      {hasButton && (
        <button
          className="ds-button"
          data-variant="tertiary"
          type="submit"
          formAction={address}
          onClick={(event) => {
            event.preventDefault();
            saveNow();
          }}
        >
          {t.desk.drafts.save}
        </button>
      )}
      <span role="status">
        <DraftWords state={state} />
      </span>
    </div>
  );
}

function DraftWords({ state }: { state: DraftState }) {
  const { t } = useSite();
  const words = t.desk.drafts;
  switch (state.kind) {
    case "none":
      return null;
    case "saved":
      return <>{words.savedAt(timeInTaipei(state.savedAt))}</>;
    case "refused":
      return <ProblemWords problem={state.problem} />;
    default:
      return <>{words[state.kind]}</>;
  }
}
