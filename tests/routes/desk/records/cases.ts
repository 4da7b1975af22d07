/** One record of each kind as somebody enters it, where the public sees it, and one field that is put right later. */
import type { DescribedSubject } from "~/ui/desk/entry/fields/described";

export interface Case {
  readonly subject: DescribedSubject;
  readonly values: Readonly<Record<string, string>>;
  readonly address: string;
  readonly sees: string;
  /** Finds it among what stands. */
  readonly words: string;
  readonly correction: Readonly<Record<string, string>>;
  readonly seesThen: string;
}

export const cases: readonly Case[] = [
  {
    subject: "agency",
    values: {
      "record.code": "ai-office",
      "record.names.1.zh": "人工智慧辦公室",
      "record.names.1.en": "Office of Artificial Intelligence",
      "record.aliases.0": "人智辦",
    },
    address: "/bills/ai-basic-act",
    sees: "人工智慧辦公室",
    words: "智慧辦公室",
    correction: { "record.names.0.zh": "人工智慧辦公室（更名）" },
    seesThen: "人工智慧辦公室（更名）",
  },
  {
    subject: "bill",
    values: {
      "record.slug": "ai-basic-act",
      "record.procedure": "statute",
      "record.kind": "new_act",
      "record.titles.0.zh": "人工智慧基本法草案",
      "record.titles.0.en": "Artificial Intelligence Basic Act (draft)",
      "record.lead.0.agency": "ai-office",
      "record.supporting.2": "ndc",
      "record.topics.0": "smart-connectivity",
      "record.prose.plainZh": "白話說明在這裡。",
      "record.prose.plainEn": "In plain words.",
      "record.prose.legalZh": "法制說明在這裡。",
      "record.prose.legalEn": "In law.",
      "record.codes.lyBills.0": "1130807070300100",
      "record.commencement.0.rule": "on_promulgation",
    },
    address: "/bills/ai-basic-act",
    sees: "人工智慧基本法草案",
    words: "人工智慧",
    correction: { "record.titles.0.zh": "人工智慧基本法（行政院版）" },
    seesThen: "人工智慧基本法（行政院版）",
  },
  {
    subject: "relation",
    values: {
      "record.from": "ai-basic-act",
      "record.kind": "leads_to",
      "record.to": "cyber-security-management-act",
      "record.note.zh": "兩案一起規劃。",
      "record.note.en": "Planned together.",
    },
    address: "/bills/ai-basic-act",
    sees: "兩案一起規劃",
    words: "人工智慧",
    correction: { "record.note.zh": "兩案先後規劃。" },
    seesThen: "兩案先後規劃",
  },
  {
    subject: "document",
    values: {
      "record.bill": "ai-basic-act",
      "record.kind": "resolution",
      "record.on": "113.6.16",
      "record.title.zh": "附帶決議第一項",
      "record.title.en": "First resolution",
      "record.agency": "ndc",
      "record.due": "1131231",
      "record.source": "ly-law-system",
    },
    address: "/bills/ai-basic-act",
    sees: "附帶決議第一項",
    words: "附帶決議第一項",
    correction: { "record.title.zh": "附帶決議第二項" },
    seesThen: "附帶決議第二項",
  },
  {
    subject: "experiment",
    values: {
      "record.slug": "self-driving-bus",
      "record.act": "unmanned-vehicles-experimentation-act",
      "record.channel": "sandbox",
      "record.title.zh": "夜間自駕巴士",
      "record.title.en": "Self-driving night bus",
      "record.applicant.zh": "某客運",
      "record.applicant.en": "Some carrier",
      "record.needsLawChange": "no",
      "record.exemptions.0.law": "道路交通安全規則",
      "record.prose.zh": "實驗說明。",
      "record.prose.en": "About the experiment.",
    },
    address: "/experiments/self-driving-bus",
    sees: "夜間自駕巴士",
    words: "夜間自駕",
    correction: { "record.title.zh": "夜間自駕公車" },
    seesThen: "夜間自駕公車",
  },
  {
    subject: "experiment_event",
    values: {
      "record.experiment": "self-driving-bus",
      "record.event": "approved",
      "record.on": "113.7.1",
      "precision.record.on": "day",
      "record.until": "114.6.30",
      "record.note.zh": "核准一年。",
      "record.note.en": "For a year.",
      "record.sources.0.source": "ly-law-system",
      "record.sources.0.grade": "official",
    },
    address: "/experiments/self-driving-bus",
    sees: "核准一年",
    words: "夜間自駕",
    correction: { "record.note.zh": "核准十二個月。" },
    seesThen: "核准十二個月",
  },
  {
    subject: "meeting",
    values: {
      "record.code": "院會-9-9-99",
      "record.body": "plenary",
      "record.title.zh": "第9屆第9會期第99次會議",
      "record.title.en": "Ninth term, session 9, sitting 99",
      "record.term": "9",
      "record.on": "106.6.20",
      "record.state": "held",
      "record.source": "ly-law-system",
      "record.agenda.0.words": "人工智慧案",
      "record.agenda.0.bill": "cyber-security-management-act",
    },
    address: "/calendar?month=2017-06",
    sees: "第9屆第9會期第99次會議",
    words: "第99次",
    correction: { "record.title.zh": "第9屆第9會期第99次會議（延會）" },
    seesThen: "第99次會議（延會）",
  },
  {
    subject: "lapse_decision",
    values: {
      "record.term": "9",
      "record.bill": "copyright-act-full-revision",
      "record.decision": "not_resent",
    },
    address: "/terms/9",
    sees: "不重送",
    words: "著作權法",
    correction: { "record.decision": "resent_amended" },
    seesThen: "修正後重送",
  },
];
