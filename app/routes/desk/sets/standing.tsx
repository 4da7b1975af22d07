/** /desk/sets/:set/standing?bill=… : what stands on record of a bill, to correct or to take back. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { StandingPage } from "~/ui/desk/sets/standing-page";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { findChangeSetTitle } from "~db/queries/change-sets/find-change-set-title";
import { listPickableBills } from "~db/queries/desk/pick-lists";
import { listStandingVersions } from "~db/queries/texts/bill-versions";
import { titleTags } from "../../page-title";
import { notFound } from "../../responses";
import { requireActor } from "../desk-request";
import { requireSetId } from "./read-set";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  const setId = requireSetId(params.set);
  const reader = context.store.read;
  const setTitle = await findChangeSetTitle(reader, setId);
  if (setTitle === null) throw notFound({ code: "change_set.unknown", value: setId });
  const today = taipeiDateOf(context.now);
  const slug = new URL(request.url).searchParams.get("bill")?.trim() ?? "";
  const bill = slug === "" ? null : await findBillDossier(reader, slug, { asOf: today, known: null });
  if (slug !== "" && !bill) throw notFound({ code: "bill.unknown", value: slug.slice(0, 60) });
  const bills = await listPickableBills(reader, today);
  return {
    setId,
    setTitle,
    slug,
    title: bill?.card.title ?? null,
    events: bill?.history.map(({ id, code, date }) => ({ id, code, date })) ?? [],
    texts: (await listStandingVersions(reader, slug)).map(({ code, kind, datedOn, zh, en }) => ({
      code,
      kind,
      datedOn,
      zh,
      en,
    })),
    bills: bills.map(({ slug: each, title }) => ({ slug: each, title })),
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.sets.standing.title, t.desk.name);
};

export default function Standing() {
  return <StandingPage {...useLoaderData<typeof loader>()} />;
}
