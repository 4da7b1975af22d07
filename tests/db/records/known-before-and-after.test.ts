import { describe, expect, test } from "vitest";
import { parseQuestion, type Question } from "~/domain/search/question";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listDocuments } from "~db/queries/documents";
import { findExperiment } from "~db/queries/sandboxes/experiment-dossier";
import { listExperiments } from "~db/queries/sandboxes/experiments";
import { findSearchResults } from "~db/queries/search/search-results";
import { listTextVersions } from "~db/queries/texts/text-versions";
import { kindOf, recordKinds } from "~db/records/record-kind";
import { reindexRecords } from "~db/search/reindex-records";
import { withoutNames } from "~db/search/gather/events";
import { seedContent } from "~db/seed/seed";
import { contentFolder } from "../../support/content/content-folder";
import { engines } from "../../support/engines/engines";
import { at, instant } from "../../support/histories";

const later = instant("2026-12-01T02:00:00.000Z");
const before = at("2026-12-02", "2026-12-01T01:59:59.999Z");
const now = at("2026-12-02");
const slug = "cyber-security-management-act";

function questionOf(words: string): Question {
  const question = parseQuestion(words);
  if (!question.ok) throw new Error(words);
  return question.value;
}

describe.each(engines)("on %s", (_engine, open) => {
  test(
    "what this site said before an edit is still there, and what it says since",
    { timeout: 240_000 },
    async () => {
      const store = await open();
      const { read } = store;
      await seedContent(store, contentFolder);
      const dossier = async (moment = now) => (await findBillDossier(read, slug, moment))!;
      const asSeeded = await dossier();
      const found = async (words: string, moment = now) =>
        (
          await findSearchResults(read, questionOf(words), { kind: "bill", phase: null }, moment, "zh", 1)
        ).results.map((result) => result.key);

      // A bill's title, agency, prose and numbers.
      const bill = (await recordKinds.bill.find(read, slug))!;
      await store.transaction(async (within) => {
        const record = {
          ...bill,
          titles: [{ zh: "翡翠檯燈法草案", en: "Emerald Lamp Act", enOfficial: false }],
          alsoCalled: [],
          lead: [{ agency: "ncc" }],
          supporting: ["ndc"],
          topics: [],
          law: "翡翠檯燈法",
          codes: { moj: "X0000001", lyBills: ["1"] },
          commencement: [],
        };
        expect(await recordKinds.bill.replace(within, slug, record, later)).toBe(slug);
        await reindexRecords(within, [{ subject: "bill", key: slug }], withoutNames);
      });
      expect(await dossier(before)).toEqual(asSeeded);
      const edited = await dossier();
      expect(edited.card.title.zh).toBe("翡翠檯燈法草案");
      expect(edited.card.lead?.code).toBe("ncc");
      expect(edited.supporting.map(({ code }) => code)).toEqual(["ndc"]);
      expect([edited.lawName, edited.mojCode, edited.topics, edited.commencements]).toEqual([
        "翡翠檯燈法",
        "X0000001",
        [],
        [],
      ]);
      expect(edited.history).toEqual(asSeeded.history);
      expect(await found("翡翠檯燈")).toEqual([slug]);
      expect(await found("A0030297")).not.toContain(slug);

      // A relation.
      const [relation] = asSeeded.related.filter(({ kind }) => kind !== "same_law");
      const other = relation!.card.slug;
      const key = (
        relation!.direction === "from" ? [slug, relation!.kind, other] : [other, relation!.kind, slug]
      ).join("|");
      await store.transaction((within) => recordKinds.relation.retract(within, key, later));
      const relatedTo = async (moment = now) =>
        (await dossier(moment)).related
          .filter(({ kind }) => kind !== "same_law")
          .map(({ card }) => card.slug);
      expect(await relatedTo(before)).toContain(other);
      expect((await relatedTo()).length).toBe((await relatedTo(before)).length - 1);

      // An agency's name.
      const agency = (await recordKinds.agency.find(read, "ncc"))!;
      await store.transaction((within) =>
        recordKinds.agency.replace(
          within,
          "ncc",
          { ...agency, names: [{ zh: "某會", en: "Some Council" }] },
          later,
        ),
      );
      expect((await dossier()).card.lead?.zh).toBe("某會");

      // An experiment with its exemptions.
      const [entry] = await listExperiments(read, now);
      const experiment = (await recordKinds.experiment.find(read, entry!.slug))!;
      const experimentThen = await findExperiment(read, entry!.slug, now);
      await store.transaction((within) =>
        recordKinds.experiment.replace(
          within,
          entry!.slug,
          { ...experiment, title: { zh: "某實驗", en: "Some trial" }, exemptions: [{ law: "某法" }] },
          later,
        ),
      );
      expect(await findExperiment(read, entry!.slug, before)).toEqual(experimentThen);
      const experimentNow = (await findExperiment(read, entry!.slug, now))!;
      expect([experimentNow.title.zh, experimentNow.exemptions.map(({ law }) => law)]).toEqual([
        "某實驗",
        ["某法"],
      ]);

      // A bill taken back takes with it what hangs on it.
      await store.transaction(async (within) => {
        await recordKinds.bill.retract(within, slug, later);
        await reindexRecords(within, [{ subject: "bill", key: slug }], withoutNames);
      });
      expect(await findBillDossier(read, slug, now)).toBeNull();
      expect(await recordKinds.bill.find(read, slug)).toBeNull();
      const idsOf = ({ history }: typeof asSeeded) => history.map(({ id }) => id);
      expect(idsOf(await dossier(before))).toEqual(idsOf(asSeeded));
      expect(await found("翡翠檯燈")).toEqual([]);
      expect(await listTextVersions(read, asSeeded.card.id, now)).toEqual([]);
      expect(await listDocuments(read, asSeeded.card.id, now)).toEqual([]);
    },
  );

  test(
    "every kind gives back what it was given, and takes back what stands",
    { timeout: 240_000 },
    async () => {
      const store = await open();
      await seedContent(store, contentFolder);
      const { tables, db } = store.read;
      const firstOf = async (table: { readonly id: unknown }) =>
        String(
          (
            await db
              .select()
              .from(table as typeof tables.documents)
              .limit(1)
          )[0]!.id,
        );
      const meeting = (await db.select().from(tables.meetings).limit(1))[0]!.code;
      const keys = [
        ["text_version", await textKey()],
        ["meeting", meeting],
        ["document", await firstOf(tables.documents)],
        ["experiment_event", await firstOf(tables.experimentEvents)],
      ] as const;
      async function textKey() {
        const [text] = await db.select().from(tables.textVersions).limit(1);
        const bills = await db.select().from(tables.bills);
        return `${bills.find(({ id }) => id === text!.billId)!.slug}/${text!.code}`;
      }
      for (const [subject, key] of keys) {
        const kind = kindOf(subject);
        const record = (await kind.find(store.read, key))!;
        expect(kind.shape.parse(record), subject).toEqual(record);
        const next = await store.transaction((within) => kind.replace(within, key, record, later));
        expect(await kind.find(store.read, next), subject).toEqual(record);
        await store.transaction((within) => kind.retract(within, next, later));
        expect(await kind.find(store.read, next), subject).toBeNull();
        await expect(store.transaction((within) => kind.retract(within, next, later))).rejects.toThrow();
      }
      const decision = { term: 9, bill: slug, decision: "not_resent" } as const;
      const { lapse_decision: lapses } = recordKinds;
      const decided = await store.transaction((within) => lapses.insert(within, decision, later));
      expect(await lapses.find(store.read, decided)).toEqual(decision);
      await store.transaction((within) => lapses.retract(within, decided, later));
      for (const key of [decided, "9/no-such-bill", "nonsense"])
        expect(await lapses.find(store.read, key)).toBeNull();
      expect(await recordKinds.relation.find(store.read, "no|enables|such")).toBeNull();
    },
  );
});
