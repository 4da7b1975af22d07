import { expect, test } from "vitest";
import { parseSetting, settings, settingKeys, settingsFrom } from "~/domain/desk/settings";

test("nobody has set anything: the usual values hold", () => {
  expect(settingsFrom(new Map())).toEqual({ "progress.due_day": 5, "bills.unchecked_days": 14 });
});

test("what was set holds, and what cannot be read does not", () => {
  const stored = new Map([
    ["progress.due_day", "10"],
    ["bills.unchecked_days", "many"],
  ]);
  expect(settingsFrom(stored)).toEqual({ "progress.due_day": 10, "bills.unchecked_days": 14 });
});

test("each setting takes its least and most, and nothing beyond or beside them", () => {
  for (const key of settingKeys) {
    const { least, most } = settings[key];
    expect([parseSetting(key, String(least)).ok, parseSetting(key, String(most)).ok]).toEqual([true, true]);
    for (const text of [String(least - 1), String(most + 1), "", "5.5", "-1", "1e1", "五"])
      expect(parseSetting(key, text)).toEqual({
        ok: false,
        problem: { code: "setting.out_of_range", field: key, least, most },
      });
  }
});
