import fc from "fast-check";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exportContent } from "~db/export/export-content";
import { recordKinds } from "~db/records/record-kind";
import { seedContent } from "~db/seed/seed";
import type { Reader } from "~db/store";
import { arbitraryBill, arbitrarySteps, madeUpBills } from "../../support/content/arbitrary-records";
import { publishedRecords } from "../../support/content/published-records";
import { openTestStore } from "../../support/engines/migrated-file";
import { instant } from "../../support/histories";

const start = Date.parse("2026-11-23T01:00:00.000Z");
/** An instant a minute after the one before it. */
const minute = (count: number) => instant(new Date(start + 60_000 * count).toISOString());
const words = { zh: "字", en: "Words" };
const { agency, bill, event, relation, round, source, text_version: texts } = recordKinds;

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-round-trip-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function fill(within: Reader): Promise<void> {
  await source.insert(
    within,
    source.shape.parse({
      key: "gazette",
      kind: "gazette",
      title: words,
      publisher: words,
      address: null,
      readOn: "2026-11-20",
    }),
    minute(0),
  );
  for (const code of ["one", "two"]) await agency.insert(within, { code, names: [words] }, minute(0));
}

test("what an export holds seeds the same records, whatever was published, corrected and taken back", async () => {
  const words = makeFolder();
  writeFileSync(join(words, "plan.yaml"), "layers: []\nactionPlans: []\ngoals: []\n");
  for (const folder of ["guides", "glossary"]) mkdirSync(join(words, folder));
  const acts = fc.tuple(arbitraryBill(madeUpBills[0]), arbitraryBill(madeUpBills[1]));
  await fc.assert(
    fc.asyncProperty(acts, arbitrarySteps, async (bills, steps) => {
      const store = await openTestStore();
      await store.transaction(async (within) => {
        await fill(within);
        for (const record of bills) await bill.insert(within, record, minute(1));
        const standing: string[] = [];
        for (const [index, step] of steps.entries()) {
          const at = minute(2 + index);
          const place = "which" in step ? step.which % Math.max(1, standing.length) : 0;
          const key = standing[place];
          if (step.act === "bill") await bill.replace(within, step.record.slug, step.record, at);
          if (step.act === "event") standing.push(await event.insert(within, step.record, at));
          if (step.act === "correct" && key)
            standing[place] = await event.replace(within, key, step.record, at);
          if (step.act === "retract" && key) {
            await event.retract(within, key, at);
            standing.splice(place, 1);
          }
          if (step.act === "text") {
            const name = `${step.record.bill}/${step.record.code}`;
            const stands = await texts.find(within, name);
            await (stands
              ? texts.replace(within, name, step.record, at)
              : texts.insert(within, step.record, at));
          }
          if (step.act === "round") {
            const record = { ...step.record, kind: "external" as const };
            const stands = await round.find(within, record.slug);
            await (stands
              ? round.replace(within, record.slug, record, at)
              : round.insert(within, record, at));
          }
          if (step.act === "round_back")
            for (const name of ["first-round", "second-round"].slice(step.which % 2))
              if (await round.find(within, name)) await round.retract(within, name, at);
          if (step.act === "relation") {
            const { from, kind, to } = step.record;
            const name = [from, kind, to].join("|");
            if (await relation.find(within, name)) await relation.replace(within, name, step.record, at);
            else await relation.insert(within, step.record, at);
          }
        }
      });
      const folder = makeFolder();
      await exportContent(store.read, folder, words);
      const copy = await openTestStore();
      await seedContent(copy, folder);
      expect(await publishedRecords(copy.read)).toEqual(await publishedRecords(store.read));
    }),
    { numRuns: 40, seed: 2017 },
  );
}, 120_000);
