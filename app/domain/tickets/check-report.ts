/**
 * What a report of an error has to say before it is kept: what is wrong, about which page of ours, and an address for
 * the answer only if the reporter wants one. Judges the form of the words, never what they say.
 */
import { checkText, requireText } from "~/domain/change-sets/check-words";
import { failure, type Problem, type Result, success } from "~/domain/result";
import { problemsOf } from "./problems-of";

/** In characters. */
export const mostOfReport = { address: 500, words: 4000, evidence: 1000, contact: 254 };

export interface Report {
  /** The page it is about, with its parameters. */
  readonly address: string;
  readonly words: string;
  readonly evidence: string;
  /** An e-mail address; empty when none was given. */
  readonly contact: string;
}

/**
 * Everything that is wrong with a report, at most once for each field. Problems: report.address, report.contact,
 * text.missing, text.too_long, text.control_characters.
 * @example checkReport({ address: "/bills", words: "", evidence: "", contact: "" }) // one problem: text.missing
 */
export function checkReport({ address, words, evidence, contact }: Report): Problem[] {
  return problemsOf([
    checkAddress(address),
    requireText(words, "words", mostOfReport.words),
    checkText(evidence, "evidence", mostOfReport.evidence),
    checkContact(contact),
  ]);
}

/** A path of this site as browsers write them: it is shown as a link, so it must not lead elsewhere. */
function checkAddress(address: string): Result<string> {
  const isOurs = /^\/(?![/\\])[\x21-\x7e]*$/.test(address) && address.length <= mostOfReport.address;
  return isOurs ? success(address) : failure({ code: "report.address", field: "about" });
}

function checkContact(contact: string): Result<string> {
  const isMail = /^[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[^\s@<>"',;:().]+$/.test(contact);
  return contact === "" || (isMail && contact.length <= mostOfReport.contact)
    ? success(contact)
    : failure({ code: "report.contact", field: "contact" });
}

/** The bill whose page it is about; null for any other page. @example billOfAddress("/en/bills/vat-act-2016?asof=x") // "vat-act-2016" */
export function billOfAddress(address: string): string | null {
  return /^(?:\/en)?\/bills\/([a-z0-9-]+)(?:[/?#]|$)/.exec(address)?.[1] ?? null;
}
