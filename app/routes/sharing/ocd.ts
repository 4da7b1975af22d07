/** /bills/:slug/ocd.json : the bill as Open Civic Data has it, for programs that read bills of many countries. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDocuments } from "~db/queries/documents";
import { listTextVersions } from "~db/queries/texts/text-versions";
import { buildOcdBill } from "~/briefings/formats/web/ocd-bill";
import { answeringPrograms, answerJson } from "../api/asking/answer-json";
import { requireSharedBill } from "./shared-bill";

export function loader(args: LoaderFunctionArgs) {
  const { store, publicOrigin: origin } = args.context;
  return answeringPrograms(origin, async () => {
    const { dossier, language, moment } = await requireSharedBill(args);
    const { id } = dossier.card;
    const texts = await listTextVersions(store.read, id, moment);
    const documents = await listDocuments(store.read, id, moment);
    return answerJson(buildOcdBill({ dossier, texts, documents }, { language, origin }));
  });
}
