/** Bills as Open Civic Data: every one of them has the shape of OCDEP 6, and says nothing that is not on record. */
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const telecom = "/bills/telecommunications-management-act";

const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const words = z.string().min(1);
const body = z.strictObject({ name: words, classification: z.enum(["legislature", "executive"]) });
const links = z.array(z.strictObject({ url: z.url() }));
const paper = z.strictObject({ note: words, date: partialDate, classification: words, links });

/** OCDEP 6, as strictly as it can be read: a field that it does not know fails. */
const ocdBill = z.strictObject({
  _type: z.literal("bill"),
  id: z.string().regex(/^ocd-bill\/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  identifier: words,
  other_identifiers: z.array(z.strictObject({ identifier: words, scheme: words })),
  title: words,
  other_titles: z.array(z.strictObject({ title: words, note: words })),
  legislative_session: z.strictObject({ identifier: words, name: words }).optional(),
  from_organization: body.optional(),
  classification: z.array(words).length(1),
  subject: z.array(words),
  abstracts: z.array(z.strictObject({ abstract: words, note: words })),
  actions: z.array(
    z.strictObject({
      description: words,
      date: partialDate.optional(),
      classification: z.array(words),
      organization: body.optional(),
      related_entities: z.array(z.never()),
      order: z.int(),
      extras: z.strictObject({ code: words, on: z.iso.date(), precision: words }),
    }),
  ),
  sponsorships: z.array(
    z.strictObject({
      name: words,
      entity_type: z.literal("organization"),
      primary: z.literal(true),
      classification: words,
    }),
  ),
  related_bills: z.array(
    z.strictObject({
      related_bill_id: words,
      identifier: words,
      title: words,
      relation_type: z.enum(["prior-session", "replaces", "replaced-by", "related"]),
    }),
  ),
  versions: z.array(paper),
  documents: z.array(paper),
  sources: z.array(z.strictObject({ url: z.url(), note: words })).min(1),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

let slugs: string[] = [];
beforeAll(async () => {
  const map = await (await site.ask("/sitemap.xml")).text();
  slugs = [...new Set([...map.matchAll(/\/bills\/([a-z0-9-]+)</g)].map(([, slug]) => slug!))];
});

async function read(address: string): Promise<z.infer<typeof ocdBill>> {
  const response = await site.ask(address);
  expect(response.status, address).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  return ocdBill.parse(await response.json());
}

test("every bill has the shape, in both languages, with its actions in order and an identifier of its own", async () => {
  expect(slugs.length).toBeGreaterThan(30);
  const ids = new Map<string, string>();
  const related: string[] = [];
  for (const slug of slugs) {
    const bill = await read(`/bills/${slug}/ocd.json`);
    expect(bill.actions.map(({ order }) => order)).toEqual(bill.actions.map((_, index) => index));
    expect((await read(`/en/bills/${slug}/ocd.json`)).id).toBe(bill.id);
    ids.set(bill.id, slug);
    related.push(...bill.related_bills.map(({ related_bill_id: id }) => id));
  }
  expect(ids.size).toBe(slugs.length);
  for (const id of related) expect(ids.has(id), id).toBe(true);
}, 120_000);

test("a law says its readings, the body they took place in and when it became law", async () => {
  const bill = await read(`/en${telecom}/ocd.json`);
  expect(bill).toMatchObject({
    title: "Telecommunications Management Act",
    classification: ["bill"],
    from_organization: { name: "Legislative Yuan", classification: "legislature" },
    other_identifiers: expect.arrayContaining([{ identifier: "K0060111", scheme: "moj_pcode" }]),
  });
  expect(bill.other_titles).toEqual([{ title: "電信管理法", note: "Chinese title" }]);
  expect(bill.actions).toContainEqual(
    expect.objectContaining({
      date: "2019-05-31",
      classification: ["reading-3", "passage"],
      organization: { name: "Legislative Yuan", classification: "legislature" },
    }),
  );
  expect(bill.actions).toContainEqual(
    expect.objectContaining({ date: "2019-06-26", classification: ["became-law"] }),
  );
  expect(bill.sources[0]).toEqual({ url: `${origin}/en${telecom}`, note: "Lawtrail" });
});

test("on a past day nothing later is said; a study came from no legislature", async () => {
  const past = await read(`${telecom}/ocd.json?asof=2019-06-01`);
  expect(past.actions.every(({ extras }) => extras.on <= "2019-06-01")).toBe(true);
  expect(past.actions.flatMap(({ classification }) => classification)).not.toContain("became-law");
  const study = await read("/bills/apec-odr-framework-study/ocd.json");
  expect(study.classification).toEqual(["study"]);
  for (const field of ["from_organization", "legislative_session"]) expect(study).not.toHaveProperty(field);
  expect(study.actions[0]).not.toHaveProperty("date");
  expect(study.actions[0]!.extras.precision).toBe("by");
});

test("what is not here, or a day that cannot be, is refused as programs are", async () => {
  for (const [address, status] of [
    ["/bills/nothing/ocd.json", 404],
    [`${telecom}/ocd.json?asof=x`, 400],
    [`${telecom}/ocd.json?known=2001-01-01`, 404],
  ] as const) {
    const response = await site.ask(address);
    expect(response.status, address).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  }
});

test("a bill's page says where it is", async () => {
  const { html } = await site.read(telecom);
  expect(html).toContain(
    `type="application/json" href="${origin}${telecom}/ocd.json" title="Open Civic Data"`,
  );
});
