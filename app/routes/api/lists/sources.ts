/** /api/v1/sources and /api/v1/sources/:key */
import { type SourceKind, sourceKinds } from "~/domain/bills/vocabulary";
import { listSourcesPage, type ListedSource } from "~db/queries/open-data/sources";
import { sourceShape } from "../shapes/words";
import type { ApiList } from "./api-list";

function toSource(source: ListedSource, origin: string) {
  return { ...source, url: `${origin}/api/v1/sources/${encodeURIComponent(source.key)}` };
}

export const sourcesList: ApiList = {
  name: "sources",
  filters: [{ name: "kind", choices: sourceKinds }],
  item: sourceShape,
  async list({ context, moment }, chosen, place) {
    const choice = { kind: (chosen.kind as SourceKind | undefined) ?? null, key: null };
    const { total, sources } = await listSourcesPage(context.store.read, moment, choice, place);
    return { total, items: sources.map((source) => toSource(source, context.publicOrigin)) };
  },
  record: sourceShape,
  async find({ context, moment }, key) {
    const only = { limit: 1, offset: 0 };
    const found = await listSourcesPage(context.store.read, moment, { kind: null, key }, only);
    const [source] = found.sources;
    return source ? toSource(source, context.publicOrigin) : null;
  },
};
