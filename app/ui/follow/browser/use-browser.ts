/** The state of following in this browser, and the two things to be done about it. */
import { useEffect, useState } from "react";
import type { FollowTarget } from "~/domain/follow/target";
import type { Problem } from "~/domain/result";
import { readHeld, type SiteAnswer, subscribe, tellSite } from "./push-client";

export type Standing = "checking" | "unsupported" | "denied" | "off" | "on";
export type Said =
  | ("started" | "stopped" | "stoppedLast" | "stoppedBefore")
  | ("dismissed" | "failed" | "unanswered")
  | Problem;

export interface BrowserState {
  readonly standing: Standing;
  /** What came of the last press; null before the first. */
  readonly said: Said | null;
  readonly working: boolean;
}

export function useBrowser(address: string, { kind, key }: FollowTarget, publicKey: string) {
  const [state, setState] = useState<BrowserState>({ standing: "checking", said: null, working: false });
  const standAs = (standing: Standing, said: Said | null = null) =>
    setState({ standing, said, working: false });

  useEffect(() => {
    let here = true;
    void readStanding(address, { kind, key }).then((state) => {
      if (here) setState({ ...state, working: false });
    });
    return () => {
      here = false;
    };
  }, [address, kind, key]);

  async function start(): Promise<void> {
    setState((now) => ({ ...now, working: true }));
    const held = await subscribe(publicKey).catch(() => "failed" as const);
    if (held === "denied") return standAs("denied");
    if (held === "dismissed" || held === "failed") return standAs("off", held);
    const told = await tellSite(address, held, { intent: "start", kind, key });
    if (told && !told.problem) return standAs("on", "started");
    standAs("off", told?.problem ?? "unanswered");
  }

  async function stop(): Promise<void> {
    setState((now) => ({ ...now, working: true }));
    const held = await readHeld().catch(() => null);
    if (held === "unsupported" || held === "denied") return standAs(held);
    if (held === null) return standAs("off", "stoppedBefore");
    const told = await tellSite(address, held, { intent: "stop", kind, key });
    if (!told || told.problem) return standAs("on", told?.problem ?? "unanswered");
    if (told.last) await held.unsubscribe().catch(() => false);
    standAs("off", stoppedAs(told));
  }

  return { ...state, start, stop };
}

function stoppedAs({ before, last }: SiteAnswer): Said {
  if (before) return "stoppedBefore";
  return last ? "stoppedLast" : "stopped";
}

async function readStanding(
  address: string,
  target: FollowTarget,
): Promise<Pick<BrowserState, "standing" | "said">> {
  const held = await readHeld().catch(() => "unsupported" as const);
  if (held === "unsupported" || held === "denied") return { standing: held, said: null };
  if (held === null) return { standing: "off", said: null };
  const told = await tellSite(address, held, { intent: "state", kind: target.kind, key: target.key });
  if (!told || told.problem) return { standing: "off", said: told?.problem ?? "unanswered" };
  return { standing: told.following ? "on" : "off", said: null };
}
