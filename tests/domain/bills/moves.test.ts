import { expect, test } from "vitest";
import { judgeMove, possibleNext } from "~/domain/bills/moves";
import { type StageCode, stageOf, stages } from "~/domain/bills/stages";

/** "a → b → c" of one procedure's stages, each step of it a listed move. The prefix is the first code's. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "the usual way of a statute": [
    "planning.study → planning.drafting → planning.notice → executive.submitted → executive.review",
    "executive.review → executive.review → executive.reviewed → executive.approved → legislative.sent",
    "legislative.sent → legislative.procedure → legislative.first_reading → legislative.referred",
    "legislative.referred → legislative.committee → legislative.committee → legislative.reported",
    "legislative.reported → legislative.negotiation → legislative.second_reading → legislative.third_reading",
    "legislative.third_reading → legislative.to_president → completed.promulgated",
    "completed.promulgated → completed.partly_in_force → completed.in_force → completed.repealed",
    "completed.promulgated → completed.in_force → completed.expired",
  ],
  "逕付二讀: no referral": [
    "legislative.first_reading → legislative.second_reading",
    "legislative.first_reading → legislative.negotiation",
  ],
  "no negotiation needed": ["legislative.reported → legislative.second_reading"],
  "second reading ⇄ negotiation, several sittings each": [
    "legislative.second_reading → legislative.negotiation → legislative.second_reading",
    "legislative.second_reading → legislative.second_reading",
    "legislative.negotiation → legislative.negotiation",
  ],
  "抽出: out of the committee": [
    "legislative.committee → legislative.negotiation",
    "legislative.referred → legislative.negotiation",
  ],
  "改交: to another committee": [
    "legislative.referred → legislative.referred",
    "legislative.committee → legislative.referred",
  ],
  "退回程序委員會 and back": [
    "legislative.first_reading → legislative.procedure → legislative.first_reading",
    "legislative.procedure → legislative.procedure",
  ],
  重付審查: [
    "legislative.second_reading → legislative.committee",
    "legislative.second_reading → legislative.referred",
  ],
  "退回主管機關: back to planning, and up again": [
    "executive.submitted → executive.returned → planning.study",
    "executive.review → executive.returned → planning.drafting",
    "executive.reviewed → executive.returned → planning.notice",
    "executive.approved → executive.returned → planning.consultation",
    "executive.returned → executive.submitted",
  ],
  "未副署 and 覆議": [
    "legislative.to_president → legislative.not_countersigned → completed.promulgated",
    "legislative.third_reading → legislative.not_countersigned",
    "legislative.to_president → legislative.reconsideration → completed.promulgated",
    "legislative.third_reading → legislative.reconsideration → legislative.to_president",
  ],
  "the ends": [
    "planning.study → ended.dropped",
    "executive.reviewed → ended.withdrawn",
    "legislative.sent → ended.lapsed",
    "legislative.committee → ended.lapsed",
    "legislative.second_reading → ended.lapsed",
    "legislative.second_reading → ended.withdrawn",
    "legislative.second_reading → ended.dropped",
    "legislative.procedure → ended.declined",
    "legislative.first_reading → ended.declined",
    "legislative.third_reading → ended.defeated",
    "legislative.reconsideration → ended.annulled",
    "completed.in_force → completed.struck_down",
  ],
  "a regulation": [
    "regulation.planned → regulation.drafting → regulation.notice → regulation.issued",
    "regulation.issued → regulation.in_force → regulation.repealed",
  ],
  "a study": ["study.planned → study.under_way → study.concluded", "study.under_way → study.dropped"],
};

for (const [name, ways] of Object.entries(allowed))
  test(`allowed: ${name}`, () => {
    for (const way of ways) {
      const codes = way.split(" → ") as StageCode[];
      for (const [index, to] of codes.slice(1).entries())
        expect(judgeMove(codes[index]!, to), `${codes[index]} → ${to}`).toBe("listed");
    }
  });

test("a record may begin at any stage", () => {
  for (const { code } of stages) expect(judgeMove(null, code)).toBe("listed");
});

test("forward over stages that no source gives is a gap in the record, not an unusual move", () => {
  for (const [from, to] of [
    ["executive.approved", "legislative.first_reading"],
    ["legislative.committee", "legislative.second_reading"],
    ["planning.notice", "legislative.first_reading"],
    ["legislative.committee", "legislative.third_reading"],
    ["regulation.planned", "regulation.issued"],
  ] as const)
    expect(judgeMove(from, to), `${from} → ${to}`).toBe("gap");
});

test("backwards where the tables know no way back is unusual, and so is anything after an end", () => {
  for (const [from, to] of [
    ["legislative.third_reading", "legislative.second_reading"],
    ["legislative.committee", "legislative.first_reading"],
    ["completed.promulgated", "legislative.third_reading"],
    ["legislative.sent", "executive.approved"],
    ["ended.lapsed", "legislative.sent"],
    ["ended.withdrawn", "planning.drafting"],
    ["completed.repealed", "completed.in_force"],
    ["study.concluded", "study.under_way"],
    // There is a way round, through what the tables call a way back: that is no record with a gap.
    ["executive.approved", "executive.review"],
    ["legislative.second_reading", "legislative.reported"],
  ] as const)
    expect(judgeMove(from, to), `${from} → ${to}`).toBe("unusual");
});

test("a law that passed its third reading does not lapse and is not withdrawn", () => {
  for (const from of ["third_reading", "to_president", "not_countersigned", "reconsideration"])
    for (const to of ["ended.lapsed", "ended.withdrawn", "ended.declined"] as const)
      expect(judgeMove(`legislative.${from}` as StageCode, to), `${from} → ${to}`).toBe("unusual");
});

test("judging never throws, and no procedure leads into another", () => {
  for (const from of stages)
    for (const to of stages) {
      const judgement = judgeMove(from.code, to.code);
      if (from.procedure !== to.procedure) expect(judgement).toBe("unusual");
      else if (from.next.includes(to.code)) expect(judgement).toBe("listed");
      else expect(["gap", "unusual"]).toContain(judgement);
    }
});

test("what may come next is listed forward first, then back, ends last, and never the stage itself", () => {
  for (const stage of stages) {
    const next = possibleNext(stage.code);
    for (const code of next) expect(stage.next, `${stage.code} → ${code}`).toContain(code);
    expect(next).not.toContain(stage.code);
    const rank = next.map((code) => {
      if (stageOf(code).phase === "ended") return 2;
      return stageOf(code).order > stage.order ? 0 : 1;
    });
    expect(rank, stage.code).toEqual([...rank].sort());
  }
  expect(possibleNext("legislative.second_reading")).toEqual([
    "legislative.third_reading",
    "legislative.referred",
    "legislative.committee",
    "legislative.negotiation",
    "ended.lapsed",
    "ended.withdrawn",
    "ended.dropped",
  ]);
});

test("repeal, expiry and a court's judgment are never offered as next steps of the bill", () => {
  expect(possibleNext("completed.in_force")).toEqual([]);
  expect(possibleNext("completed.promulgated")).toEqual(["completed.partly_in_force", "completed.in_force"]);
  expect(possibleNext("regulation.issued")).toEqual(["regulation.in_force"]);
});
