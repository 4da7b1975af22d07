/** What every component of the desk may ask: who is signed in, what they may do, and the token for a form. */
import type { ReactNode } from "react";
import { createContext, useContext } from "react";
import type { Action, StaffRole } from "~/domain/desk/roles";
import { mayDo } from "~/domain/desk/roles";

export interface DeskFrame {
  readonly name: string;
  readonly role: StaffRole;
  readonly agencyCode: string | null;
  /** Works once, for whichever form of the page is sent. */
  readonly token: string;
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
