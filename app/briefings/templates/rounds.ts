/** The rounds of one bill as a table: what was asked where, from when to when, the answer that is due, and where each stands. */
import type { RoundEntry } from "~/domain/records/round-record";
import { closingDay, openingDay } from "~/domain/rounds/round-times";
import type { Table } from "../briefing";
import { column } from "../blocks";
import { cell, join, type Voice } from "../voice";

export function roundTable(rounds: readonly RoundEntry[], voice: Voice): Table {
  const { say } = voice;
  return {
    kind: "table",
    columns: [
      column(
        say((t) => t.rounds.columns.round),
        3,
      ),
      column(
        say((t) => t.rounds.columns.phase),
        1,
      ),
      column(
        say((t) => t.rounds.round.opens),
        1.2,
        "date",
      ),
      column(
        say((t) => t.rounds.round.closes),
        1.2,
        "date",
      ),
      column(
        say((t) => t.rounds.round.due),
        1.2,
        "date",
      ),
      column(
        say((t) => t.rounds.columns.state),
        1.6,
      ),
    ],
    rows: rounds.map((round) => [
      cell(
        join(
          voice.both(round.title),
          say((t) => t.rounds.platforms[round.platform]),
          " · ",
        ),
      ),
      cell(say((t) => t.rounds.phases[round.phase].name)),
      voice.day(openingDay(round.times)),
      voice.day(closingDay(round.times)),
      voice.day(round.clock?.dueOn ?? null),
      cell(stateOf(round, voice)),
    ]),
    none: say((t) => t.rounds.onBill.none),
  };
}

function stateOf({ state, coverage: { total, answered, overdue } }: RoundEntry, { say }: Voice) {
  return say((t) =>
    [
      t.rounds.states[state],
      ...(total > 0 ? [t.rounds.answered(answered, total)] : []),
      ...(overdue > 0 ? [t.rounds.overdueStatements(overdue)] : []),
    ].join(" · "),
  );
}
