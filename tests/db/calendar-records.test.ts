import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { insertCalendarRecords, readCalendarRecords } from "~db/seed/calendar-records";
import { seedContent } from "~db/seed/seed";
import { openTestStore } from "../support/engines/migrated-file";

/** The content folder with one calendar file replaced. */
function contentWith(file: string, yaml: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", folder, { recursive: true });
  writeFileSync(path.join(folder, "calendar", file), yaml);
  return folder;
}

const meeting = `
- code: 院會-9-4-8
  body: plenary
  title: { zh: 會議, en: Meeting }
  on: "2017-11-10"
  state: held
  source: ly-law-system
  agenda: []
`;

test("what is seeded once is not seeded again", async () => {
  const store = await openTestStore();
  await seedContent(store, "content");
  const records = await readCalendarRecords("content");
  expect(records.meetings.length).toBeGreaterThan(5);
  expect(await store.transaction((within) => insertCalendarRecords(within, records))).toBe(0);
});

test("a folder without a calendar has an empty one", async () => {
  const folder = contentWith("meetings.yaml", meeting);
  rmSync(path.join(folder, "calendar"), { recursive: true });
  expect(await readCalendarRecords(folder)).toEqual({
    meetings: [],
    documents: [],
    priorities: [],
    lapses: [],
  });
});

test.each([
  [
    "meetings.yaml",
    meeting.replace("ly-law-system", "nowhere"),
    /calendar\/meetings\.yaml: 0\.source: unknown "nowhere"/,
  ],
  ["meetings.yaml", meeting + meeting.trimStart(), /meetings\.yaml: 1\.code: "院會-9-4-8" twice/],
  ["meetings.yaml", meeting.replace("held", "moved"), /movedTo: a moved meeting says to which day/],
  ["meetings.yaml", meeting.replace("held", "perhaps"), /0\.state/],
  ["meetings.yaml", meeting.replace("2017-11-10", "2017-11-31"), /0\.on: "2017-11-31" is not a day/],
  ["meetings.yaml", meeting.replace("[]", "[{ bill: nothing, words: 案 }]"), /0\.agenda: unknown "nothing"/],
  [
    "lapses.yaml",
    "- { term: 9, bill: nothing, decision: unknown }",
    /lapses\.yaml: 0\.bill: unknown "nothing"/,
  ],
  [
    "documents.yaml",
    '- { bill: vat-act-2016, kind: committee_report, on: "2016-12-09", title: { zh: 一, en: a }, due: "2017-01-01", source: ly-law-system }',
    /documents\.yaml: 0\.due: only a resolution is due/,
  ],
])("a broken %s names file, field and reason (%#)", async (file, yaml, reason) => {
  await expect(readCalendarRecords(contentWith(file, yaml))).rejects.toThrow(reason);
});
