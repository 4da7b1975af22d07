/** Experiments as lists and pages show them: the fields the act makes public, where each stands, what it is tied to. */
import type { Bilingual } from "~/domain/bilingual";
import type { Channel } from "~/domain/sandbox/experiment-codes";
import type { ExperimentEvent } from "~/domain/sandbox/experiment-event";
import type { ExperimentStanding } from "~/domain/sandbox/fold-experiment";
import type { BillCard } from "./bill-card";
import type { EventSource } from "./history-event";

export interface ExperimentEntry {
  readonly slug: string;
  /** The enabling act's slug; null for a lighter channel. */
  readonly act: string | null;
  readonly channel: Channel;
  readonly title: Bilingual;
  /** Null: no public source names the applicant. */
  readonly applicant: Bilingual | null;
  /** The events that count at the moment, oldest first. */
  readonly events: readonly ExperimentEvent[];
  /** Null when nothing is on record by then. */
  readonly standing: ExperimentStanding | null;
}

export interface ExperimentHistoryEvent extends ExperimentEvent {
  readonly note: Bilingual | null;
  readonly sources: readonly EventSource[];
}

/** A provision the experiment is exempted from, and what settled or would settle it for good. */
export interface Exemption {
  readonly law: string;
  readonly article: string | null;
  readonly note: Bilingual | null;
  /** A bill of this site; null when the law that settles it is not followed here. */
  readonly settledBy: BillCard | null;
  readonly settledArticle: string | null;
  readonly settledNote: Bilingual | null;
}

export interface ExperimentDossier extends ExperimentEntry {
  readonly content: Bilingual | null;
  readonly scope: Bilingual | null;
  /** Markdown. */
  readonly prose: Bilingual;
  readonly needsLawChange: boolean | null;
  readonly recordedAt: string;
  readonly actBill: BillCard | null;
  readonly exemptions: readonly Exemption[];
  /** Oldest first. */
  readonly history: readonly ExperimentHistoryEvent[];
}
