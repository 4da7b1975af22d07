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
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { makeFollowParts } from "~/identity/follow-tokens";
import { FollowPage, type FollowPageProps } from "~/ui/follow/follow-page";
import { listTargetsToChoose } from "~db/queries/follow/targets-to-choose";
import { titleTags } from "../page-title";
import { overLimit, requireFormData, unprocessable, valuesOf } from "../read-form";
import { readTarget } from "./read-target";

/** A field that people do not see and machines fill in. */
const trap = "website";

/** Of what is now, whatever day was looked at before. */
export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const read = await readTarget(context, new URL(request.url).searchParams);
  if (!read) return await readChoice(context);
  const { mailFrom, push } = context;
  return { ...read, mailIsOn: mailFrom !== null, pushIsOn: push !== null } satisfies Omit<
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
