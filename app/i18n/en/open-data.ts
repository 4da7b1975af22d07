/** Open data: the interface for programs (/api and /api/v1), the whole of the data, the card to embed. */
import type {
  openDataNames as zhNames,
  openDataProblems as zhProblems,
  openDataWords as zhWords,
} from "../zh-Hant/open-data";

export const openDataWords: typeof zhWords = {
  legislativeYuan: "Legislative Yuan",
  llms: {
    title: "Lawtrail",
    summary:
      "The bills, regulations and studies of Taiwan's DIGI⁺2025 programme: what happened to each, on which day, and by which source.",
    notes: [
      "Every page and every answer takes `asof=YYYY-MM-DD` (what was so on that day) and `known=` (what this site knew then). Quote a record with its source and its day; what is unknown is said to be unknown.",
      "Records: Open Government Data License, version 1.0. Statements of citizens are not under it.",
    ],
    data: "Data",
    description: "OpenAPI 3.1 description of the interface for programs",
    page: "The same for people",
    bulk: "The whole of the data, a snapshot a day",
    feed: "What changed (Atom)",
    bills: "Bills",
    rounds: "Rounds of public comment",
  },
  link: "API",
  title: "Open data and the interface for programs",
  lead: "Programs can read every record of this site, as it stood on any day and as this site knew it at any time. No registration, no key.",
  tryIt: "Try it",
  tryItLead: "Paste any of these addresses into a browser to see the answer.",
  examples: {
    telecom: "The Telecommunications Management Act, whole",
    past: "The bills before the Legislative Yuan on 17 August 2017",
    fields: "Only titles and where each bill stands",
    events: "One bill’s events, the latest first",
    overdue: "Time limits that have passed",
    changes: "What this site published and took back since it began",
  },
  listsTitle: "What there is",
  columns: { path: "Address", about: "What it holds", parameters: "Parameters" },
  lists: {
    bills: "Bills: title, lead agency, where each stands.",
    events: "Events: what happened on which day, and by which source.",
    sources: "Sources: gazettes, minutes, press releases, and when each was read.",
    rounds: "Public-comment rounds: when each opens and closes, how much was answered.",
    experiments: "Sandbox experiments: applicant, period, where each stands.",
    clocks: "Clocks: times that laws set, from when to when. Without a state, those running and overdue.",
    agencies: "Agencies: the name on the day, other spellings, successors.",
    topics: "Topics of the DIGI⁺ programme.",
  },
  whole: {
    bills: "One bill whole: explanations, events, sources, clocks, relations.",
    sources: "One source.",
    rounds: "One round: question, statements, results and the agency’s answers.",
    experiments: "One experiment: content, scope, exempted provisions, and what happened.",
  },
  changes: "What this site published and took back, in order; keep the last `next` and go on from there.",
  apiTitle: "Lawtrail",
  apiAbout:
    "Progress, sources, clocks, sandboxes and public-comment rounds of Taiwan’s digital-economy bills. Every address takes asof (that day’s state) and known (what this site knew then).",
  licenceName: "Open Government Data License, version 1.0",
  rulesTitle: "How to use it",
  rules: [
    "asof=2017-08-17 or asof=106.8.17: the state on that day. Left out, today.",
    "known=2026-12-01: what this site knew by then. With known the records stand still: use it to quote and to page. Only the statements and votes of rounds are as they are now.",
    "A page holds 50; next is the address of the next page; the last page has none. Should records change while you page, an old next answers 410: begin again, or give known.",
    "fields=slug,title: only these fields.",
    "Every answer has an ETag. Ask again with If-None-Match, and what has not changed answers 304.",
    "Programs of any site may read it (CORS *), without cookies.",
    "Dates are CE; on is the last day it can have been, precision says whether day, month, quarter, year, or only “by then”.",
  ],
  problemsTitle: "When it refuses",
  problems:
    "The answer is application/problem+json (RFC 9457): detail and detailEn say why, code is for programs, choices lists the values that work. 400: a parameter is wrong; 404: no such record; 410: the cursor is out of date.",
  besideTitle: "Addresses beside each bill",
  beside: {
    feed: "Its Atom feed; with feed.json at the end, its JSON Feed",
    calendar: "Its calendar to subscribe to (iCalendar)",
    ocd: "The bill as Open Civic Data has it",
    card: "A card to embed in other sites, without script",
    picture: "The picture for shared links (1200×630)",
    oembed: "oEmbed: give it the address of a bill’s page, and it answers how to embed it",
  },
  descriptionTitle: "A description for machines",
  description: "The OpenAPI 3.1 document: ",
  licenceTitle: "Licence",
  licence:
    "The records that this site compiled are given under the Open Government Data License, version 1.0: free to use as long as “Lawtrail” and the address are named. Laws, official documents and legislative records are not subject to copyright (著作權法 Art. 9).",
  statementsLicence:
    "The words of statements that citizens wrote in rounds are their authors’ and not under that licence; give the round’s address when quoting them. Each round’s statementsLicence says its terms.",
  bulk: {
    title: "The whole of the data",
    lead: "Every public table of this site, as one snapshot a day (Taipei time): what it was at one instant, as JSON Lines, CSV and SQLite, with digests.",
    link: "Bulk download",
    apiLead:
      "Who wants all of the data need not page through it: there is a snapshot a day to download, from which the same site can be rebuilt.",
    none: "There is no snapshot yet. One is made each day.",
    snapshotsTitle: "Snapshots",
    tablesTitle: "Tables of the newest",
    columns: {
      takenAt: "Taken",
      newest: "Newest event record",
      version: "Version of the site",
      table: "Table",
      rows: "Rows",
      files: "Files, sizes and SHA-256",
    },
    noRecord: "No record",
    bytes: (bytes) => `${bytes} bytes`,
    checkTitle: "How to check and rebuild",
    check: [
      "manifest.json lists the bytes and the SHA-256 of each file, and the columns, rows and digest of each table. The digest of a table is the SHA-256 of its rows in the order of its key, each as a line of compact JSON: that of its .jsonl file. It comes out the same from CSV and SQLite.",
      "CSV follows RFC 4180: every text is quoted, and an empty cell without quotes is unknown. A text that begins with = + - @ or the like has an apostrophe before it, so that no spreadsheet takes it for a formula; without it the text is the original.",
      "/open-data/latest/manifest.json leads to the newest. The files of a day never change, and are kept for seven days.",
      "Download all files of a snapshot into one folder DIR and rebuild it with this site’s program. What does not match is named, and then nothing is written:",
    ],
    withheldTitle: "What is not in it",
  },
  answer: "The answer",
  notModified: "What you have is still current",
  refusals: {
    badRequest: "A parameter is wrong, or the cursor is none of ours",
    notFound: "No such record, or not on this site then",
    gone: "The cursor is out of date: records changed since",
    failed: "The fault is ours; quote the reference if you write to us",
    away: "The database cannot be reached just now",
  },
  key: "The record’s code",
  parameters: {
    asof: "The state on that day, such as 2017-08-17 or 106.8.17; left out, today",
    known: "What this site knew by that day or instant; left out, now",
    fields: "Only these fields, with commas between",
    cursor: "The cursor that next gives",
    since: "The place that next gives; left out, from the beginning",
    phase: "Phase",
    topic: "Code of a topic",
    agency: "Code of the lead agency",
    procedure: "Procedure",
    law: "A law, by its number in the Laws and Regulations Database (pcode) or by its name: the bills that make, amend or repeal it and the regulations issued under it",
    bill: "A bill’s code",
    code: "Code of the event",
    kind: "Kind",
    state: "State",
    platform: "Platform",
    sort: "Order",
  },
};

export const openDataProblems: typeof zhProblems = {
  "api.no_path": () => "There is no such address. Those that there are stand at /en/api.",
  "api.no_record": (f) => `There is no “${f.value}”, or it was not on this site then.`,
  "open_data.no_file": (f) =>
    `There is no file ${f.value}. The snapshots and files that there are stand at /en/open-data.`,
  "api.cursor_unreadable": () =>
    "This is no cursor of ours. Use the next of the answer before, and do not make one up.",
  "api.cursor_of_another": () =>
    "This cursor belongs to another question: its parameters or address differ. Begin with the first page.",
  "api.cursor_old": () =>
    "This cursor is out of date: records changed, or the day did, since it was given. Begin with the first page; to avoid this, give known.",
};

export const openDataNames: typeof zhNames = { fields: "field", cursor: "cursor", since: "place" };
