/** Where the rules were read. Titles and publishers are worded in app/i18n under these keys. */

const lawDatabase = (code: string) => `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${code}`;
/** A public copy of the database with data of 11 October 2024; not the live site. */
const databaseCopy = "kong0107/mojLawSplitJSON@0d26e6c7c759821bbb6465162ffe149af5aed203";

export const ruleSources = {
  constitution: { address: lawDatabase("A0000001"), copy: databaseCopy },
  "additional-articles": { address: lawDatabase("A0000002"), copy: databaseCopy },
  "powers-act": { address: lawDatabase("A0020058"), copy: databaseCopy },
  "standard-act": { address: lawDatabase("A0030133"), copy: databaseCopy },
  "procedure-act": { address: lawDatabase("A0030055"), copy: databaseCopy },
  "fintech-act": { address: lawDatabase("G0380254"), copy: databaseCopy },
  "unmanned-act": { address: lawDatabase("J0030147"), copy: databaseCopy },
  /** Says: all draft regulations; from 1 October 2016 also draft bills on trade, investment or intellectual property. */
  "amcham-2016": {
    address:
      "https://amcham.com.tw/2016/10/notice-executive-yuan-extends-notice-comment-period-draft-regulations-60-days/",
    copy: null,
  },
  /** Minutes that cite a letter of 5 September 2016: drafts of laws and of regulations alike. */
  "participation-minutes-2016": { address: "https://github.com/PDIS/transcript", copy: null },
  /** Third reading and promulgation of every version of a law passed in term 9. */
  "law-versions": {
    address: "https://github.com/ronnywang/twlaw",
    copy: "ronnywang/twlaw@884d5f33aa43b140b9325f1c154171501e92e460",
  },
} as const;
export type RuleSource = keyof typeof ruleSources;
