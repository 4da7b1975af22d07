/** A made-up briefing that uses every kind of block. */
import type { Briefing, Cell, Section, Words } from "~/briefings/briefing";
import type { Phase } from "~/domain/bills/stages";
import type { Language } from "~/i18n/languages";
import { day, dayCell, frame, span } from "./sample-frame";

/** Every kind of block, with as many bills as asked for, in one language or two. */
export function everyBlock(count: number, languages: readonly Language[] = ["zh-Hant"]): Briefing {
  const both = (zh: string, en: string): Words => languages.map((language) => (language === "en" ? en : zh));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const phases: readonly Phase[] = ["planning", "executive", "legislative", "completed"];
  const table: Section = {
    heading: both("程序紀錄", "History"),
    blocks: [
      { kind: "paragraph", text: both("下表依日期排列。", "The table is in order of date."), tone: "plain" },
      {
        kind: "table",
        columns: [
          { heading: both("法案", "Bill"), kind: "text", share: 4 },
          { heading: both("日期", "Date"), kind: "date", share: 1.5 },
          { heading: both("大階段", "Phase"), kind: "text", share: 2 },
          { heading: both("條數", "Articles"), kind: "number", share: 1 },
        ],
        rows: numbers.map((number): Cell[] => [
          {
            text: both(
              `第${number}號電子簽章法部分條文修正草案`,
              `Bill ${number}, Electronic Signatures Act amendment`,
            ),
            sources: [1 + (number % 2)],
          },
          dayCell(day(`2017-${String(1 + (number % 12)).padStart(2, "0")}-16`), languages),
          { text: both("立法院審議中", "Before the Legislative Yuan"), phase: "legislative" },
          { text: [String(number)], number },
        ]),
        none: both("沒有。", "None."),
      },
      { kind: "paragraph", text: both("未列者尚無紀錄。", "Others have no record yet."), tone: "quiet" },
    ],
  };
  return {
    ...frame,
    languages,
    title: both("法規調適進度", "Progress of the bills"),
    subtitle: both(`共 ${count} 案。`, `${count} bills in all.`),
    dateline: both("民國106年8月17日的狀態", "As of 17 August 2017"),
    sections: [
      {
        heading: both("進度", "Progress"),
        blocks: [
          {
            kind: "strip",
            steps: [
              {
                label: both("規劃研議", "Planning"),
                state: "done",
                note: both("106.1.5 研議", "5 Jan 2017 Study"),
              },
              {
                label: both("行政院", "Executive Yuan"),
                state: "done",
                note: both("106.6.16 報院", "16 Jun 2017 Submitted"),
              },
              {
                label: both("立法院", "Legislative Yuan"),
                state: "now",
                note: both("106.8.1 一讀", "1 Aug 2017 First reading"),
              },
              { label: both("三讀", "Third reading"), state: "ahead", note: null },
              { label: both("公布", "Promulgated"), state: "stopped", note: null },
            ],
          },
          {
            kind: "board",
            columns: phases.slice(1).map((phase, index) => ({
              phase,
              heading: both(
                ["行政院審查中", "立法院審議中", "已完成"][index]!,
                ["Executive", "Legislative", "Completed"][index]!,
              ),
              count: Math.ceil(count / 3),
              cards: numbers.slice(0, Math.ceil(count / 3)).map((number) => ({
                title: both(
                  `第${number}號無人載具科技創新實驗條例草案`,
                  `Bill ${number}, Unmanned Vehicles Experimentation`,
                ),
                status: both("106.6.16 已報院審查", "16 Jun 2017 Submitted to the Executive Yuan"),
                on: day("2017-06-16"),
                sources: [1],
              })),
            })),
          },
        ],
      },
      table,
      {
        heading: both("接下來", "What next"),
        blocks: [
          {
            kind: "list",
            items: [
              { text: both("委員會審查", "Committee review"), sources: [2] },
              { text: both("黨團協商", "Negotiation") },
            ],
          },
        ],
      },
      {
        heading: both("時間軸", "Timeline"),
        blocks: [
          {
            kind: "timeline",
            from: day("2015-01-01"),
            to: day("2017-08-17"),
            bars: numbers.map((number) => ({
              label: both(`第${number}號電信管理法草案`, `Bill ${number}, Telecommunications Management Act`),
              sentence: both(
                `第${number}號從104.3.1到106.8.17，歷時 900 天。`,
                `Bill ${number}: 900 days so far.`,
              ),
              spans: [
                span("planning", "2015-03-01", "2016-02-01"),
                span("executive", "2016-02-01", "2017-01-15"),
                span("legislative", "2017-01-15", "2017-08-17"),
              ],
            })),
          },
        ],
      },
    ],
  };
}
