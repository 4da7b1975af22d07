/** A form of the desk: a plain POST with the token that makes it count once; a long one keeps its draft. */
import type { ReactNode } from "react";
import { useDesk } from "./desk-context";
import { DraftBar } from "./drafts/draft-bar";
import { DraftOffer } from "./drafts/draft-offer";

interface DeskFormProps {
  /** The page itself when left out. */
  readonly action?: string;
  readonly className?: string;
  /** Set when the form sends files. */
  readonly sendsFiles?: boolean;
  /** For a long form, one on a page: its words are kept until it is sent. `by script`: without a button of its own. */
  readonly keepsDraft?: boolean | "by script";
  readonly children: ReactNode;
}

export function DeskForm({ action, className, sendsFiles, keepsDraft, children }: DeskFormProps) {
  const { token, draft } = useDesk();
  const kept = keepsDraft ? draft : null;
  return (
    <>
      {kept && <DraftOffer draft={kept} />}
      <form
        method="post"
        action={action}
        className={className}
        encType={sendsFiles ? "multipart/form-data" : undefined}
        noValidate
      >
        <input type="hidden" name="token" value={token} />
        {children}
        {kept && <DraftBar draft={kept} hasButton={keepsDraft !== "by script"} />}
      </form>
    </>
  );
}
