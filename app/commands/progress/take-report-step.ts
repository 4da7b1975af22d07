/** One step of a month's report, named by the button that somebody pressed on its page. */
import type { Actor } from "~/domain/desk/actor";
import type { ReportMonth } from "~/domain/progress/report-month";
import { wordsFrom } from "~/domain/progress/report-words";
import { failure } from "~/domain/result";
import type { Store } from "~db/store";
import { type Outcome, refuse } from "./outcome";
import { releaseReport } from "./release-report";
import { acceptReport, returnReport } from "./review-report";
import { saveReport } from "./save-report";
import { submitReport } from "./submit-report";

/** @param typed the fields of the form: step, version, and the report's words or the reviewer's note */
export async function takeReportStep(
  store: Store,
  actor: Actor,
  of: { readonly itemId: number; readonly month: ReportMonth },
  typed: Readonly<Record<string, string>>,
  now: Date,
): Promise<Outcome<number>> {
  const { step, note = "", version: text = "" } = typed;
  // What is no number was not sent by our form; no report has that version.
  const version = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  const words = wordsFrom(typed);
  switch (step) {
    case "save":
      return saveReport(store, actor, { ...of, version, words }, now);
    case "submit":
      return submitReport(store, actor, { ...of, version, words }, now);
    case "return":
      return returnReport(store, actor, { ...of, version, note }, now);
    case "accept":
      return acceptReport(store, actor, { ...of, version, note }, now);
    case "release":
      return releaseReport(store, actor, { ...of, version }, now);
    default:
      return refuse(failure({ code: "form.unreadable" }));
  }
}
