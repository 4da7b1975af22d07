/** Feeds held against what their specifications ask, by validators that know nothing of this site. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";
import schema from "../../fixtures/feeds/json-feed.json";

const site = useBuiltSite();
const telecom = "/bills/telecommunications-management-act/feed";
const paths = [telecom, "/bills/feed", "/changes/feed", "/search/feed?q=電信"].flatMap((path) => [
  path,
  `/en${path}`,
]);
const read = async (path: string, extension: string) =>
  (await site.ask(encodeURI(path.replace(/feed/, `feed.${extension}`)))).text();

const hasJing = spawnSync("which", ["jing"]).status === 0;

test.skipIf(!hasJing)("Atom feeds are as RFC 4287 asks, and a feed with a fault is found out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-feeds-"));
  try {
    const feeds = await Promise.all(paths.map((path) => read(path, "atom")));
    const files = [...feeds, feeds[0]!.replace(/<updated>[^<]*/, "<updated>yesterday")].map((xml, index) => {
      const file = join(folder, `${index}.atom`);
      writeFileSync(file, xml);
      return file;
    });
    const broken = files.pop()!;
    const jing = (of: readonly string[]) =>
      spawnSync("jing", ["-c", "tests/fixtures/feeds/atom.rnc", ...of], { encoding: "utf8" }).stdout;
    expect(jing(files)).toBe("");
    expect(jing([broken])).toContain("updated");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("JSON feeds are as version 1.1 asks, and each entry of an Atom feed is in the JSON Feed beside it", async () => {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  for (const path of paths) {
    const feed = JSON.parse(await read(path, "json")) as { items: { id: string }[] };
    validate(feed);
    expect(validate.errors, path).toBeNull();
    expect(feed.items.length, path).toBeGreaterThan(0);
    const atom = await read(path, "atom");
    for (const { id } of feed.items) expect(atom).toContain(`<id>${id}</id>`);
  }
});
