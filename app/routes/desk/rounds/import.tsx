/** /desk/rounds/:slug/import : the files of a round that was held elsewhere: sent, looked at as read, then imported. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importRound, previewImport } from "~/commands/rounds/import-round";
import { forgetRoundFiles, keepRoundFiles } from "~/commands/rounds/keep-round-files";
import { toKeptReport } from "~/domain/rounds/files/imported-round";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ImportPage, type ImportPageProps } from "~/ui/desk/rounds/import-page";
import { requireRoundElsewhere } from "./require-elsewhere";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { readKeptFiles, readSentFiles } from "./read-files";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "round.import");
  return requireRoundElsewhere(context.store.read, params["slug"]);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "round.import");
  const { store, now } = context;
  const { slug } = await requireRoundElsewhere(store.read, params["slug"]);
  const values = valuesOf(form);
  if (values["do"] === "import") {
    const kept = await readKeptFiles(store.read, actor, slug, values["digest"] ?? "");
    if (!kept.ok) return unprocessable(values, [kept.problem]);
    const done = await importRound(store, actor, kept.value.input, now);
    if (!done.ok) return formAnswer(values, [done.problem]);
    await forgetRoundFiles(store, actor, slug);
    throw redirect(localPath(languageOfPath(new URL(request.url).pathname), `/rounds/${slug}/export`), 303);
  }
  const read = await readSentFiles(slug, form);
  if (!read.ok) return unprocessable(values, [{ ...read.problem, field: "files" }]);
  const { input, sent } = read.value;
  const change = await previewImport(store.read, input);
  if (!change.ok) return unprocessable(values, [{ ...change.problem, field: "files" }]);
  await keepRoundFiles(store, actor, slug, sent, now);
  const { report } = input.read;
  const preview = { change: change.value, report: toKeptReport(report), digest: input.digest };
  return { values, problems: [], preview };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.roundFiles.desk.title);
};

export default function Import() {
  const form = useActionData() as ImportPageProps["form"];
  return <ImportPage {...useLoaderData<typeof loader>()} form={form} />;
}
