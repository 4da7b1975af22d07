/** What the forms of records refuse: beside the field, with every word kept, and nothing written. */
import { beforeAll, expect, test } from "vitest";
import { textOf, useBuiltSite } from "../../../support/built-site";
import { type RecordDesk, openRecordDesk } from "../../../support/desk/record-desk";
import { fieldsOfForm } from "../../../support/desk/page-form";
import { cases } from "./cases";

const site = useBuiltSite();
let desk: RecordDesk;
let set: string;
beforeAll(async () => {
  desk = await openRecordDesk(site);
  set = await desk.begin("退件");
});

const valuesOf = (subject: string) => cases.find((each) => each.subject === subject)!.values;
const send = async (subject: string, values: Readonly<Record<string, string>>, on = set) => {
  const response = await desk.send(`${on}/changes/new?subject=${subject}`, values);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
};
/** The names of the fields that are marked as wrong. */
const wrongIn = (html: string) =>
  [...html.matchAll(/<(?:input|textarea|select)\b[^>]*aria-invalid="true"[^>]*>/g)].map(
    ([tag]) => /\sname="([^"]*)"/.exec(tag)![1],
  );
const countChanges = async () => {
  const { db, tables } = site.store().read;
  return (await db.select().from(tables.changes)).length;
};

for (const { subject, values } of cases)
  test(`${subject}: an empty form says of every field that it is asked for, and a full one gives back its words`, async () => {
    const empty = await send(subject, {});
    expect(empty.status).toBe(422);
    expect(wrongIn(empty.html).length).toBeGreaterThan(0);
    const some = Object.entries(values).filter(([, value]) => value.length > 3);
    const kept = await send(subject, { ...values, ...wrongSource(subject) });
    expect(kept.status, subject).toBe(422);
    expect(await countChanges()).toBe(0);
    const fields = Object.values(fieldsOfForm(kept.html, "entry-form"));
    for (const [name, value] of some)
      if (!(name in wrongSource(subject))) expect(fields, name).toContain(value);
  });

/** A name that is nowhere on record, in the field where the subject names another record. */
function wrongSource(subject: string): Readonly<Record<string, string>> {
  const fields: Readonly<Record<string, string>> = {
    bill: "record.lead.0.agency",
    relation: "record.to",
    agency: "record.successor.agency",
    experiment: "record.act",
    experiment_event: "record.sources.0.source",
    meeting: "record.agenda.0.bill",
    document: "record.agency",
    lapse_decision: "record.successor",
  };
  return { [fields[subject]!]: "no-such-record" };
}

for (const { subject, values } of cases)
  test(`${subject}: a name that is not on record is said beside the field that names it`, async () => {
    const [field] = Object.keys(wrongSource(subject));
    const { html, text } = await send(subject, {
      ...values,
      ...wrongSource(subject),
      ...(subject === "bill" && { "record.lead.0.agency": "no-such-record" }),
      ...(subject === "agency" && { "record.successor.on": "113.1.1" }),
    });
    expect(wrongIn(html)).toContain(field);
    expect(text).toContain("沒有「no-such-record」這筆紀錄");
  });

test("what is typed into a list's third row comes back in the first, with the mistake beside it", async () => {
  const { html } = await send("agency", { "record.code": "x", "record.names.2.zh": "某部" });
  expect(fieldsOfForm(html, "entry-form")["record.names.0.zh"]).toBe("某部");
  expect(wrongIn(html)).toEqual(["record.names.0.en"]);
});

test("more rows are given without losing a word, and codes are given back", async () => {
  const { status, html } = await send("meeting", { ...valuesOf("meeting"), addRows: "record.agenda" });
  expect(status).toBe(200);
  const fields = fieldsOfForm(html, "entry-form");
  expect(fields["record.code"]).toBe(valuesOf("meeting")["record.code"]);
  expect(fields["record.agenda.0.words"]).toBe("人工智慧案");
  expect(fields).toHaveProperty(["record.agenda.2.words"]);
  expect(await countChanges()).toBe(0);
});

test("hostile words are refused clearly or kept as words", async () => {
  const bill = { ...valuesOf("bill"), "record.lead.0.agency": "ndc", "record.supporting.2": "" };
  const field = "record.prose.plainZh";
  for (const [words, says] of [
    ["白話\u0000說明", "控制字元"],
    ["字".repeat(100_001), "文字太長"],
  ] as const) {
    const { status, html, text } = await send("bill", { ...bill, [field]: words });
    expect(status).toBe(422);
    expect(wrongIn(html)).toEqual([field]);
    expect(text).toContain(says);
    expect(fieldsOfForm(html, "entry-form")["record.slug"]).toBe("ai-basic-act");
  }
  const own = await desk.begin("怪字");
  const hostile = `<script>alert(1)</script>\n=HYPERLINK("http://x")\n${"長".repeat(33_000)}`;
  const put = await send("bill", { ...bill, "record.slug": "hostile-act", [field]: hostile }, own);
  expect(put.status, put.text.slice(0, 2000)).toBe(303);
  await desk.publish(own);
  const page = await site.read("/bills/hostile-act");
  expect(page.status).toBe(200);
  expect(page.html).not.toContain("<script>alert(1)");
  expect(page.text).toContain('=HYPERLINK("http://x")');
});

test("a key that is taken, and fields at odds with one another, are said beside the field", async () => {
  const on = await desk.begin("重複");
  const wrong = async (subject: string, more: Readonly<Record<string, string>>) => {
    const { status, html, text } = await send(subject, { ...valuesOf(subject), ...more }, on);
    expect(status).toBe(422);
    return [wrongIn(html), text] as const;
  };
  const [slug, said] = await wrong("bill", {
    "record.slug": "cyber-security-management-act",
    "record.lead.0.agency": "ndc",
    "record.supporting.2": "",
  });
  expect(slug).toEqual(["record.slug"]);
  expect(said).toContain("已經有「cyber-security-management-act」這筆紀錄");
  const relation = { "record.from": "vat-act-2016", "record.to": "vat-act-2016" };
  expect((await wrong("relation", relation))[0]).toEqual(["record.to"]);
  expect((await wrong("meeting", { "record.state": "moved" }))[0]).toEqual(["record.movedTo"]);
  expect((await wrong("meeting", { "record.until": "106.6.1" }))[0]).toEqual(["record.until"]);
  const twice = { "record.names.0.zh": "甲", "record.names.0.en": "A" };
  expect((await wrong("agency", twice))[0]).toEqual(["record.names.1.from"]);
  expect((await wrong("lapse_decision", {}))[1]).toContain("已經有「9/copyright-act-full-revision」這筆紀錄");
});

test("a published bill keeps its address and its procedure", async () => {
  const address = `${set}/changes/new?subject=bill&action=correct&key=cyber-security-management-act`;
  for (const [field, value] of [
    ["record.slug", "another-act"],
    ["record.procedure", "study"],
  ] as const) {
    const answer = await desk.edit(address, { [field]: value, reason: "換" });
    expect(answer.status).toBe(422);
    expect(wrongIn(await answer.text())).toEqual([field]);
  }
});
