/**
 * Saves a form's words a moment after typing stops. It stops for good when the form is sent: the server refuses what
 * was still under way, by the form's own token, so that nothing of a sent form comes back as a draft.
 */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Problem } from "~/domain/result";

export type DraftState =
  | { readonly kind: "none" | "saving" | "failed" | "signedOut" | "waiting" }
  | { readonly kind: "saved"; readonly savedAt: string }
  | { readonly kind: "refused"; readonly problem: Problem };

interface AutosaveOptions {
  readonly address: string;
  /** An older draft waits to be restored or discarded: it is not written over unasked. */
  readonly isWaiting: boolean;
  /** The form came back: what it holds is newer than any draft. */
  readonly savesAtOnce: boolean;
}

const quietInMs = 2_500;
const againInMs = 20_000;

/** @param field any field of the form */
export function useAutosave(
  field: RefObject<HTMLInputElement>,
  { address, isWaiting, savesAtOnce }: AutosaveOptions,
): { state: DraftState; saveNow: () => void } {
  const [state, setState] = useState<DraftState>({ kind: "none" });
  const save = useRef<() => void>(() => undefined);

  useEffect(() => {
    const form = field.current!.form!;
    let timer: number | undefined;
    let underWay: AbortController | null = null;
    const later = (ms: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void saveForm(), ms);
    };
    const stop = () => {
      window.clearTimeout(timer);
      underWay?.abort();
    };

    async function saveForm(): Promise<void> {
      stop();
      const mine = (underWay = new AbortController());
      setState({ kind: "saving" });
      const answer = await sendDraft(form, address, mine.signal);
      if (mine.signal.aborted) return;
      setState(answer);
      if (answer.kind === "failed") later(againInMs);
    }

    function onInput(): void {
      if (isWaiting) setState({ kind: "waiting" });
      else later(quietInMs);
    }

    save.current = () => void saveForm();
    form.addEventListener("input", onInput);
    form.addEventListener("submit", stop);
    if (savesAtOnce) later(0);
    return () => {
      stop();
      form.removeEventListener("input", onInput);
      form.removeEventListener("submit", stop);
    };
  }, [field, address, isWaiting, savesAtOnce]);

  return { state, saveNow: () => save.current() };
}

async function sendDraft(form: HTMLFormElement, address: string, signal: AbortSignal): Promise<DraftState> {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("by", "script");
  try {
    const answer = await fetch(address, { method: "POST", body, signal, redirect: "manual" });
    if (answer.type === "opaqueredirect") return { kind: "signedOut" };
    const said = (await answer.json()) as { savedAt?: string; problem?: Problem };
    if (said.savedAt) return { kind: "saved", savedAt: said.savedAt };
    return said.problem ? { kind: "refused", problem: said.problem } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
