/** /api : what programs can read here, with addresses that work. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ApiPage } from "~/ui/open-data/api-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { parametersOf } from "./description/describe";
import { apiLists } from "./lists/lists";

/** The same whatever the day. */
export const handle = { frame: "timeless" };

export function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  return {
    lists: Object.values(apiLists).map((list) => ({
      name: list.name,
      parameters: parametersOf(list),
      hasRecords: list.record !== undefined,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.openData.title, t.openData.lead);
};

export default function Api() {
  return <ApiPage {...useLoaderData<typeof loader>()} />;
}
