/**
 * Makes a static copy of the public site and puts it in the place of the one before: every page from one instant of the
 * database, the files of the build that pages use, the pages for what is not there, and the manifest.
 */
import { createReadStream } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { findNewestRecordAt } from "~db/queries/changes";
import type { Reader } from "~db/store";
import { buildManifest, type CopyManifest, manifestName, readEarlier } from "./copy-manifest";
import { CopyTree } from "./copy-tree";
import { crawl } from "./crawl";
import { buildCopyProblem } from "./problem-pages";
import { type CopyPlace, putInPlace } from "./put-in-place";
import { askSite, type CopiedSite } from "./site-pages";

export interface CopyOf {
  /** The folder of the copies; the one to serve is `current` in it. */
  readonly place: string;
  readonly clock: () => Date;
  /** More files than this are refused. */
  readonly mostFiles?: number;
  readonly onAnswer?: (count: number) => void;
}

/** A site of 5,000 bills has some 80,000. */
const mostFiles = 200_000;

/** @throws with the list of what could not be copied; the copy before stays in place then */
export function makeCopy(site: CopiedSite, of: CopyOf): Promise<CopyManifest> {
  return putInPlace(of.place, of.clock, (place) =>
    site.store.snapshot((reader) => writeCopy(site, reader, place, of)),
  );
}

async function writeCopy(site: CopiedSite, reader: Reader, place: CopyPlace, of: CopyOf) {
  const at = of.clock();
  const copiedOn = taipeiDateOf(at);
  const earlier = place.earlier === null ? null : await readEarlier(place.earlier);
  const tree = new CopyTree(place.folder, earlier, of.mostFiles ?? mostFiles);
  const { origin } = site;
  const [newestSnapshot] = await site.snapshots.listSnapshots();
  await crawl({
    ...{ tree, origin, snapshotDay: newestSnapshot?.manifest.day ?? null },
    ask: askSite(site, reader, at, copiedOn),
    onAnswer: async (count) => {
      if (count % 20 === 0) await place.goesOn();
      of.onAnswer?.(count);
    },
  });
  const style = await copyBuild(site.clientFolder, tree);
  for (const [file, problem] of [
    ["404.html", "notFound"],
    ["50x.html", "away"],
  ] as const)
    await tree.write(file, [Buffer.from(buildCopyProblem(problem, { origin, copiedOn, style }))]);
  const [version] = await reader.db.select().from(reader.tables.siteVersions);
  const manifest = buildManifest(
    {
      ...{ madeAt: at.toISOString(), origin, siteVersion: version?.version ?? 0 },
      newestRecordAt: await findNewestRecordAt(reader, null),
    },
    tree.files(),
  );
  await writeFile(join(place.folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** All but scripts, which no page of a copy runs. @returns the address of the site's style sheet */
async function copyBuild(folder: string, tree: CopyTree): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !/^\.|\.js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
  for (const file of files.sort()) await tree.write(file.slice(1), createReadStream(folder + file));
  const style = files.find((file) => /^\/assets\/site-[^/]+\.css$/.test(file));
  if (style === undefined) throw new Error(`The build in ${folder} has no style sheet.`);
  return style;
}
