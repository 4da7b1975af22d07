/** A promise of the plan as its page shows it: what was promised, what the record says, and how we know. */
import type { Bilingual } from "~/domain/bilingual";
import type { Standing } from "~/domain/bills/fold-bill";
import type { EventSource } from "~/domain/records/history-event";
import type { Judgement } from "./judge-promise";
import type { PlanPromise } from "./plan-promises";

export interface PromiseBill {
  readonly slug: string;
  readonly title: Bilingual;
  /** Null when nothing of it is on record by that day. */
  readonly standing: Standing | null;
}

export interface JudgedPromise extends Judgement {
  readonly promise: PlanPromise;
  /** Null when the promise is not a bill, or the bill was not on this site then. */
  readonly bill: PromiseBill | null;
  readonly sources: readonly EventSource[];
}
