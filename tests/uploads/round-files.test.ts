import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { packFiles, readRoundFiles, unpackFiles } from "~/uploads/round-files";

const bytes = (text: string) => new TextEncoder().encode(text);
const namesIn = (result: ReturnType<typeof readRoundFiles>) =>
  result.ok ? result.value.map(({ name }) => name) : result.problem.code;

test("of a zip only what can be part of an export is read, without its folders", () => {
  const zip = zipSync({
    "a/votes.csv": bytes("v"),
    "a/readme.txt": bytes("r"),
    "__MACOSX/a/._votes.csv": bytes("m"),
    "../../math.json": bytes("{}"),
  });
  expect(namesIn(readRoundFiles([{ name: "x.zip", bytes: zip }]))).toEqual(["votes.csv", "math.json"]);
});

test("a zip that says it would inflate to more than a page takes is not inflated", () => {
  const zip = zipSync({ "votes.csv": new Uint8Array(41_000_000) });
  expect(zip.length).toBeLessThan(100_000);
  expect(namesIn(readRoundFiles([{ name: "x.zip", bytes: zip }]))).toBe("round_file.too_large");
});

test("what was packed comes back", () => {
  const files = [
    { name: "votes.csv", bytes: bytes("a,b\n") },
    { name: "comments.csv", bytes: bytes("意見") },
  ];
  const back = unpackFiles(packFiles(files));
  expect(back.ok && back.value.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
    ["votes.csv", "a,b\n"],
    ["comments.csv", "意見"],
  ]);
});
