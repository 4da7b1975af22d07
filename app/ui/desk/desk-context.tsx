/** What every component of the desk may ask: who is signed in, what they may do, and the token for a form. */
import type { ReactNode } from "react";
import { createContext, useContext } from "react";
import type { DraftValues } from "~/domain/desk/draft";
import type { Action, StaffRole } from "~/domain/desk/roles";
import { mayDo } from "~/domain/desk/roles";

export interface DeskFrame {
  readonly name: string;
  readonly role: StaffRole;
  readonly agencyCode: string | null;
  /** Works once, for whichever form of the page is sent. */
  readonly token: string;
  /** Of the page's own form; null where forms are short and nothing is kept. */
  readonly draft: DeskDraft | null;
}

export interface DeskDraft {
  /** The name it is kept under. */
  readonly form: string;
  /** Lets drafts be saved, and nothing else. */
  readonly token: string;
  /** Null when there is none. */
  readonly savedAt: string | null;
  /** Its words, when the person asked for them. */
  readonly restored: DraftValues | null;
}

const DeskContext = createContext<DeskFrame | null>(null);

export function DeskProvider({ desk, children }: { desk: DeskFrame; children: ReactNode }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): DeskFrame & { readonly may: (action: Action) => boolean } {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk is for components below /desk");
  return { ...desk, may: (action) => mayDo(desk.role, action) };
}
