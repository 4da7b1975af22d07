import { expect, test } from "vitest";
import { ContentProblem } from "~db/seed/content-problem";
import { seedContent } from "~db/seed/seed";
import { copyContent } from "../../support/content/content-folder";
import { dumpOf } from "../../support/content/dump";
import { openTestStore } from "../../support/engines/migrated-file";
import { faultsInEvents } from "./faults-in-events";
import { faultsInFacts } from "./faults-in-facts";

const vehicles = "bills/unmanned-vehicles-experimentation-act.md";

for (const { name, spoil, file, field, reason } of [...faultsInEvents, ...faultsInFacts])
  test(`fault: ${name}; the seed names file and field, and writes nothing`, async () => {
    const store = await openTestStore();
    const before = await dumpOf(store);
    const content = copyContent();
    spoil(content);
    const problem: unknown = await seedContent(store, content.folder).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ContentProblem);
    const said = problem as ContentProblem;
    expect([said.file, said.field]).toEqual([file, field]);
    expect(said.reason).toMatch(reason);
    expect(said.message).toBe(`${file}: ${field}: ${said.reason}`);
    expect(await dumpOf(store)).toEqual(before);
  });

test("an unusual move with its reason seeds", async () => {
  const store = await openTestStore();
  const content = copyContent();
  content.edit(
    vehicles,
    "stage: legislative.negotiation",
    "stage: legislative.first_reading\n    unusual: { zh: 原因。, en: A reason. }",
  );
  expect((await seedContent(store, content.folder)).inserted).toBeGreaterThan(20);
});

test("a fault in the last file stops a seed that has read all others, and mending it lets the seed go on", async () => {
  const store = await openTestStore();
  const content = copyContent();
  const last = "bills/vat-act-2016.md";
  content.edit(last, "stage: completed.in_force", "stage: completed.in_forse");
  await expect(seedContent(store, content.folder)).rejects.toThrow(`${last}: events.8.stage: unknown stage`);
  content.edit(last, "stage: completed.in_forse", "stage: completed.in_force");
  expect((await seedContent(store, content.folder)).inserted).toBeGreaterThan(20);
});
