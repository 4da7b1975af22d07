import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

test("an open clock's last day stands in the calendar: the term's end for a bill before the Legislative Yuan", async () => {
  const { text } = await site.read("/calendar?asof=2017-11-20&month=2020-01&kind=clock");
  expect(text).toContain("立法委員任期屆滿");
  expect(text).toContain("金融科技創新實驗條例草案");
  const { text: elsewhere } = await site.read("/calendar?asof=2017-11-20&month=2019-12&kind=clock");
  expect(elsewhere).not.toContain("立法委員任期屆滿");
});
