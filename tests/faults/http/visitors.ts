/** People at their browsers: voters who change their minds, and a reviewer who publishes. They note what was answered. */
import type { ServedProcess } from "../site/served-process";

const answers = ["agree", "disagree", "pass"] as const;
export const valueOf = { agree: 1, disagree: -1, pass: 0 } as const;
/** Of tests/support/rounds/held-round.ts. */
const statements = 3;

/** What one voter did on one statement. */
export interface Ballots {
  readonly acknowledged: number[];
  /** Sent, and not answered before the end. */
  open: number | null;
}

export interface Voter {
  readonly secret: string;
  readonly byStatement: ReadonlyMap<number, Ballots>;
}

/** A stop that everybody looks at between two requests. */
export interface Stop {
  asked: boolean;
}

async function post(site: ServedProcess, path: string, cookie: string, fields: Record<string, string>) {
  const response = await fetch(site.origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: site.origin, Cookie: cookie },
    body: new URLSearchParams(fields),
  });
  await response.arrayBuffer();
  return response.status;
}

/** @param answered called with each status; a vote counts as taken by its redirect */
export async function vote(
  site: ServedProcess,
  stop: Stop,
  answered: (status: number) => void,
): Promise<Voter> {
  const byStatement = new Map<number, Ballots>();
  const first = await fetch(`${site.origin}/rounds/drones/vote`).catch(() => null);
  if (first === null) return { secret: "", byStatement };
  await first.arrayBuffer().catch(() => null);
  const cookie = first.headers.get("set-cookie")!.split(";")[0]!;
  const secret = /=([\w-]+)\./.exec(cookie)![1]!;
  for (let turn = 0; !stop.asked; turn++) {
    const statement = (turn % statements) + 1;
    // Each time another answer than the last on the same statement, so that every one is an event of its own.
    const answer = answers[Math.floor(turn / statements) % answers.length]!;
    const ballots = byStatement.get(statement) ?? { acknowledged: [], open: null };
    byStatement.set(statement, ballots);
    ballots.open = valueOf[answer];
    const fields = { statement: String(statement), vote: answer };
    const status = await post(site, "/rounds/drones/vote", cookie, fields).catch(() => null);
    if (status === null) break;
    answered(status);
    if (status === 303) ballots.acknowledged.push(ballots.open);
    // Refused: whether it was written is not known, and the next may equal it.
    else if (status >= 500) break;
    ballots.open = null;
  }
  return { secret, byStatement };
}

/** @returns the sets that were published with an answer; takes its work from the list */
export async function publish(
  site: ServedProcess,
  cookie: string,
  waiting: number[],
  stop: Stop,
): Promise<number[]> {
  const done: number[] = [];
  while (!stop.asked && waiting.length > 0) {
    const path = `/desk/sets/${waiting[0]}`;
    try {
      const page = await fetch(site.origin + path, { headers: { Cookie: cookie }, redirect: "manual" });
      const html = await page.text();
      const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
      const version = /name="version" value="(\d+)"/.exec(html)?.[1];
      if (!token || !version) throw new Error(`No form on ${path}: ${page.status} ${html.slice(0, 300)}`);
      const set = waiting.shift()!;
      const status = await post(site, path, cookie, { token, version, do: "publish" });
      if (status >= 300 && status < 400) done.push(set);
    } catch (error) {
      if (error instanceof TypeError) break; // the site is gone
      throw error;
    }
  }
  return done;
}
