/** Agencies and sources as their two files. */
import { listAgencyVersions } from "../records/agencies";
import { listSources } from "../records/sources";
import { recordedAt as usual } from "../seed/calendar-records";
import type { Reader } from "../store";
import { spanOf, tellVersions } from "./versions";
import { toYaml } from "./yaml";

export async function agencyYaml(reader: Reader): Promise<string> {
  const told = [...tellVersions(await listAgencyVersions(reader))].map(([code, { latest, earlier }]) => {
    const { code: _code, ...own } = latest.record;
    return [code, { ...spanOf(latest, usual), ...own, ...earlier }];
  });
  return toYaml(Object.fromEntries(told));
}

export async function sourceYaml(reader: Reader): Promise<string> {
  return toYaml(Object.fromEntries((await listSources(reader)).map(({ key, ...source }) => [key, source])));
}
