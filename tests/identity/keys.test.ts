/** The file of the site's own secrets. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { seal, unseal } from "~/identity/box";
import { openKeys } from "~/identity/keys";
import { testKeys } from "../support/desk/test-keys";

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "inner", "keys.json");
}

test("keys are made once, for their owner's eyes only, and are the same at the next start", () => {
  const file = aFile();
  const made = openKeys(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = openKeys(file);
  expect(again.form.equals(made.form) && again.box.equals(made.box) && again.audit.equals(made.audit)).toBe(
    true,
  );
  expect(again.signing.equals(made.signing)).toBe(true);
  expect(new Set([made.form, made.box, made.audit].map(String)).size).toBe(3);
});

test("a file that is not ours stops the start and is left as it is", () => {
  const file = aFile();
  openKeys(file);
  for (const text of ["not json", "{}", '{"form":"c2hvcnQ="}']) {
    writeFileSync(file, text);
    expect(() => openKeys(file)).toThrow();
    expect(readFileSync(file, "utf8")).toBe(text);
  }
});

test("what is sealed is read back with the same key only, and not when a byte has changed", () => {
  const sealed = seal(testKeys.box, "reader@example.tw 讀者");
  expect(unseal(testKeys.box, sealed)).toBe("reader@example.tw 讀者");
  expect(seal(testKeys.box, "x")).not.toBe(seal(testKeys.box, "x"));
  expect(() => unseal(testKeys.form, sealed)).toThrow();
  const bytes = Buffer.from(sealed, "base64url");
  for (const place of [0, 12, 28]) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= 1;
    expect(() => unseal(testKeys.box, changed.toString("base64url")), String(place)).toThrow();
  }
});
