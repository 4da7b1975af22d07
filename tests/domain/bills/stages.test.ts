import { expect, test } from "vitest";
import {
  besideCodes,
  isEventCode,
  isStageCode,
  movesBill,
  phases,
  procedures,
  stageOf,
  type StageCode,
  stages,
} from "~/domain/bills/stages";

const firstOf = {
  statute: "planning.study",
  regulation: "regulation.planned",
  study: "study.planned",
} as const;

for (const procedure of procedures) {
  const table = stages.filter((stage) => stage.procedure === procedure);

  test(`${procedure}: every next stage exists and belongs to the same procedure`, () => {
    const own = new Set<string>(table.map((stage) => stage.code));
    for (const stage of table)
      for (const next of stage.next) expect(own, `${stage.code} → ${next}`).toContain(next);
  });

  test(`${procedure}: every stage can be reached from the first one`, () => {
    const reached = new Set<StageCode>([firstOf[procedure]]);
    for (const code of reached) for (const next of stageOf(code).next) reached.add(next);
    expect([...reached].sort()).toEqual(table.map((stage) => stage.code).sort());
  });

  test(`${procedure}: the usual order strictly grows down the table, and phases come in their order`, () => {
    for (const [index, stage] of table.entries())
      if (index > 0) expect(stage.order, stage.code).toBeGreaterThan(table[index - 1]!.order);
    const inOrder = table
      .filter((stage) => stage.code !== "executive.returned")
      .map((stage) => phases.indexOf(stage.phase));
    expect(inOrder).toEqual([...inOrder].sort());
  });

  test(`${procedure}: a bill that ended goes nowhere, and from every stage before completion there is a way to it`, () => {
    const finished = new Set(["completed", "ended"]);
    for (const stage of table) {
      if (stage.phase === "ended") expect(stage.next, stage.code).toEqual([]);
      if (finished.has(stage.phase)) continue;
      const reached = new Set<StageCode>([stage.code]);
      for (const code of reached) for (const next of stageOf(code).next) reached.add(next);
      const completed = [...reached].some((code) => stageOf(code).phase === "completed");
      expect(completed, stage.code).toBe(true);
    }
  });
}

test("no two stages have one code or one place", () => {
  expect(new Set(stages.map((stage) => stage.code)).size).toBe(stages.length);
  expect(new Set(stages.map((stage) => stage.order)).size).toBe(stages.length);
});

test("the statute's stages are those of the design, in their phases", () => {
  const inPhase = (phase: string) =>
    stages
      .filter((stage) => stage.procedure === "statute" && stage.phase === phase)
      .map((stage) => stage.code.replace(/^.*\./, ""))
      .sort();
  expect(inPhase("planning")).toEqual(["consultation", "drafting", "notice", "returned", "study"]);
  expect(inPhase("executive")).toEqual(["approved", "review", "reviewed", "submitted"]);
  expect(inPhase("legislative")).toEqual(
    ["sent", "procedure", "first_reading", "referred", "committee", "reported", "negotiation"]
      .concat(["second_reading", "third_reading", "to_president", "not_countersigned", "reconsideration"])
      .sort(),
  );
  expect(inPhase("completed")).toEqual(
    ["promulgated", "partly_in_force", "in_force", "expired", "repealed", "struck_down"].sort(),
  );
  expect(inPhase("ended")).toEqual(
    ["lapsed", "withdrawn", "declined", "dropped", "defeated", "annulled"].sort(),
  );
});

test("what is recorded beside the stages is an event and moves no bill", () => {
  for (const code of besideCodes) {
    expect([isEventCode(code), isStageCode(code), movesBill(code)], code).toEqual([true, false, false]);
  }
  for (const { code } of stages) expect([isEventCode(code), movesBill(code)], code).toEqual([true, true]);
});

test("a code that is in no table is no event, and asking for its stage is our bug", () => {
  for (const code of ["", "legislative", "legislative.fourth_reading", "beside.", "toString", "__proto__"]) {
    expect([isEventCode(code), isStageCode(code)], code).toEqual([false, false]);
    expect(() => stageOf(code as StageCode)).toThrow("No stage");
  }
});
