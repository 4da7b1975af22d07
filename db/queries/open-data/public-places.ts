/** The pages that a record makes, by path, for those who list the site: its map, its map for language models, its export. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listTitlesOn } from "../bills/names-at";
import { listRounds } from "../rounds/round-entries";
import { listExperiments } from "../sandboxes/experiments";
import type { Bilingual } from "~/domain/bilingual";

export interface PublicPlace {
  readonly path: string;
  readonly title: Bilingual;
}

/** Bills, rounds and experiments, by path. */
export async function listPublicPlaces(reader: Reader, moment: Moment, at: Instant): Promise<PublicPlace[]> {
  const { bills: table } = reader.tables;
  const rows = await reader.db.select({ id: table.id, slug: table.slug }).from(table);
  const ids = rows.map(({ id }) => id);
  const titles = await listTitlesOn(reader, ids, moment);
  const bills = rows.flatMap(({ id, slug }) => {
    const title = titles.get(id);
    return title ? [{ path: `/bills/${slug}`, title: { zh: title.zh, en: title.en } }] : [];
  });
  const rounds = (await listRounds(reader, moment, at)).map(({ slug, title }) => ({
    path: `/rounds/${slug}`,
    title,
  }));
  const experiments = (await listExperiments(reader, moment)).map(({ slug, title }) => ({
    path: `/experiments/${slug}`,
    title,
  }));
  return [...bills, ...rounds, ...experiments].sort((a, b) => (a.path < b.path ? -1 : 1));
}
