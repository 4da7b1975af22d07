/** Answers for programs of any site: JSON that everybody may read, and every refusal as a problem (RFC 9457). */
import { messagesFor } from "~/i18n/messages";
import { problemSentence } from "~/ui/problem-words";
import { type ProblemStatus, problemStatuses } from "~/ui/problem-page";
import { notFound, type ProblemBody } from "../../responses";

export { licenceAddress as licence } from "~/open-data/manifest";

const everybody = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };
const untilPublication = "public, max-age=0, must-revalidate";

export function answerJson(
  value: object,
  {
    type = "application/json",
    caching = untilPublication,
  }: { type?: string; caching?: string | undefined } = {},
): Response {
  const headers = { ...everybody, "Content-Type": `${type}; charset=utf-8`, "Cache-Control": caching };
  return new Response(JSON.stringify(value), { headers });
}

export function noSuchPath(): Response {
  return notFound({ code: "api.no_path" });
}

/** Runs a loader; what it refuses, as pages word it, is said to programs. */
export async function answeringPrograms(
  origin: string,
  load: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await load();
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    const location = thrown.headers.get("Location");
    if (location !== null)
      return new Response(null, { status: 302, headers: { ...everybody, Location: location } });
    return answerProblem(origin, thrown.status, (await thrown.json()) as ProblemBody);
  }
}

function answerProblem(origin: string, status: number, { problem, choices }: ProblemBody): Response {
  const zh = messagesFor("zh-Hant");
  const en = messagesFor("en");
  const known: ProblemStatus = problemStatuses.find((each) => each === status) ?? 400;
  const body = {
    type: `${origin}/api#problems`,
    title: zh.problems.title[known],
    status,
    detail: problemSentence(zh, problem),
    titleEn: en.problems.title[known],
    detailEn: problemSentence(en, problem),
    code: problem.code,
    ...(problem.field && { field: problem.field }),
    ...(choices && { choices }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...everybody,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}
