/** The desk's import on the built routes: read first, written when it is confirmed, and never anything by halves. */
import { zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";
import { folderOf } from "../../support/opinion/folders";
import { folderA } from "../../support/opinion/small-folders";
import { insertHeldRound } from "../../support/rounds/held-round";
import { keptRows } from "../../support/rounds/imported";

const site = useBuiltSite();
const slug = "vtaiwan-uberx-collect";
const address = `/desk/rounds/${slug}/import`;
let rita: SignedIn;
let otto: SignedIn;

beforeAll(async () => {
  const store = site.store();
  await insertHeldRound(store);
  rita = await signInAs(store, await addStaff(store, "Rita", "reviewer"), now);
  otto = await signInAs(store, await addStaff(store, "Otto", "reviewer"), now);
});

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];
const zipped = (texts: Readonly<Record<string, string>>): Files => [
  {
    name: "export.zip",
    bytes: zipSync(Object.fromEntries(folderOf(texts).map(({ name, bytes }) => [`polis/${name}`, bytes]))),
  },
];

async function send(
  fields: Readonly<Record<string, string>>,
  files: Files = [],
  person = rita,
  to = address,
) {
  const body = new FormData();
  body.set("token", person.token());
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const { name, bytes } of files)
    body.append("files", new File([bytes as Uint8Array<ArrayBuffer>], name));
  const answer = await site.ask(to, { method: "POST", headers: { cookie: person.cookie }, body });
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get("location"), html, text: textOf(html) };
}
const digestIn = (html: string) => /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1];

test("a zip is read and shown, and nothing is written before somebody confirms", async () => {
  const before = await keptRows(site.store());
  const shown = await send({ do: "check", licence: "CC BY 4.0" }, zipped(folderA));
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("新增 3 則意見，更新 0 則意見的標記，新增 4 票。");
  expect(shown.text).toContain("第 7 則：檔案 同意 2、不同意 1，重算 同意 2、不同意 0");
  expect(shown.html).not.toContain("alice");
  expect(await keptRows(site.store())).toEqual(before);

  const digest = digestIn(shown.html)!;
  const others = await send({ do: "import", digest }, [], otto);
  expect(others.status, "another person's files").toBe(422);
  const otherDigest = await send({ do: "import", digest: "0".repeat(64) });
  expect([otherDigest.status, /有了變動/.test(otherDigest.text)]).toEqual([422, true]);
  expect(await keptRows(site.store())).toEqual(before);

  const done = await send({ do: "import", digest });
  expect([done.status, done.location]).toEqual([303, `/rounds/${slug}/export`]);
  expect((await site.read(`/rounds/${slug}/export`)).text).toContain("CC BY 4.0");
  const { db, tables } = site.store().read;
  expect(await db.select().from(tables.formDrafts), "the files are not kept longer").toEqual([]);
  expect((await send({ do: "import", digest })).status, "sent once more").toBe(422);
});

test("the same files again, one by one, are found to change nothing", async () => {
  const before = await keptRows(site.store());
  const shown = await send({ do: "check" }, folderOf(folderA));
  expect(shown.text).toContain("沒有要寫入的");
  expect(digestIn(shown.html)).toBeUndefined();
  expect(await keptRows(site.store())).toEqual(before);
});

test("what is wrong with the files is said beside the field, and nothing is written", async () => {
  const before = await keptRows(site.store());
  const cut = zipped(folderA)[0]!.bytes.subarray(0, 300);
  for (const [files, words] of [
    [[], "請選匯出檔"],
    [folderOf({ "x.txt": "x" }), "請選匯出檔"],
    [[{ name: "cut.zip", bytes: cut }], "cut.zip 不是完整的 zip"],
    [[...folderOf(folderA), ...zipped(folderA)], "有兩個檔案都叫"],
    [folderOf({ ...folderA, "votes.csv": folderA["votes.csv"].slice(0, -8) }), "votes.csv 在第 6 行斷掉了"],
    [folderOf({ "comments.csv": folderA["comments.csv"] }), "少了 votes.csv"],
    [
      folderOf(folderA).map((file) =>
        file.name === "comments.csv"
          ? { ...file, bytes: Buffer.from([...file.bytes, 0xa4, 0x40, 0xff]) }
          : file,
      ),
      "不是 UTF-8",
    ],
  ] as const) {
    const answer = await send({ do: "check" }, files);
    expect([answer.status, answer.text.includes(words)], `${words}: ${answer.text.slice(0, 900)}`).toEqual([
      422,
      true,
    ]);
  }
  expect(await keptRows(site.store())).toEqual(before);
});

test("a round that is held here takes no files", async () => {
  expect((await send({ do: "check" }, zipped(folderA), rita, "/desk/rounds/drones/import")).status).toBe(404);
});

test("the desk lists where files can be read into", async () => {
  const answer = await site.ask("/desk/rounds", { headers: { cookie: rita.cookie } });
  expect(await answer.text()).toContain(`href="${address}"`);
});
