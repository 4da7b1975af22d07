/**
 * Any sequence of what people do with change sets, against a small model of it: one publication a set at most, never by
 * who wrote it but for an emergency, and for every step one row and one entry of the log.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { lookAgain } from "~/commands/change-sets/look-again";
import { reopenChangeSet } from "~/commands/change-sets/reopen-change-set";
import { returnChangeSet } from "~/commands/change-sets/return-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { withdrawChangeSet } from "~/commands/change-sets/withdraw-change-set";
import { publishAlone } from "~/commands/publishing/publish-alone";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { publishDue } from "~/commands/publishing/publish-due";
import { scheduleChangeSet } from "~/commands/publishing/schedule-change-set";
import { canTake, type ChangeSetState, type ChangeSetStep } from "~/domain/desk/change-set-states";
import { mayDo } from "~/domain/desk/roles";
import { changeSetSteps } from "~/domain/desk/change-set-states";
import type { Store } from "~db/store";
import { findSetRow } from "~db/queries/change-sets/set-rows";
import { type Desk, eventOf, later, openDesk } from "../../support/desk/desk";
import { openTestStore } from "../../support/engines/migrated-file";

const deeds = ["submit", "reopen", "return", "schedule", "publish", "publishAlone", "withdraw"] as const;
type Deed = (typeof deeds)[number] | "publishDue" | "lookAgain";
const who = ["author", "reviewer", "second", "administrator"] as const;
type Who = (typeof who)[number];

/** What ought to be true of a set, kept without the database. */
interface Model {
  state: ChangeSetState;
  submittedBy: Who | null;
  publications: number;
  steps: number;
  awaitsLookOf: Who | null;
}

const setCount = 2;

test("any sequence of steps keeps one publication, two people, and a row and an entry for each step", async () => {
  const deed = fc.record({
    deed: fc.constantFrom<Deed>(...deeds, "publish", "submit", "publishDue", "lookAgain"),
    by: fc.constantFrom(...who),
    set: fc.nat(setCount - 1),
    stale: fc.boolean(),
  });
  let seen = { published: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (sequence) => {
      const store = await openTestStore();
      const desk = await openDesk(store);
      const sets: number[] = [];
      const models: Model[] = [];
      for (let index = 0; index < setCount; index++) {
        const set = await desk.begin();
        await desk.put(set, { content: eventOf("legislative.referred", "2017-06-20") });
        sets.push(set.setId);
        models.push({ state: "draft", submittedBy: null, publications: 0, steps: 1, awaitsLookOf: null });
      }
      for (const [minute, { deed, by, set, stale }] of sequence.entries()) {
        const row = (await findSetRow(store.read, sets[set]!))!;
        const version = stale && minute % 7 === 0 ? row.version - 1 : row.version;
        const ok = await act(desk, deed, by, { setId: row.id, version }, minute);
        const expected =
          deed === "publishDue" ? null : version === row.version && isAllowed(models[set]!, deed, by);
        if (expected === null) models.forEach((model) => apply(model, "publishDue", by));
        else {
          expect({ deed, by, state: models[set]!.state, ok }).toEqual({
            deed,
            by,
            state: models[set]!.state,
            ok: expected,
          });
          if (ok) apply(models[set]!, deed, by);
          else seen = { ...seen, refused: seen.refused + 1 };
        }
      }
      for (const [index, model] of models.entries()) await expectModel(store, sets[index]!, model);
      seen = {
        ...seen,
        published: seen.published + models.filter(({ publications }) => publications).length,
      };
      await store.close();
    }),
    { numRuns: 40, seed: 20171117 },
  );
  // The sequences reach what they are to prove.
  expect(seen.published).toBeGreaterThan(5);
  expect(seen.refused).toBeGreaterThan(50);
});

async function act(
  { store, people }: Desk,
  deed: Deed,
  by: Who,
  set: { setId: number; version: number },
  minute: number,
): Promise<boolean> {
  const actor = people[by];
  const at = later(minute * 10);
  const scheduledFor = later(minute * 10 + 1).toISOString();
  switch (deed) {
    case "submit":
      return (await submitChangeSet(store, actor, set, at)).ok;
    case "reopen":
      return (await reopenChangeSet(store, actor, set, at)).ok;
    case "return":
      return (await returnChangeSet(store, actor, { ...set, note: "補件" }, at)).ok;
    case "schedule":
      return (await scheduleChangeSet(store, actor, { ...set, scheduledFor }, at)).ok;
    case "publish":
      return (await publishChangeSet(store, actor, set, at)).ok;
    case "publishAlone":
      return (await publishAlone(store, actor, { ...set, reason: "急" }, at)).ok;
    case "withdraw":
      return (await withdrawChangeSet(store, actor, set, at)).ok;
    case "lookAgain":
      return (await lookAgain(store, actor, set, at)).ok;
    case "publishDue":
      return (await publishDue(store, at)).every(({ returnedFor }) => returnedFor === null);
  }
}

function isAllowed(model: Model, deed: Deed, by: Who): boolean {
  const role = by === "second" ? "reviewer" : by;
  if (deed === "publishDue") return true;
  if (deed === "lookAgain")
    return mayDo(role, "change_set.look_again") && model.awaitsLookOf !== null && model.awaitsLookOf !== by;
  if (!mayDo(role, changeSetSteps[deed].action) || !canTake(deed satisfies ChangeSetStep, model.state))
    return false;
  // Every set is begun and written by the author.
  if (deed === "reopen") return by === "author" || by === model.submittedBy;
  if (deed === "publish" || deed === "schedule") return by !== "author" && by !== model.submittedBy;
  return true;
}

function apply(model: Model, deed: Deed, by: Who): void {
  if (deed === "publishDue" && model.state !== "scheduled") return;
  model.steps += 1;
  if (deed === "lookAgain") model.awaitsLookOf = null;
  else model.state = deed === "publishDue" ? "published" : changeSetSteps[deed].to;
  if (deed === "submit") model.submittedBy = by;
  if (deed === "reopen") model.submittedBy = null;
  if (deed === "publishAlone") model.awaitsLookOf = by;
  if (model.state === "published" && deed !== "lookAgain") model.publications += 1;
}

const stepActions =
  /^change_set\.(started|submitted|reopened|returned|scheduled|published|published_alone|withdrawn|looked_again)$/;

async function expectModel(store: Store, setId: number, model: Model): Promise<void> {
  const { read, tables } = store;
  const row = (await findSetRow(read, setId))!;
  expect(row.state).toBe(model.state);
  expect(model.publications).toBeLessThanOrEqual(1);
  const steps = (await read.db.select().from(tables.changeSetSteps)).filter(
    (step) => step.changeSetId === setId,
  );
  expect(steps).toHaveLength(model.steps);
  const entries = (await read.db.select().from(tables.auditEntries)).filter(
    ({ subject, action }) => subject === `change_set:${setId}` && stepActions.test(action),
  );
  expect(entries).toHaveLength(model.steps);
  const revisions = await read.db.select().from(tables.revisions);
  const changes = (await read.db.select().from(tables.changes)).filter(
    (change) => change.changeSetId === setId,
  );
  const own = revisions.filter(({ changeId }) => changes.some(({ id }) => id === changeId));
  expect(own).toHaveLength(model.publications);
  if (row.publishedBy !== null && row.emergencyReason === null)
    expect([row.authorId, row.submittedBy]).not.toContain(row.publishedBy);
}
