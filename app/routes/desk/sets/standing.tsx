/** /desk/sets/:set/standing?subject=…&q=… : what stands on record, to correct or to take back. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { StandingPage } from "~/ui/desk/sets/standing-page";
import { findChangeSetTitle } from "~db/queries/change-sets/find-change-set-title";
import { correctedSubjects, listStandingRecords } from "~db/queries/desk/standing/standing-records";
import { titleTags } from "../../page-title";
import { notFound, requireChoice } from "../../responses";
import { requireActor } from "../desk-request";
import { requireSetId } from "./read-set";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  const setId = requireSetId(params.set);
  const reader = context.store.read;
  const setTitle = await findChangeSetTitle(reader, setId);
  if (setTitle === null) throw notFound({ code: "change_set.unknown", value: setId });
  const url = new URL(request.url);
  const subject = requireChoice(url, "subject", correctedSubjects) ?? "event";
  const query = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const found = await listStandingRecords(reader, subject, query, taipeiDateOf(context.now));
  return { setId, setTitle, subject, subjects: correctedSubjects, query, ...found };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.sets.standing.title, t.desk.name);
};

export default function Standing() {
  return <StandingPage {...useLoaderData<typeof loader>()} />;
}
