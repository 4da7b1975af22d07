/** A form of the desk: a plain POST with the token that makes it count once. */
import type { ReactNode } from "react";
import { useDesk } from "./desk-context";

interface DeskFormProps {
  /** The page itself when left out. */
  readonly action?: string;
  readonly className?: string;
  /** Set when the form sends files. */
  readonly sendsFiles?: boolean;
  readonly children: ReactNode;
}

export function DeskForm({ action, className, sendsFiles, children }: DeskFormProps) {
  const { token } = useDesk();
  return (
    <form
      method="post"
      action={action}
      className={className}
      encType={sendsFiles ? "multipart/form-data" : undefined}
      noValidate
    >
      <input type="hidden" name="token" value={token} />
      {children}
    </form>
  );
}
