/** From facts to a briefing: the template says it, the frame dates it. It reads nothing and asks no clock. */
import type { BriefingFacts } from "~/domain/briefings/facts";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { formatRocCompact } from "~/domain/dates/roc-date";
import type { Moment } from "~/domain/moment";
import { dayLong, instantInTaipei } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { localPath } from "~/i18n/languages";
import type { Briefing, PageShape, Section, Words } from "./briefing";
import type { Citations } from "./citations";
import { createCitations } from "./citations";
import { tellBills } from "./templates/bill";
import { tellComparison } from "./templates/compare";
import { tellControl } from "./templates/control";
import { tellProgress } from "./templates/progress";
import { tellSandboxes } from "./templates/sandboxes";
import { tellSchedule } from "./templates/schedule";
import { tellSince } from "./templates/since";
import { tellSoon } from "./templates/soon";
import type { Voice } from "./voice";
import { createVoice, join } from "./voice";

/** What a template makes of its facts. */
export interface Told {
  readonly title: Words;
  readonly subtitle: Words;
  readonly sections: readonly Section[];
}

/** What a template tells with: the voice, the sources' numbers, and the moment. */
export interface Telling {
  readonly voice: Voice;
  readonly cite: Citations["cite"];
  readonly moment: Moment;
  /** The absolute address of a page at the same moment, in a language. */
  readonly addressOf: (
    path: string,
    query: Readonly<Record<string, string>>,
  ) => (language: Language) => string;
}

export interface BriefingFrame {
  readonly moment: Moment;
  readonly languages: readonly Language[];
  readonly shape: PageShape;
  readonly withSources: boolean;
  readonly permalink: string;
  readonly newestRecordAt: Instant;
}

export function buildBriefing(facts: BriefingFacts, frame: BriefingFrame): Briefing {
  const { moment, languages, shape, permalink, newestRecordAt } = frame;
  const voice = createVoice(languages);
  const citations = createCitations(voice, frame.withSources);
  const told = tell(facts, {
    voice,
    cite: citations.cite,
    moment,
    addressOf: addressesAt(permalink, moment),
  });
  return {
    template: facts.template,
    languages,
    title: told.title,
    subtitle: told.subtitle,
    asOf: moment.asOf,
    known: moment.known,
    since: facts.template === "since" ? facts.since : null,
    dateline: datelineOf(voice, moment),
    permalink,
    newestRecordAt: newestOf(facts, newestRecordAt),
    shape,
    fileName: fileNameOf(facts.template, told.title[0]!, moment.asOf),
    sections: told.sections,
    sources: citations.list(),
  };
}

function tell(facts: BriefingFacts, telling: Telling): Told {
  switch (facts.template) {
    case "progress":
      return tellProgress(facts, telling);
    case "schedule":
      return tellSchedule(facts, telling);
    case "bill":
      return tellBills(facts, telling);
    case "compare":
      return tellComparison(facts, telling);
    case "sandboxes":
      return tellSandboxes(facts, telling);
    case "since":
      return tellSince(facts, telling);
    case "soon":
      return tellSoon(facts, telling);
    case "control":
      return tellControl(facts, telling);
  }
}

/** A report is no record of a bill, and dates the files all the same. */
function newestOf(facts: BriefingFacts, record: Instant): Instant {
  const report = facts.template === "control" ? facts.newestReportAt : null;
  return report !== null && report > record ? report : record;
}

function addressesAt(permalink: string, { asOf, known }: Moment): Telling["addressOf"] {
  return (path, query) => (language) => {
    const address = new URL(localPath(language, path), permalink);
    const named = { ...query, asof: asOf, ...(known && { known }) };
    for (const [name, value] of Object.entries(named)) address.searchParams.set(name, value);
    return address.href;
  };
}

function datelineOf(voice: Voice, { asOf, known }: Moment): Words {
  const day = voice.say((t, language) => t.briefings.asOf(dayLong(language, asOf)));
  if (known === null) return day;
  return join(
    day,
    voice.say((t, language) => t.briefings.known(instantInTaipei(language, known))),
    " · ",
  );
}

/** 法規調適進度_1060817, and lawtrail-progress_2017-08-17 for what reads ASCII only. */
function fileNameOf(template: string, title: string, asOf: CalendarDate): Briefing["fileName"] {
  const words = title.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\s]+/gu, "_").replace(/^[._]+|[._]+$/g, "");
  const short = [...words].slice(0, 60).join("") || "lawtrail";
  const day = asOf < "1912-01-01" ? asOf : formatRocCompact(asOf);
  return { full: `${short}_${day}`, ascii: `lawtrail-${template}_${asOf}` };
}
