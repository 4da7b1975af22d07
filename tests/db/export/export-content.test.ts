import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exportContent } from "~db/export/export-content";
import { recordKinds } from "~db/records/record-kind";
import { readCalendarRecords } from "~db/seed/calendar-records";
import { readContent } from "~db/seed/read-content";
import { readExperiments } from "~db/seed/sandboxes/read-experiments";
import { seedContent } from "~db/seed/seed";
import { readTextRecords } from "~db/seed/texts";
import type { Store } from "~db/store";
import { contentFolder } from "../../support/content/content-folder";
import { publishedRecords } from "../../support/content/published-records";
import { openSeededStore } from "../../support/content/seeded-store";
import { openTestStore } from "../../support/engines/migrated-file";
import { instant } from "../../support/histories";

const slug = "cyber-security-management-act";
const [first, second, third] = [1, 2, 3].map((day) => instant(`2026-12-0${day}T02:00:00.000Z`)) as [
  ReturnType<typeof instant>,
  ReturnType<typeof instant>,
  ReturnType<typeof instant>,
];

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function exported(store: Store): Promise<string> {
  const folder = makeFolder();
  await exportContent(store.read, folder, contentFolder);
  return folder;
}

async function reseeded(folder: string): Promise<Store> {
  const store = await openTestStore();
  await seedContent(store, folder);
  return store;
}

/** Everything that the readers of content/ make of a folder; a list that is empty says what one left out says. */
async function readFolder(folder: string): Promise<unknown> {
  const content = await readContent(folder);
  const read = {
    ...content,
    texts: await readTextRecords(folder),
    experiments: await readExperiments(folder, content),
    calendar: await readCalendarRecords(folder),
  };
  return JSON.parse(
    JSON.stringify(read, (_key, value: unknown) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );
}

test("the export of a seeded database is content/, record for record", async () => {
  const folder = await exported(await openSeededStore());
  expect(await readFolder(folder)).toEqual(await readFolder(contentFolder));
}, 60_000);

test("what staff replaced and took back goes out and comes in with its instants", async () => {
  const store = await openSeededStore();
  await store.transaction(async (within) => {
    const { bill, event, relation, agency, experiment, meeting } = recordKinds;
    const standing = (await bill.find(within, slug))!;
    const odd = { ...standing.prose, plainZh: " 前有空白\n## Plain words\n與標題" };
    await bill.replace(within, slug, { ...standing, law: "某法", prose: odd }, first);
    await bill.replace(within, slug, { ...standing, law: "另一法" }, second);
    const [some] = await within.db.select().from(within.tables.events).limit(1);
    const record = (await event.find(within, String(some!.id)))!;
    const { order: _order, ...moved } = record;
    const corrected = await event.replace(within, String(some!.id), { ...moved, on: "2016-01-01" }, first);
    const again = await event.replace(within, corrected, record, second);
    await event.retract(within, again, third);
    const key = await relation.insert(within, { from: slug, kind: "enables", to: "vat-act-2016" }, first);
    await relation.retract(within, key, second);
    const ncc = (await agency.find(within, "ncc"))!;
    await agency.replace(within, "ncc", { ...ncc, aliases: ["某會"] }, first);
    const trial = "emq-small-remittance";
    const tried = (await experiment.find(within, trial))!;
    await experiment.replace(within, trial, { ...tried, exemptions: [{ law: "某法" }] }, second);
    const [held] = await within.db.select().from(within.tables.meetings).limit(1);
    const met = (await meeting.find(within, held!.code))!;
    await meeting.replace(within, held!.code, { ...met, agenda: [] }, second);
    await bill.retract(within, "vat-act-2016", third);
    await bill.insert(within, { ...standing, slug: "a-new-bill", plan: undefined }, third);
  });
  const copy = await reseeded(await exported(store));
  expect(await publishedRecords(copy.read)).toEqual(await publishedRecords(store.read));
}, 60_000);

test("seeding from an export overwrites nothing of what staff have done since", async () => {
  const store = await openSeededStore();
  const folder = await exported(store);
  await store.transaction(async (within) => {
    const { bill, text_version: text, document } = recordKinds;
    const standing = (await bill.find(within, slug))!;
    await bill.replace(within, slug, { ...standing, law: "某法" }, first);
    const [version] = await within.db.select().from(within.tables.textVersions).limit(1);
    const bills = await within.db.select().from(within.tables.bills);
    await text.retract(
      within,
      `${bills.find(({ id }) => id === version!.billId)!.slug}/${version!.code}`,
      first,
    );
    const [some] = await within.db.select().from(within.tables.documents).limit(1);
    await document.retract(within, String(some!.id), first);
  });
  const before = await publishedRecords(store.read);
  expect((await seedContent(store, folder)).inserted).toBe(0);
  expect(await publishedRecords(store.read)).toEqual(before);
}, 60_000);
