import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

test("the sandboxes are the two acts, the one that never came, and the lighter channels", async () => {
  const { status, text } = await site.read("/sandboxes");
  expect(status).toBe(200);
  expect(text).toContain("金融科技發展與創新實驗條例");
  expect(text).toContain("無人載具科技創新實驗條例");
  expect(text).toContain("設置法規灰色地帶解消及創新實證特例母法");
  expect(text).toContain("延長以一次為限，最長不得逾六個月。");
  expect(text).toContain("前項展延以一次為限，最長不得逾一年。");
  expect(text).toMatch(/業務試辦[\s\S]*申請 67 件、核准 52 件/);
  expect(text).toContain("創新法規沙盒");
});

test("an act's funnel shows published totals and our register apart, each with its source", async () => {
  const { html, text } = await site.read("/sandboxes/fintech-experimentation-act");
  expect(text).toContain("公布的總數，截至109年8月：申請 14 件、核准 7 件、離開沙盒 2 件");
  expect(text).toContain("公布的總數，截至111.12.31：申請 16 件、核准 9 件、離開沙盒 9 件、落地 4 件");
  expect(text).toContain("本站登錄：申請 9 件、受理 9 件、核准 9 件、離開沙盒 9 件、落地 1 件。");
  expect(html).toMatch(/<svg class="funnel"[^>]*role="img"[^>]*aria-label="[^"]*公布的總數/);
  expect(html).toContain('<table class="funnel-counts">');
  expect(text).toContain("工商時報讀者版2023年3月29日文章 次級來源");
});

test("a past day shows the register and the totals of that day", async () => {
  const { text } = await site.read("/sandboxes/fintech-experimentation-act?asof=2020-09-30");
  expect(text).toContain("截至109年8月");
  expect(text).not.toContain("111.12.31");
  expect(text).toContain("本站登錄 7 件實驗。");
  const before = await site.read("/sandboxes/fintech-experimentation-act?asof=2017-08-17");
  expect(before.text).toContain("這一天還沒有登錄的實驗。");
  expect(before.text).toContain("這一天條例還沒有公布，條文不列出。");
});

test.each(["emq-small-remittance", "welldone-payroll-remittance"])(
  "%s shows both extensions and the branch of §9 that each used",
  async (slug) => {
    const { text } = await site.read(`/experiments/${slug}`);
    expect(text).toMatch(/第 1 次延長 +109\.5\.7以前 +109\.4\.30 +109\.10\.29 +一般延長/);
    expect(text).toMatch(/第 2 次延長 +110\.3\.6以前 +109\.10\.30 +110\.10\.29 +應修正法律的延長/);
    expect(text).toContain("延長以一次為限，最長不得逾六個月。");
    expect(text).toContain("全部創新實驗期間不得逾三年。");
    expect(text).toContain("電子支付機構管理條例第4條第4項");
  },
);

test("KGI and Chunghwa show how they left, and that a year is inferred", async () => {
  const { text } = await site.read("/experiments/kgi-chunghwa-mobile-identity");
  expect(text).toContain("108年8月，離開沙盒，改走業務試辦；109年3月，已停止辦理。");
  expect(text).toContain("來源只寫「3月」");
  const then = await site.read("/experiments/kgi-chunghwa-mobile-identity?asof=2019-01-01");
  expect(then.text).toContain("實驗中：民國107年12月5日起。");
  expect(then.text).toContain("這一天還沒有離開沙盒的紀錄。");
});

test("an applicant that no source names stays without a name", async () => {
  const { text } = await site.read("/experiments/blockchain-fund-exchange");
  expect(text).toContain("申請人 沒有公開來源指名");
  expect(text).toContain("排除適用的規定 沒有查到公開來源");
});

test("a test bus of 2020 is over by the act's cap and not running", async () => {
  const { text } = await site.read("/experiments/turing-drive-xinyi-bus");
  expect(text).toContain("依第9條的上限，最晚到民國113年5月30日就不能再實驗；怎麼結束的，沒有查到紀錄。");
});

test("every event of an experiment names its source and its grade", async () => {
  const { html } = await site.read("/experiments/welldone-payroll-remittance");
  const events = html.split('<div class="what">').slice(1);
  expect(events.length).toBe(7);
  for (const event of events) expect(event).toMatch(/<ul class="sources"[\s\S]*?class="grade"/);
});

test("the bill of an enabling act links to its register, another bill does not", async () => {
  const act = await site.read("/bills/fintech-experimentation-act?asof=2020-01-01");
  expect(act.html).toContain('href="/sandboxes/fintech-experimentation-act?asof=2020-01-01"');
  const other = await site.read("/bills/vat-act-2016");
  expect(other.html).not.toContain('href="/sandboxes/');
});

test("English pages say the same", async () => {
  const { text } = await site.read("/en/experiments/emq-small-remittance");
  expect(text).toContain("Article 11 asks the authority to disclose");
  expect(text).toContain("Extension because a law must change");
  const act = await site.read("/en/sandboxes/fintech-experimentation-act");
  expect(act.text).toContain("Published totals, up to 31 Dec 2022: applied 16, approved 9");
});

test("what is not there, or was not yet, is a plain 404; a wrong date is a 400", async () => {
  const cases = [
    ["/sandboxes/vat-act-2016", 404, "沒有「vat-act-2016」這個沙盒"],
    ["/experiments/nothing", 404, "沒有代號「nothing」的實驗"],
    ["/experiments/emq-small-remittance?known=2026-11-01", 404, "本站當時尚無紀錄"],
    ["/sandboxes/fintech-experimentation-act?known=2026-11-01", 404, "本站當時尚無紀錄"],
    ["/sandboxes?known=2026-11-01", 200, "本站當時尚無紀錄"],
    ["/experiments/emq-small-remittance?asof=2018-01-01", 200, "還沒有這件實驗的紀錄"],
    ["/experiments/emq-small-remittance?asof=106.2.30", 400, "不是存在的日期"],
  ] as const;
  for (const [address, status, words] of cases) {
    const answer = await site.read(address);
    expect(answer.status, address).toBe(status);
    expect(answer.text, address).toContain(words);
  }
});
