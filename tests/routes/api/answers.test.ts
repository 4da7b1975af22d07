/** The interface for programs on the built routes: filters, pages, fields, the two times, and what it refuses. */
import { expect, test } from "vitest";
import { eventOf, openDesk } from "../../support/desk/desk";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

interface ListAnswer {
  readonly data: Record<string, unknown>[];
  readonly total: number;
  readonly next: string | null;
  readonly asOf: string;
  readonly known: string | null;
}

async function ask<T = ListAnswer>(address: string) {
  const response = await site.ask(address.replace(origin, ""));
  const type = response.headers.get("Content-Type");
  return { status: response.status, type, headers: response.headers, body: (await response.json()) as T };
}

test("bills are filtered and sorted as on their page, and anybody's program may read them", async () => {
  const { status, type, headers, body } = await ask("/api/v1/bills?phase=ended&sort=latest");
  expect([status, type]).toEqual([200, "application/json; charset=utf-8"]);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  expect(body.total).toBeGreaterThan(0);
  const phases = body.data.map(({ standing }) => (standing as { phase: string }).phase);
  expect(new Set(phases)).toEqual(new Set(["ended"]));
  const page = await site.read("/bills?phase=ended&sort=latest");
  const first = (body.data[0]!.title as { zh: string }).zh;
  expect(page.text).toContain(first);
});

