/** Everything on record about one bill: what its page shows and a briefing takes. */
import type { Bilingual } from "~/domain/bilingual";
import type { AgencyName, BillCard } from "./bill-card";
import type { HistoryEvent } from "./history-event";
import type { CommencementRule, RelationKind } from "~/domain/bills/vocabulary";

export interface Related {
  /** `same_law` is not recorded: the law's name ties the two. */
  readonly kind: RelationKind | "same_law";
  /** Whether this bill is the relation's subject ("leads to") or its object ("came from"). */
  readonly direction: "from" | "to";
  readonly note: Bilingual | null;
  /** For `requires`: the article of the act that calls for the regulation; null where it was not read. */
  readonly article: string | null;
  readonly card: BillCard;
}

/** A sentence of the plan that this bill may serve. */
export interface Goal extends Bilingual {
  readonly code: string;
  readonly due: string | null;
  readonly linkedBy: "plan" | "editor";
  readonly actionPlan: Bilingual;
}

/** How the law says it, or a part of it, takes effect. */
export interface Commencement {
  readonly rule: CommencementRule;
  readonly article: string | null;
  /** The article's exact words; null when they were not read. */
  readonly words: string | null;
  readonly scope: Bilingual | null;
}

export interface BillNumber {
  readonly kind: "ly_bill" | "ey_document";
  readonly number: string;
}

export interface BillDossier {
  readonly card: BillCard;
  readonly lawName: string | null;
  readonly mojCode: string | null;
  readonly lyLawNumber: string | null;
  readonly numbers: readonly BillNumber[];
  /** Markdown. */
  readonly plain: Bilingual;
  /** Markdown. */
  readonly legal: Bilingual;
  readonly recordedAt: string;
  readonly supporting: readonly AgencyName[];
  readonly topics: readonly (Bilingual & { readonly code: string })[];
  readonly goals: readonly Goal[];
  readonly commencements: readonly Commencement[];
  readonly related: readonly Related[];
  /** Oldest first. */
  readonly history: readonly HistoryEvent[];
}
