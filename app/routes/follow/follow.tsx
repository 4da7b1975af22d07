/** /follow?kind=bill&key=some-act : what following it would have brought, and the form to ask; without a kind, a choice. */
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askToFollow } from "~/commands/follow/ask-to-follow";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseTarget } from "~/domain/follow/target";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { makeFollowParts } from "~/identity/follow-tokens";
import { FollowPage, type FollowPageProps } from "~/ui/follow/follow-page";
import { listPastYear } from "~db/queries/follow/past-year";
import { findTarget } from "~db/queries/follow/reach";
import { listTargetsToChoose } from "~db/queries/follow/targets-to-choose";
import { titleTags } from "../page-title";
import { overLimit, requireFormData, unprocessable, valuesOf } from "../read-form";
import { notFound } from "../responses";

/** A field that people do not see and machines fill in. */
const trap = "website";
const itemsShown = 12;

/** Of what is now, whatever day was looked at before. */
export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const [kind, key] = [searchParams.get("kind"), searchParams.get("key")];
  if (kind === null && key === null) return await readChoice(context);
  const target = parseTarget(kind ?? "", key ?? "");
  if (!target.ok) throw notFound(target.problem);
  const { store, now, mailFrom } = context;
  const moment = { asOf: taipeiDateOf(now), known: null };
  const found = await findTarget(store.read, target.value, moment);
  if (!found) throw notFound({ code: "follow.target_unknown" });
  const items = await listPastYear(store.read, found, moment);
  const past = { items: items.slice(0, itemsShown), count: items.length };
  return { target: found, past, mailIsOn: mailFrom !== null } satisfies Omit<
    FollowPageProps,
    "form" | "trap"
  >;
}

async function readChoice({ store, now }: AppLoadContext): Promise<Omit<FollowPageProps, "form" | "trap">> {
  return { choices: await listTargetsToChoose(store.read, { asOf: taipeiDateOf(now), known: null }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const values = valuesOf(await requireFormData(request));
  if (values[trap]) return unprocessable(values, [{ code: "follow.trap", field: trap }]);
  const { store, keys, now, client, limits } = context;
  if (!(await limits.follow(client))) return overLimit(values, { code: "follow.too_many" });
  const language = languageOfPath(pathname);
  const { address = "", frequency = "" } = values;
  const wanted = { kind: searchParams.get("kind") ?? "", key: searchParams.get("key") ?? "" };
  const asked = await askToFollow(
    store,
    { address, frequency, language, ...wanted },
    makeFollowParts(keys),
    now,
  );
  if (!asked.ok) return unprocessable(values, [asked.problem]);
  throw redirect(localPath(language, "/follow/asked"), 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.follow.title, t.follow.lead);
};

export default function Follow() {
  return <FollowPage {...(useLoaderData() as FollowPageProps)} trap={trap} form={useActionData()} />;
}
