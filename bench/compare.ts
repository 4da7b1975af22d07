/**
 * Texts side by side, uncached: a law of 2,000 articles read by itself, beside a version that changed every tenth
 * article, and beside one that put in a new first article, so that every other moved. The budget is 400 ms.
 */
import path from "node:path";
import { openStore } from "~db/open-store";
import type { Store } from "~db/store";
import { articleSortKey, formatArticleNumber } from "~/domain/law/article-number";
import { fillWithBills } from "./generated-bills";
import { median } from "./load";
import { startSite } from "./processes";

const size = 2_000;
const runs = 15;
const port = 4440;
const recordedAt = "2026-11-23T01:00:00.000Z";

export interface CompareTime {
  readonly name: string;
  readonly articles: number;
  readonly bytes: number;
  readonly medianMs: number;
  readonly maxMs: number;
}

export async function benchCompare(folder: string): Promise<CompareTime[]> {
  const file = path.join(folder, "compare.sqlite");
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
  await fillWithBills(store, 1);
  await fillWithTexts(store);
  await store.close();
  const site = await startSite(file, port);
  try {
    return [
      await timePage("one version of 2,000 articles", "with=before"),
      await timePage("every tenth article changed", "base=before&with=tenth"),
      await timePage("every article moved by one", "base=before&with=shifted"),
    ];
  } finally {
    await site.stop();
  }
}

/** Each request asks for another past day, so that no page comes from the cache. */
async function timePage(name: string, query: string): Promise<CompareTime> {
  const milliseconds: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs + 5; run += 1) {
    const asOf = new Date(Date.UTC(2026, 0, 1) + run * 86_400_000).toISOString().slice(0, 10);
    const address = `http://localhost:${port}/bills/bench-1/compare?${query}&asof=${asOf}`;
    const started = performance.now();
    const response = await fetch(address);
    bytes = (await response.arrayBuffer()).byteLength;
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    if (run >= 5) milliseconds.push(performance.now() - started);
  }
  return { name, articles: size, bytes, medianMs: median(milliseconds), maxMs: Math.max(...milliseconds) };
}

async function fillWithTexts(store: Store): Promise<void> {
  const before = Array.from({ length: size }, (_, index) => wordsOf(index));
  const versions = {
    before,
    tenth: before.map((words, index) => (index % 10 === 0 ? words.replace("六十日", "三十日") : words)),
    shifted: ["本法用詞，定義如下。", ...before.slice(0, -1)],
  };
  await store.transaction(async ({ db, tables }) => {
    await db.insert(tables.sources).values({
      key: "bench",
      kindCode: "statute",
      titleZh: "某法",
      titleEn: "Some act",
      publisherZh: "某部",
      publisherEn: "Some ministry",
      readOn: "2026-11-23",
    });
    for (const [code, texts] of Object.entries(versions)) {
      const [version] = await db
        .insert(tables.textVersions)
        .values({
          billId: 1,
          code,
          kindCode: "promulgated",
          datedOn: "2018-01-31",
          zh: code,
          en: code,
          sourceKey: "bench",
          recordedAt,
        })
        .returning({ id: tables.textVersions.id });
      const rows = texts.map((words, index) => ({
        versionId: version!.id,
        position: index + 1,
        number: formatArticleNumber([index + 1]),
        sortKey: articleSortKey([index + 1]),
        chapter: `第${Math.floor(index / 50) + 1}章\u3000某章`,
        words,
      }));
      for (let at = 0; at < rows.length; at += 500)
        await db.insert(tables.articles).values(rows.slice(at, at + 500));
    }
  });
}

const subjects = ["申請人", "主管機關", "參與者", "審查會議", "電信事業", "管理人", "目的事業主管機關"];
const objects = [
  "申請文件",
  "實驗計畫",
  "業務報告",
  "網路設施",
  "頻率使用",
  "資訊安全措施",
  "個人資料",
  "保證金",
];
const verbs = ["核准", "廢止", "公告", "查驗", "變更", "展延", "備查", "命其限期改善"];

/** About 120 characters, no two alike, the same at every run. */
function wordsOf(index: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length]!;
  return [
    `${pick(subjects, 1)}應於收受${pick(objects, 7)}後六十日內，依第${(index % 97) + 1}項所定${pick(objects, 3)}之程序${pick(verbs, 5)}之。`,
    `前項${pick(objects, 11)}之範圍、期間及其他應遵行事項，由${pick(subjects, 13)}會商${pick(subjects, 29)}以編號${index}定之。`,
    `違反第一項規定者，${pick(subjects, 2)}得${pick(verbs, 17)}，並得按次處罰；情節重大者，${pick(verbs, 19)}其${pick(objects, 23)}。`,
  ].join("\n");
}
