/** The bill that is shared, at the moment of the address: for what is read by programs and shown on other sites. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import type { Moment } from "~/domain/moment";
import type { BillDossier } from "~/domain/records/bill-dossier";
import { languageOfPath, type Language } from "~/i18n/languages";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

export interface SharedBill {
  readonly dossier: BillDossier;
  readonly language: Language;
  readonly moment: Moment;
}

/** @throws Response 404 for a bill that is not here, or was not known then; 400 or 302 for a date as on every page */
export async function requireSharedBill({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, "request" | "params" | "context">): Promise<SharedBill> {
  const { moment } = requireMoment(request, context.now);
  const slug = params.slug ?? "";
  const dossier = await findBillDossier(context.store.read, slug, moment);
  if (!dossier) throw notFound({ code: "bill.unknown", value: slug.slice(0, 60) });
  return { dossier, language: languageOfPath(new URL(request.url).pathname), moment };
}
