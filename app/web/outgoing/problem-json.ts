/** What goes wrong before the app is reached, or in it, as programs read it (RFC 9457), under the addresses of the API. */
import { type ProblemName, wordsOfProblem } from "./problem-page";

/** @example isForPrograms("/api/v1/bills?topic=x") // true */
export function isForPrograms(target: string): boolean {
  return target.startsWith("/api/");
}

/** @param reference of a fault of ours, to be quoted */
export function buildProblemJson(name: ProblemName, origin: string, reference?: string) {
  const { status, zh, en } = wordsOfProblem(name);
  return {
    type: `${origin}/api#problems`,
    title: zh[0],
    status,
    detail: zh[1],
    titleEn: en[0],
    detailEn: en[1],
    code: `edge.${name}`,
    ...(reference && { reference }),
  };
}
