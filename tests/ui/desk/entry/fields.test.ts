/** The tables of fields against the records themselves: what a form begins with is read back as the same record. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import {
  type DescribedSubject,
  describedSubjects,
  fieldsOf,
  findField,
  keptOf,
} from "~/ui/desk/entry/fields/described";
import type { Field } from "~/ui/desk/entry/fields/field";
import { labelOf, wordsOfPath } from "~/ui/desk/entry/fields/field-names";
import { readFields } from "~/ui/desk/entry/fields/read-fields";
import { rowsShown, withMoreRows } from "~/ui/desk/entry/fields/rows-shown";
import { valuesOfFields } from "~/ui/desk/entry/fields/values-of-record";
import { messagesFor } from "~/i18n/messages";
import type { Json } from "~/domain/change-sets/json";
import { listAgencyVersions } from "~db/records/agencies";
import { listBillVersions } from "~db/records/bills/bill-versions";
import { listRelationVersions } from "~db/records/bills/relations";
import { listDocumentVersions } from "~db/records/calendar/documents";
import { listLapseVersions } from "~db/records/calendar/lapse-decisions";
import { listMeetingVersions } from "~db/records/calendar/meetings";
import { recordForms } from "~db/records/record-forms";
import { listExperimentEventVersions } from "~db/records/sandboxes/experiment-events";
import { listExperimentVersions } from "~db/records/sandboxes/experiments";
import type { Store } from "~db/store";
import { openSeededStore } from "../../../support/content/seeded-store";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

const answer = {
  round: "drones-opinion",
  code: "lights-at-night",
  theme: { zh: "夜間燈號", en: "Lights at night" },
  statements: [2, 7],
  verdict: "partly",
  reason: { zh: "納入施行細則", en: "Goes into the rules" },
  bill: "unmanned-vehicles",
  text: "third-reading",
  article: "第5條",
  respondedOn: "2026-11-02",
};

const listOf: Readonly<Record<DescribedSubject, () => Promise<readonly { readonly record: unknown }[]>>> = {
  bill: () => listBillVersions(store.read),
  relation: () => listRelationVersions(store.read),
  agency: () => listAgencyVersions(store.read),
  experiment: () => listExperimentVersions(store.read),
  experiment_event: () => listExperimentEventVersions(store.read),
  meeting: () => listMeetingVersions(store.read),
  document: () => listDocumentVersions(store.read),
  lapse_decision: () => listLapseVersions(store.read),
  // No answer is part of the seed: the one below stands for them.
  response: () =>
    Promise.resolve([{ record: answer }, { record: { ...answer, statements: [3], agency: "moea" } }]),
};

test("every record of the seed comes out of its form as it went in", async () => {
  for (const subject of describedSubjects) {
    const records = await listOf[subject]();
    expect(records.length, subject).toBeGreaterThan(1);
    for (const { record } of records) {
      const values = valuesOfFields(fieldsOf(subject), record as Json);
      const read = readFields(fieldsOf(subject), values);
      const kept = Object.fromEntries(
        keptOf(subject).flatMap((name) => {
          const value = (record as Readonly<Record<string, Json>>)[name];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      expect(read.problems, JSON.stringify(record)).toEqual([]);
      expect({ ...kept, ...read.record }).toEqual(record);
      expect(recordForms[subject].safeParse({ ...kept, ...read.record }).success).toBe(true);
    }
  }
});

/** The names of the fields that a record's shape has at its top, whatever wraps it. */
function shapeOf(schema: z.ZodType): string[] {
  if (!(schema instanceof z.ZodObject)) throw new Error("Not an object");
  return Object.keys(schema.shape);
}

test("every field of a record is in its table or kept, and the tables have none that it lacks", () => {
  for (const subject of describedSubjects) {
    const own = [...fieldsOf(subject).map(({ path }) => path), ...keptOf(subject)];
    expect(own.sort(), subject).toEqual(shapeOf(recordForms[subject]).sort());
  }
});

function pathsIn(fields: readonly Field[], above = ""): string[] {
  return fields.flatMap((field) => {
    const path = field.path === "" ? above : above === "" ? field.path : `${above}.${field.path}`;
    return [path, ...("fields" in field ? pathsIn(field.fields, path) : [])];
  });
}

test("every field of the tables has its name in both languages", () => {
  for (const language of ["zh-Hant", "en"] as const) {
    const t = messagesFor(language);
    for (const subject of describedSubjects)
      for (const path of pathsIn(fieldsOf(subject)))
        expect(labelOf(t, subject, path), `${subject} ${path}`).not.toBe(path.split(".").at(-1));
  }
  const zh = messagesFor("zh-Hant");
  expect(wordsOfPath(zh, "bill", "titles.1.from")).toBe("名稱 · 2 · 自哪一天起用這個名稱");
  expect(findField("bill", "titles.1.from")?.as).toBe("day");
  expect(findField("bill", "titles.1.no")).toBeNull();
});

test("rows left empty are closed up, and the words of a row stay together", () => {
  const { record, values, problems } = readFields(fieldsOf("agency"), {
    "record.code": "x",
    "record.names.1.zh": "甲",
    "record.names.1.en": "A",
    "record.names.4.zh": "乙",
    "record.names.4.en": "B",
    "record.names.4.from": "113.1.1",
  });
  expect(problems).toEqual([]);
  expect(record["names"]).toEqual([
    { zh: "甲", en: "A" },
    { zh: "乙", en: "B", from: "2024-01-01" },
  ]);
  expect(values["record.names.1.from"]).toBe("113.1.1");
  expect(Object.keys(values)).not.toContain("record.names.4.zh");
});

test("a list shows rows to spare, and three more when they are asked for", () => {
  const titles = findField("bill", "titles");
  if (titles?.as !== "rows") throw new Error("titles is no list");
  expect(rowsShown(titles, "record.titles", {})).toBe(2);
  expect(rowsShown(titles, "record.titles", { "record.titles.3.zh": "甲" })).toBe(5);
  const more = withMoreRows({ addRows: "record.titles", "rows.record.titles": "2" });
  expect(rowsShown(titles, "record.titles", more)).toBe(5);
  expect(rowsShown(titles, "record.titles", { "rows.record.titles": "1e9" })).toBe(300);
});
