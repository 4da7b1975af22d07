/** /report?about=/bills/x : anybody says what is wrong with a page, without an account. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportError } from "~/commands/tickets/report-error";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { seal } from "~/identity/box";
import { makeReference } from "~/identity/references";
import { ReportForm } from "~/ui/tickets/report-form";
import { titleTags } from "../page-title";
import { overLimit, requireFormData, unprocessable, valuesOf } from "../read-form";

/** A field that people do not see and machines fill in. */
const trap = "website";

/** The same whatever the day. */
export const handle = { frame: "timeless" };

export function loader({ request }: LoaderFunctionArgs) {
  return { about: new URL(request.url).searchParams.get("about")?.slice(0, 1000) ?? "/" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = valuesOf(await requireFormData(request));
  const { about = "", words = "", evidence = "", contact = "" } = values;
  if (values[trap]) return unprocessable(values, [{ code: "report.trap", field: trap }]);
  const { store, keys, now, client, limits } = context;
  if (!(await limits.report(client))) return overLimit(values, { code: "report.too_many" });
  const reported = await reportError(
    store,
    { address: about, words, evidence, contact },
    { reference: makeReference(), seal: (text) => seal(keys.box, text) },
    now,
  );
  if (reported.ok) {
    const language = languageOfPath(new URL(request.url).pathname);
    throw redirect(localPath(language, `/reports/${reported.reference}`), 303);
  }
  await limits.returnReport(client);
  return unprocessable(values, reported.problems);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.tickets.title, t.tickets.lead);
};

export default function Report() {
  const { about } = useLoaderData<typeof loader>();
  return <ReportForm about={about} trap={trap} form={useActionData()} />;
}
