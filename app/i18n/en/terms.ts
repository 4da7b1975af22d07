/** Words of the pages under "Legislative terms". */
import type { termsWords as source } from "../zh-Hant/terms";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const termsWords: typeof source = {
  title: "Legislative terms",
  heading: (term: number) => `The ${term}th legislators’ term`,
  span: (from: string, to: string) => `${from} to ${to}`,
  sentence: (bills: number, completed: number, lapsed: number) =>
    `${count(bills, "bill", "bills")} of this site came before this legislature; by its end, or by this day, ${completed} had been promulgated and ${lapsed} had lapsed.`,
  notYet: "This term has not begun on this day.",
  bills: "Bills before this legislature",
  caption: (term: number) => `Bills before the ${term}th legislature`,
  asItStood: "As they stood on the day the term ended; while it runs, on the day you are looking at.",
  none: "Nothing on record.",
  columns: { bill: "Bill", status: "Progress", stage: "Stage", since: "Since" },
  priorities: "Priority bills",
  prioritiesNone:
    "The Executive Yuan names priority bills each session; whether any bill of this site was among them was not found.",
  session: (session: number) => `Session ${session}`,
  lapsed: "What lapsed",
  lapsedLead:
    "What was undecided when the term ended is not continued by the next legislature (立法院職權行使法 Art. 13). The agencies then decide to send a bill again, to send it amended, or not to.",
  lapsedNone: "No bill of this site lapsed with this term.",
  lapsedNotYet: "The term has not ended; there is no list yet.",
  lapsedCaption: (term: number) => `Bills that lapsed with the ${term}th term`,
  decision: "The agency’s decision",
  successor: "Later bill",
  successorNone: "not found",
  decisions: {
    resent: "sent again",
    resent_amended: "sent again, amended",
    not_resent: "not sent again",
    unknown: "not found",
  },
  others: "Other terms",
};
