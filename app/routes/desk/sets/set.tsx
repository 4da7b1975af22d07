/** /desk/sets/:set : a change set, and every step that is taken with it. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkSecondPerson } from "~/domain/change-sets/review";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath, localPath } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import { SetPage } from "~/ui/desk/sets/set-page";
import { showSet } from "~/ui/desk/sets/show-set.server";
import type { FormState } from "~/ui/form/form-state";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listPickableBills } from "~db/queries/desk/pick-lists";
import { formAnswer, valuesOf } from "../../read-form";
import { notFound } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { requireSetId } from "./read-set";
import { takeStep } from "./take-step";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "change_set.see");
  const setId = requireSetId(params.set);
  const reader = context.store.read;
  const today = taipeiDateOf(context.now);
  const set = await findChangeSet(reader, setId, today);
  if (!set) throw notFound({ code: "change_set.unknown", value: setId });
  const language = languageOfPath(new URL(request.url).pathname);
  const bills = set.bills.length > 0 ? await listPickableBills(reader, today) : [];
  const second = checkSecondPerson(actor.staffId, {
    authorId: set.author.id,
    submittedBy: set.submittedBy?.id ?? null,
    changesBy: set.changes.map(({ writtenBy }) => writtenBy.id),
  });
  return {
    set: showSet(set, new Map(bills.map(({ slug, title }) => [slug, inLanguage(language, title)]))),
    own: !second.ok || set.publishedBy?.id === actor.staffId,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.see");
  const setId = requireSetId(params.set);
  const values = valuesOf(form);
  const taken = await takeStep(context.store, actor, setId, values, context.now);
  if (!taken.ok) return formAnswer(values, [taken.problem]);
  const language = languageOfPath(new URL(request.url).pathname);
  return redirect(localPath(language, `/desk/sets/${setId}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.set.title ?? "" }];

export default function Set() {
  const form = useActionData() as FormState | undefined;
  return <SetPage {...useLoaderData<typeof loader>()} form={form} />;
}
