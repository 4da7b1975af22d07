/**
 * /follow/browser/subscription : what the page of a browser and its worker send. A browser is named by its address at the
 * push service, which nobody else knows; the answer is data, worded by the page.
 */
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { followInBrowser } from "~/commands/follow/browser/follow-in-browser";
import { moveBrowser } from "~/commands/follow/browser/move-browser";
import { stopInBrowser } from "~/commands/follow/browser/stop-in-browser";
import { parseTarget } from "~/domain/follow/target";
import { type Problem, type Result, success } from "~/domain/result";
import { languageOfPath, localPath } from "~/i18n/languages";
import { makeBrowserParts } from "~/identity/follow-tokens";
import { packBrowserAddress, parseBrowserAddress } from "~/push/browser-address";
import { isFollowedBy } from "~db/queries/follow/subscriptions";
import { requireFormData, valuesOf } from "../read-form";

type Values = Readonly<Record<string, string>>;

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const values = valuesOf(await requireFormData(request));
  if (!context.push) return refuse(404, { code: "follow.push_off" });
  const { intent = "" } = values;
  if (intent === "state" || intent === "stop") return answer(await lookOrStop(context, values));
  if (!(await context.limits.follow(context.client))) return refuse(429, { code: "follow.too_many" });
  return answer(await startOrMove(context, values, languageOfPath(new URL(request.url).pathname)));
}

async function lookOrStop({ store, keys, now }: AppLoadContext, values: Values): Promise<Result<object>> {
  const { intent, endpoint = "", kind = "", key = "" } = values;
  const addressKey = makeBrowserParts(keys).keyOf(endpoint);
  if (intent === "stop") return stopInBrowser(store, addressKey, { kind, key }, now);
  const target = parseTarget(kind, key);
  if (!target.ok) return target;
  return success({ following: await isFollowedBy(store.read, addressKey, target.value) });
}

async function startOrMove(
  { store, keys, now, push }: AppLoadContext,
  values: Values,
  language: string,
): Promise<Result<object>> {
  const address = parseBrowserAddress(values, push!.services);
  if (!address.ok) return address;
  const { endpoint } = address.value;
  const browser = { endpoint, packed: packBrowserAddress(address.value) };
  const parts = makeBrowserParts(keys);
  const { intent, old = "", kind = "", key = "" } = values;
  if (intent !== "move") return followInBrowser(store, browser, { kind, key, language }, parts, now);
  return success({ moved: await moveBrowser(store, old, browser, parts, now) });
}

const answer = (result: Result<object>) => (result.ok ? json(result.value) : refuse(422, result.problem));
const refuse = (status: number, problem: Problem) => json({ problem }, { status });

/** For whoever opens the address: there is nothing to read. */
export function loader({ request }: LoaderFunctionArgs): Response {
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), "/follow"), 302);
}