test("asof and known answer as of then: the day in any spelling leads to its one address", async () => {
  const redirected = await site.ask("/api/v1/bills?asof=106.8.17");
  expect([redirected.status, redirected.headers.get("Location")]).toEqual([
    302,
    "/api/v1/bills?asof=2017-08-17",
  ]);
  expect(redirected.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const then = await ask("/api/v1/bills/telecommunications-management-act?asof=2017-08-17");
  const now = await ask("/api/v1/bills/telecommunications-management-act");
  const phase = ({ body }: { body: unknown }) =>
    (body as { data: { standing: { phase: string } | null } }).data.standing?.phase;
  expect([phase(then), phase(now)]).toEqual(["executive", "completed"]);
  const before = await ask("/api/v1/bills?known=2026-11-01");
  expect(before.body).toMatchObject({ data: [], total: 0, known: "2026-11-01T15:59:59.999Z" });
});

test("following next reads every event once, in order", async () => {
  const seen: number[] = [];
  const days: string[] = [];
  let address: string | null = "/api/v1/events";
  let total = 0;
  while (address !== null) {
    const { body }: { body: ListAnswer } = await ask(address);
    for (const event of body.data) {
      seen.push(event.id as number);
      days.push((event.date as { on: string }).on);
    }
    total = body.total;
    address = body.next;
  }
  expect(total).toBeGreaterThan(100);
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  expect(days).toEqual(days.toSorted());
});

test("fields keeps only what was asked for", async () => {
  const { body } = await ask("/api/v1/bills?fields=slug,title");
  expect(new Set(body.data.flatMap((bill) => Object.keys(bill)))).toEqual(new Set(["slug", "title"]));
});

test("every refusal is a problem in both languages, by code, with the values that work", async () => {
  const refused: [string, number, string][] = [
    ["/api/v1/bills?phase=nowhere", 400, "choice.unknown"],
    ["/api/v1/bills?sort=random", 400, "choice.unknown"],
    ["/api/v1/bills?fields=slug,secret", 400, "choice.unknown"],
    ["/api/v1/events?bill=no-such-bill", 400, "bill.unknown"],
    ["/api/v1/bills?asof=soon", 400, "date.unreadable"],
    ["/api/v1/bills?asof=2027-01-01", 400, "date.future"],
    ["/api/v1/bills?cursor=made-up", 400, "api.cursor_unreadable"],
    ["/api/v1/changes?since=made-up", 400, "api.cursor_unreadable"],
    ["/api/v1/bills/no-such-bill", 404, "api.no_record"],
    ["/api/v1/rounds/no-such-round", 404, "api.no_record"],
    ["/api/v1/clocks/promulgation", 404, "api.no_path"],
    ["/api/v1/nothing", 404, "api.no_path"],
    ["/api/v1/nothing/at/all", 404, "api.no_path"],
  ];
  for (const [address, status, code] of refused) {
    const found = await ask<Record<string, unknown>>(address);
    expect([address, found.status, found.body.code]).toEqual([address, status, code]);
    expect(found.type).toBe("application/problem+json; charset=utf-8");
    expect(found.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(found.body.status).toBe(status);
    expect(found.body.detail).toMatch(/\p{Script=Han}/u);
    expect(found.body.detailEn).not.toMatch(/\p{Script=Han}/u);
  }
  const { body } = await ask<{ choices: string[] }>("/api/v1/bills?phase=nowhere");
  expect(body.choices).toContain("legislative");
});

test("a cursor of another question is refused; one from before a publication is out of date, unless known was given", async () => {
  const first = await ask("/api/v1/events");
  const cursor = new URL(first.body.next!).searchParams.get("cursor")!;
  const other = await ask<{ code: string }>(`/api/v1/events?sort=latest&cursor=${cursor}`);
  expect([other.status, other.body.code]).toEqual([400, "api.cursor_of_another"]);
  const yesterday = await ask<{ code: string }>(`/api/v1/events?asof=2026-11-23&cursor=${cursor}`);
  expect([yesterday.status, yesterday.body.code]).toEqual([410, "api.cursor_old"]);

  const fixed = await ask("/api/v1/events?known=2026-11-24");
  await site.store().transaction(async ({ db, tables: { siteVersions } }) => {
    await db.update(siteVersions).set({ version: site.store().siteVersion() + 1 });
  });
  const old = await ask<{ code: string; detailEn: string }>(first.body.next!);
  expect([old.status, old.body.code]).toEqual([410, "api.cursor_old"]);
  expect(old.body.detailEn).toContain("known");
  expect((await ask(fixed.body.next!)).status).toBe(200);
});

test("changes go on from any place, however long ago it was given", async () => {
  interface Changes {
    readonly data: { at: string; subject: string; key: string; action: string }[];
    readonly more: boolean;
    readonly next: string;
  }
  const seen: string[] = [];
  let address = "/api/v1/changes";
  for (let more = true; more;) {
    const { body } = await ask<Changes>(address);
    seen.push(...body.data.map(({ at, subject, key, action }) => [at, subject, key, action].join(" ")));
    ({ more, next: address } = body);
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.map((line) => line.slice(0, 24))).toEqual(seen.map((line) => line.slice(0, 24)).toSorted());
  const nothing = await ask<Changes>(address);
  expect(nothing.body).toMatchObject({ data: [], more: false, next: address });

  const at = "2026-11-24T03:00:00.000Z";
  await site.store().transaction(async ({ db, tables: { events } }) => {
    const [event] = await db.select().from(events).limit(1);
    const { id: _id, ...own } = event!;
    await db.insert(events).values({ ...own, dayOrder: 99, recordedAt: at });
  });
  const later = await ask<Changes>(address);
  expect(later.body.data).toMatchObject([{ at, subject: "event", action: "record" }]);
});

test("what a change set proposes is not there before it is published, and is afterwards", async () => {
  const desk = await openDesk(site.store());
  const read = () =>
    Promise.all(
      ["bills", "bills/some-act", "events", "sources", "changes", "agencies"].map(async (path) =>
        (await site.ask(`/api/v1/${path}`)).text(),
      ),
    );
  const before = await read();
  const proposed = eventOf("legislative.referred", "2017-07-01");
  await desk.submitted(proposed);
  expect(await read()).toEqual(before);
  await desk.published(new Date("2026-11-24T03:45:00.000Z"), proposed);
  const { body } = await ask("/api/v1/events?bill=some-act&code=legislative.referred");
  expect(body.data).toMatchObject([{ bill: "some-act", date: { on: "2017-07-01", precision: "day" } }]);
});
