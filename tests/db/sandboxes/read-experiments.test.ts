import path from "node:path";
import { expect, test } from "vitest";
import { readContent } from "~db/seed/read-content";
import { checkExperiment, checkTotals } from "~db/seed/sandboxes/check-experiments";
import { parseExperimentFile, readExperiments } from "~db/seed/sandboxes/read-experiments";
import { parseTotals } from "~db/seed/sandboxes/totals";

const folder = path.resolve("content");
const known = await readContent(folder);

const file = (facts: { act?: string; needs?: string; events?: string } = {}) => `---
recorded: "2026-11-23T01:00:00.000Z"
act: ${facts.act ?? "fintech-experimentation-act"}
channel: sandbox
title: { zh: 某實驗, en: Some experiment }
applicant: null
content: null
scope: null
needsLawChange: ${facts.needs ?? "null"}
exemptions: []
events:
${facts.events ?? line("2019-01-31", "approved")}
---
## 說明
某。
## Summary
Some.
`;
const line = (on: string, event: string, more = "", source = "fsc-201903060001") =>
  `  - { on: "${on}", event: ${event}, ${more}${more ? ", " : ""}sources: [{ source: ${source}, grade: official }] }`;
const check = (text: string) => checkExperiment(parseExperimentFile("sandboxes/some.md", text), known);

test("the records of the repository are read, and each has its sources", async () => {
  const records = await readExperiments(folder, known);
  expect(records.length).toBe(11);
  for (const { facts } of records)
    for (const event of facts.events) expect(event.sources.length).toBeGreaterThan(0);
});

test("a sound record passes", () => {
  expect(() => check(file())).not.toThrow();
});

test.each([
  [
    "an unknown event",
    file({ events: line("2019-01-31", "blessed") }),
    'events.0.event: unknown event "blessed"',
  ],
  ["a date that does not exist", file({ events: line("2019-02-30", "approved") }), "events.0.on"],
  [
    "an event without a source",
    file({ events: '  - { on: "2019-01-31", event: approved, sources: [] }' }),
    "at least one source",
  ],
  [
    "a source nobody has",
    file({ events: line("2019-01-31", "approved", "", "hearsay") }),
    'unknown "hearsay"',
  ],
  ["no event at all", file({ events: "  []" }), "events"],
  ["an act nobody experiments under", file({ act: "vat-act-2016" }), "act:"],
  ["an act nobody has", file({ act: "no-such-act" }), "act:"],
  [
    "events out of order",
    file({ events: `${line("2019-05", "started")}\n${line("2019-01-31", "approved")}` }),
    "comes before",
  ],
  [
    "a last day of something without one",
    file({ events: line("2019-05", "started", 'until: "2020-04-29"') }),
    "events.0.until",
  ],
  [
    "a branch of something not extended",
    file({ events: line("2019-01-31", "approved", "branch: ordinary") }),
    "events.0.branch",
  ],
])("%s is refused, naming file and field", (_name, text, words) => {
  expect(() => check(text)).toThrow(words);
  expect(() => check(text)).toThrow("sandboxes/some.md");
});

const extended = (until: string, branch: string, needs = "true") =>
  file({
    needs,
    events: `${line("2019-01-31", "approved", 'until: "2020-04-29"')}
${line("2020-05-07", "extended", `until: "${until}", branch: ${branch}`)}`,
  });

test("a branch that article 9 does not give is refused", () => {
  expect(() => check(extended("2020-10-29", "ordinary"))).not.toThrow();
  expect(() => check(extended("2020-10-29", "law_change"))).toThrow('gives "ordinary"');
  expect(() => check(extended("2020-10-30", "ordinary"))).toThrow('gives "law_change"');
  expect(() => check(extended("2021-04-29", "law_change", "null"))).toThrow("needsLawChange");
  expect(() => check(extended("2022-04-30", "law_change"))).toThrow("beyond the cap");
  expect(() => check(extended("2020-04-01", "ordinary"))).toThrow("before the period");
});

test("a file without its sections or facts is refused", () => {
  expect(() => parseExperimentFile("sandboxes/some.md", "no facts")).toThrow("front matter");
  expect(() => parseExperimentFile("sandboxes/some.md", file().replace("## Summary", "## Other"))).toThrow(
    "## Summary",
  );
  expect(() => parseExperimentFile("sandboxes/Some.md", file())).toThrow("file name");
});

const totals = (refused: number, of = "trial") => `channels: []
figures:
  - recorded: "2026-11-23T01:00:00.000Z"
    of: ${of}
    on: "2022-12-31"
    steps: { applied: 16, accepted: null, approved: 9, ended: 9, landed: 4 }
    parts: { refused: ${refused}, withdrawn: 4, in_review: 1, supplementing: null }
    sources: [{ source: ctee-20230329, grade: secondary }]
`;

test("published totals that do not add up, or are of nothing, are refused", () => {
  const checked = (yaml: string) => () => checkTotals("sandboxes/figures.yaml", parseTotals(yaml), known);
  expect(checked(totals(2))).not.toThrow();
  expect(checked(totals(3))).toThrow("figures.0.parts");
  expect(checked(totals(2, "nowhere"))).toThrow('figures.0.of: unknown "nowhere"');
  expect(checked(totals(-1))).toThrow("figures.0.parts.refused");
});
