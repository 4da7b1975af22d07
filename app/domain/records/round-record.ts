/** A round as lists and its page show it, at a moment: its state and clock are folded from its days. */
import type { Bilingual } from "~/domain/bilingual";
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Coverage } from "~/domain/rounds/coverage";
import type { ResponseClock } from "~/domain/rounds/response-clock";
import type { RoundKind, RoundPhase, RoundPlatform } from "~/domain/rounds/round-codes";
import type { RoundState } from "~/domain/rounds/round-state";
import type { RoundTimes } from "~/domain/rounds/round-times";
import type { AgencyName } from "./bill-card";
import type { EventSource } from "./history-event";

export interface RoundEntry {
  readonly id: number;
  readonly slug: string;
  readonly kind: RoundKind;
  readonly phase: RoundPhase;
  readonly platform: RoundPlatform;
  readonly address: string | null;
  readonly title: Bilingual;
  readonly agency: AgencyName | null;
  /** The first is the one it belongs to; those that were not on this site then are left out. */
  readonly bills: readonly BillNamed[];
  readonly times: RoundTimes;
  readonly state: RoundState;
  /** Null when no answer is due by any rule. */
  readonly clock: ResponseClock | null;
  /** Of the statements that are kept here. */
  readonly coverage: Coverage;
  readonly sources: readonly EventSource[];
}

export interface RoundDossier extends RoundEntry {
  readonly question: Bilingual;
  readonly outcome: Bilingual | null;
  readonly doubt: Bilingual | null;
  readonly responseAddress: string | null;
  /** Of a round held here. */
  readonly statementLimit: number | null;
  readonly takesStatements: boolean | null;
  /** When this site first told of it. */
  readonly recordedAt: Instant;
  /** The other rounds of its first bill, oldest first. */
  readonly others: readonly RoundEntry[];
}
