/** /sandboxes/:act : one enabling act's register of experiments. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listExperiments } from "~db/queries/sandboxes/experiments";
import { listSandboxBills } from "~db/queries/sandboxes/sandbox-bills";
import { findSandboxAct, promisedActSlug } from "~/domain/sandbox/act-limits";
import { countFunnel } from "~/domain/sandbox/funnel";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { ActPage } from "~/ui/sandbox/act-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";
import { listFigures } from "./published.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const slug = params.act ?? "";
  const promised = slug === promisedActSlug;
  if (!promised && !findSandboxAct(slug))
    throw notFound({ code: "sandbox.unknown", value: slug.slice(0, 60) });
  const reader = context.store.read;
  const [bill] = await listSandboxBills(reader, [slug], moment);
  if (!bill) throw notFound({ code: "bill.not_recorded_then", value: slug });
  const entries = (await listExperiments(reader, moment)).filter((entry) => entry.act === slug);
  return {
    overview: { ...bill, experiments: promised ? null : entries.length },
    entries,
    funnel: {
      own:
        entries.length > 0
          ? countFunnel(
              entries.map((entry) => entry.events),
              moment,
            )
          : null,
      figures: await listFigures(reader, slug, moment),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  const title = `${inLanguage(language, data.overview.card.title)} · ${t.sandboxes.register}`;
  return titleTags(t, title, t.sandboxes.plain[data.overview.card.slug]?.[0]);
};

export default function Act() {
  return <ActPage {...useLoaderData<typeof loader>()} />;
}
