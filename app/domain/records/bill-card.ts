/** A bill as lists show it: names as of the day, and where it stands. */
import type { Bilingual } from "~/domain/bilingual";
import type { EventSource } from "./history-event";
import type { BillSummary } from "~/domain/bills/bill-summary";
import type { BillKind, Procedure } from "~/domain/bills/stages";
import type { PlanList } from "~/domain/bills/vocabulary";

export interface BillTitle extends Bilingual {
  /** Whether the English title is an official one; else it is this site's translation. */
  readonly enOfficial: boolean;
}

export interface AgencyName extends Bilingual {
  readonly code: string;
}

export interface PlanPlace {
  readonly number: number;
  readonly list: PlanList;
  /** The quarter or day the plan promised, as a partial date in ISO form. */
  readonly due: string | null;
}

export interface BillCard {
  readonly id: number;
  readonly slug: string;
  readonly procedure: Procedure;
  readonly kind: BillKind;
  readonly plan: PlanPlace | null;
  readonly title: BillTitle;
  readonly lead: AgencyName | null;
  readonly summary: BillSummary;
  /** How the milestone is known: its event's first source; null when a rule says it, or nothing is on record. */
  readonly source: EventSource | null;
}
