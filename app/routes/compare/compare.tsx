/** /bills/:slug/compare?base=<version>&with=<version>[,<version>…] : the bill's text, side by side. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findBillCard } from "~db/queries/texts/bill-card";
import { listTextVersions, withArticles } from "~db/queries/texts/text-versions";
import type { TextVersion } from "~/domain/text/article";
import { chooseVersions } from "~/domain/text/choose-versions";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { buildComparison } from "~/ui/compare/build-comparison.server";
import { ComparePage } from "~/ui/compare/compare-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { badRequest, notFound } from "../responses";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment, today } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const slug = params.slug ?? "";
  const reader = context.store.read;
  const card = await findBillCard(reader, slug, moment);
  if (!card) {
    const now = moment.known !== null && (await findBillCard(reader, slug, { ...moment, known: null }));
    throw notFound({ code: now ? "bill.not_recorded_then" : "bill.unknown", value: slug.slice(0, 60) });
  }
  const versions = await listTextVersions(reader, card.id, moment);
  if (versions.length === 0) {
    const ever = await listTextVersions(reader, card.id, { asOf: today, known: null });
    throw notFound({ code: ever.length > 0 ? "text.none_then" : "text.none" });
  }
  const codes = versions.map((version) => version.code);
  const base = url.searchParams.get("base") || null;
  const others = (url.searchParams.get("with") ?? "").split(",").filter((code) => code !== "");
  const chosen = chooseVersions({ base, others }, codes);
  if (!chosen.ok) {
    const { problem } = chosen;
    const taken = problem.field === "with" ? [base] : others;
    throw badRequest(
      problem,
      codes.filter((code) => !taken.includes(code)),
    );
  }
  const shown = [chosen.value.base, ...chosen.value.others].filter((code) => code !== null);
  const [first, ...rest] = await withArticles(
    reader,
    shown.map((code) => versions.find((version) => version.code === code)!),
  );
  return {
    slug: card.slug,
    title: card.title,
    versions,
    chosen: shown.map((code) => versions.find((version) => version.code === code)!),
    comparison: buildComparison(first!, rest),
    amends: card.kind === "amendment" && amends(first!, rest),
  };
}

/** Whether the base is the law as it stood and the others came after it: 現行｜修正. */
function amends(base: TextVersion, others: readonly TextVersion[]): boolean {
  return base.kind === "in_force" && others.every((other) => other.datedOn > base.datedOn);
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  return titleTags(t, t.compare.pageTitle(inLanguage(language, data.title)));
};

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
