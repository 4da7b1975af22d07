import { expect, test } from "vitest";
import { versionBefore } from "~/domain/text/choose-versions";
import { versionCode } from "~/domain/text/version-code";
import { day } from "../../support/histories";

test("a version without a name is named by its kind, and by its day when that name is taken", () => {
  expect(versionCode("third_reading", day("2018-12-07"), [])).toBe("third-reading");
  expect(versionCode("third_reading", day("2018-12-07"), ["third-reading"])).toBe("third-reading-2018-12-07");
});

test("the version before another is the last up to its day that is not itself", () => {
  const notice = { code: "notice", datedOn: day("2017-01-12") };
  const executive = { code: "executive", datedOn: day("2017-05-05") };
  const versions = [notice, executive];
  expect(versionBefore(versions, { code: "third-reading", datedOn: day("2017-12-29") })).toBe(executive);
  expect(versionBefore(versions, { code: "executive", datedOn: day("2017-05-05") })).toBe(notice);
  expect(versionBefore(versions, { code: "first", datedOn: day("2016-01-01") })).toBeNull();
});
