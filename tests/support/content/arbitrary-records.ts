/** Arbitrary records of one made-up bill and what hangs on it, and what staff then did with them. */
import fc from "fast-check";
import { recordForms, type RecordOf } from "~db/records/record-forms";

export const madeUpBills = ["first-act", "second-act"] as const;

/** Any words, also such as look like headings, YAML, numbers or dates. */
const line = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom("2017-06-16", "0123", "true", "null", "~", "- a: b", "#", "---", "'\"", "第1條", "說明："),
);
const text = fc.oneof(
  line,
  fc.tuple(line, line).map((lines) => lines.join("\n")),
  fc.constantFrom("## 白話\n\n字", " 空白 ", "a\r\nb", "第一章　總則\n第2條\n字"),
);
const both = fc.record({ zh: text, en: text });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const on = fc.oneof(day, day.map((date) => `by ${date}`), day.map((date) => date.slice(0, 7)));

/** Without the fields that are undefined: a record leaves out what it does not have. */
function formed<S extends keyof typeof recordForms>(subject: S, record: fc.Arbitrary<object>) {
  return record.map(
    (value) => recordForms[subject].parse(JSON.parse(JSON.stringify(value))) as unknown as RecordOf<S>,
  );
}

export const arbitraryBill = (slug: string) =>
  formed(
    "bill",
    fc.record({
      slug: fc.constant(slug),
      procedure: fc.constant("statute"),
      kind: fc.constantFrom("new_act", "amendment"),
      law: fc.option(text),
      titles: fc.tuple(both, maybe(both)).map(([one, two]) => [
        { ...one, enOfficial: false },
        ...(two ? [{ ...two, from: "2018-05-11", enOfficial: true }] : []),
      ]),
      alsoCalled: maybe(fc.array(both, { minLength: 1, maxLength: 3 })),
      lead: fc.constantFrom([], [{ agency: "one" }], [{ agency: "one" }, { agency: "two", from: "2018-01-01" }]),
      supporting: fc.constantFrom([], ["two"]),
      topics: fc.constant([]),
      codes: fc.record({
        moj: maybe(text),
        lyLaw: maybe(text),
        lyBills: maybe(fc.uniqueArray(line, { minLength: 1, maxLength: 3 })),
      }),
      commencement: fc.array(
        fc.record({
          rule: fc.constantFrom("by_order", "unknown"),
          article: fc.option(text),
          words: fc.option(text),
          scope: fc.option(both),
        }),
        { maxLength: 2 },
      ),
      prose: fc.record({ plainZh: text, legalZh: text, plainEn: text, legalEn: text }),
    }),
  );

export const arbitraryEvent = (bill: string) =>
  formed(
    "event",
    fc.record({
      bill: fc.constant(bill),
      on,
      stage: fc.constantFrom("planning.drafting", "executive.submitted", "executive.approved"),
      verbatim: maybe(text),
      note: maybe(both),
      unusual: both,
      document: maybe(text),
      sources: fc.array(
        fc.record({
          source: fc.constant("gazette"),
          at: maybe(text),
          address: maybe(fc.constant("https://example.org/a")),
          grade: fc.constant("official"),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  );

export const arbitraryText = (bill: string) =>
  formed(
    "text_version",
    fc.record({
      bill: fc.constant(bill),
      code: fc.constant("notice"),
      kind: fc.constant("notice"),
      datedOn: day,
      zh: text,
      en: text,
      source: fc.constant("gazette"),
      articles: fc.array(fc.record({ chapter: fc.option(text), words: text, reason: fc.option(text) }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((articles) => articles.map((article, index) => ({ ...article, number: [index + 1] }))),
    }),
  );

export const arbitraryRelation = formed(
  "relation",
  fc.record({
    from: fc.constant(madeUpBills[0]),
    kind: fc.constantFrom("enables", "replaces"),
    to: fc.constant(madeUpBills[1]),
    article: maybe(text),
    note: maybe(both),
  }),
);

const roundDay = fc.option(day);

/** Of one held elsewhere; its days may be unknown. */
export const arbitraryRound = formed(
  "round",
  fc
    .record({
      slug: fc.constantFrom("first-round", "second-round"),
      kind: fc.constant("external"),
      phase: fc.constantFrom("proposal", "opinion", "reflection", "legislation"),
      platform: fc.constantFrom("vtaiwan", "join", "polis", "other"),
      address: fc.option(fc.constant("https://example.org/round")),
      agency: fc.option(fc.constantFrom("one", "two")),
      bills: fc.constantFrom([madeUpBills[0]], [madeUpBills[1], madeUpBills[0]]),
      title: both,
      question: both,
      days: fc.tuple(roundDay, roundDay),
      responseRule: maybe(fc.constant("join_14_days")),
      responseDueOn: maybe(day),
      respondedOn: maybe(fc.constant("2020-01-01")),
      responseAddress: maybe(fc.constant("https://example.org/answer")),
      outcome: fc.option(both),
      doubt: maybe(both),
      sources: fc.constant([{ source: "gazette", grade: "secondary" }]),
    })
    .map(({ days: [one, two], ...round }) => {
      const [opensOn, closesOn] = one !== null && two !== null && two < one ? [two, one] : [one, two];
      return { ...round, opensOn, closesOn };
    }),
);

/** What becomes of a record next; the number chooses among those that stand. */
export const arbitrarySteps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("bill" as const), record: arbitraryBill(madeUpBills[0]) }),
    fc.record({ act: fc.constant("event" as const), record: arbitraryEvent(madeUpBills[0]) }),
    fc.record({ act: fc.constant("correct" as const), which: fc.nat(), record: arbitraryEvent(madeUpBills[0]) }),
    fc.record({ act: fc.constant("retract" as const), which: fc.nat() }),
    fc.record({ act: fc.constant("text" as const), record: arbitraryText(madeUpBills[0]) }),
    fc.record({ act: fc.constant("relation" as const), record: arbitraryRelation }),
    fc.record({ act: fc.constant("round" as const), record: arbitraryRound }),
    fc.record({ act: fc.constant("round_back" as const), which: fc.nat() }),
  ),
  { maxLength: 12 },
);
