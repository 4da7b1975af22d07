import { expect, test } from "vitest";
import { now, useBuiltSite } from "../../support/built-site";
import { addStaff, signInAs } from "../../support/desk/signed-in";

const site = useBuiltSite();
const at = "2026-11-24T03:00:00.000Z";

/** One published correction of an event of a bill, as publishing leaves it. */
async function publishCorrection() {
  const store = site.store();
  const author = await addStaff(store, "Writer", "author");
  const reviewer = await addStaff(store, "Checker", "reviewer");
  const reason = "The gazette has another day <i>";
  await store.transaction(async ({ db, tables }) => {
    const [set] = await db
      .insert(tables.changeSets)
      .values({
        ...{ title: "A correction", weightCode: "correction", stateCode: "published", version: 3 },
        ...{ authorId: author.staffId, createdAt: at, updatedAt: at },
        ...{ submittedBy: author.staffId, submittedAt: at, publishedBy: reviewer.staffId, publishedAt: at },
      })
      .returning({ id: tables.changeSets.id });
    const record = { subjectCode: "event", targetKey: "1", billSlug: "vat-act-2016" };
    const [change] = await db
      .insert(tables.changes)
      .values({
        ...{ ...record, changeSetId: set!.id, position: 1, actionCode: "correct", baseRevision: 0, reason },
        ...{ content: "{}", writtenBy: author.staffId, createdAt: at, updatedAt: at },
      })
      .returning({ id: tables.changes.id });
    await db.insert(tables.revisions).values({
      ...{ ...record, number: 1, changeId: change!.id, recordedAt: at },
      before: JSON.stringify({ code: "same", on: "2016-12-05" }),
      after: JSON.stringify({ code: "same", on: "2016-12-06" }),
    });
  });
  return signInAs(store, author, now);
}

test("the history says who, when, why, and how it was before and after", async () => {
  const { cookie } = await publishCorrection();
  for (const address of ["/desk/history", "/en/desk/history", "/en/desk/bills/vat-act-2016/history"]) {
    const response = await site.ask(address, { headers: { cookie } });
    const html = await response.text();
    expect(response.status, address).toBe(200);
    for (const words of [
      "Writer",
      "Checker",
      "2016-12-05",
      "2016-12-06",
      "A correction",
      "another day &lt;i&gt;",
    ])
      expect(html, address).toContain(words);
    expect(html).not.toContain(">same<");
  }
  const other = await site.ask("/desk/bills/cyber-security-act/history", { headers: { cookie } });
  expect(await other.text()).not.toContain("2016-12-05");
});

test("the history of a bill that is not there is a 404, and nobody outside the desk sees any", async () => {
  const author = await signInAs(site.store(), await addStaff(site.store(), "Another", "author"), now);
  const { cookie } = author;
  expect((await site.ask("/desk/bills/no-such-bill/history", { headers: { cookie } })).status).toBe(404);
  expect((await site.ask("/desk/history?page=99", { headers: { cookie } })).status).toBe(404);
  expect((await site.ask("/desk/history")).headers.get("Location")).toContain("/desk/sign-in");
});
