/**
 * Fills the reference tables from the domain's own, at every start: a new stage or grade is a row and not a migration.
 * Adds and re-orders; never deletes, because records may name what the domain no longer offers.
 */
import { sql } from "drizzle-orm";
import { precisions } from "~/domain/dates/partial-date";
import { besideCodes, billKinds, phases, procedures, stages } from "~/domain/bills/stages";
import {
  commencementRules,
  derivationRules,
  grades,
  relationKinds,
  sourceKinds,
} from "~/domain/bills/vocabulary";
import { changeActions, changeSubjects } from "~/domain/desk/change";
import { changeSetStates, changeWeights } from "~/domain/desk/change-set-states";
import { progressStates, ticketStates } from "~/domain/desk/oversight-states";
import { roles } from "~/domain/desk/roles";
import { mailKinds, mailStates } from "~/domain/follow/mail-times";
import { followFrequencies, followKinds } from "~/domain/follow/target";
import { documentKinds, meetingBodies, meetingStates } from "~/domain/calendar/meeting-codes";
import * as round from "~/domain/rounds/round-codes";
import { searchKinds } from "~/domain/search/kinds";
import { experimentCodes } from "~/domain/sandbox/experiment-codes";
import { textKinds } from "~/domain/text/text-kinds";
import type { Store } from "./store";

/** Codes recorded beside the stages sort after every stage. */
const besideFrom = 900;

export function fillReferenceTables(store: Store): Promise<void> {
  return store.transaction(async ({ db, tables }) => {
    const plain = [
      [tables.procedures, procedures],
      [tables.billKinds, billKinds],
      [tables.precisions, precisions],
      [tables.grades, grades],
      [tables.relationKinds, relationKinds],
      [tables.sourceKinds, sourceKinds],
      [tables.derivationRules, derivationRules],
      [tables.commencementRules, commencementRules],
      [tables.textKinds, textKinds],
      [tables.meetingBodies, meetingBodies],
      [tables.meetingStates, meetingStates],
      [tables.documentKinds, documentKinds],
      [tables.searchKinds, searchKinds],
      [tables.roles, roles],
      [tables.changeWeights, changeWeights],
      [tables.changeSubjects, changeSubjects],
      [tables.changeActions, changeActions],
      [tables.roundKinds, round.roundKinds],
      [tables.roundPlatforms, round.roundPlatforms],
      [tables.responseRules, round.responseRules],
      [tables.statementOrigins, round.statementOrigins],
      [tables.rejectionReasons, round.rejectionReasons],
      [tables.followKinds, followKinds],
      [tables.followFrequencies, followFrequencies],
      [tables.mailKinds, mailKinds],
      [tables.mailStates, mailStates],
    ] as const;
    for (const [table, codes] of plain) {
      await db
        .insert(table)
        .values(codes.map((code) => ({ code })))
        .onConflictDoNothing();
    }

    const ordered = [
      [tables.phases, phases],
      [tables.experimentCodes, experimentCodes],
      [tables.changeSetStates, changeSetStates],
      [tables.ticketStates, ticketStates],
      [tables.progressStates, progressStates],
      [tables.roundPhases, round.roundPhases],
      [tables.participantTiers, round.participantTiers],
      [tables.statementStates, round.statementStates],
      [tables.verdicts, round.verdicts],
    ] as const;
    for (const [table, codes] of ordered) {
      await db
        .insert(table)
        .values(codes.map((code, position) => ({ code, position })))
        .onConflictDoUpdate({ target: table.code, set: { position: sql`excluded.position` } });
    }

    await db
      .insert(tables.eventCodes)
      .values([
        ...stages.map((stage) => ({
          code: stage.code,
          phaseCode: stage.phase,
          procedureCode: stage.procedure,
          position: stage.order,
        })),
        ...besideCodes.map((code, index) => ({ code, position: besideFrom + index })),
      ])
      .onConflictDoUpdate({
        target: tables.eventCodes.code,
        set: {
          phaseCode: sql`excluded.phase_code`,
          procedureCode: sql`excluded.procedure_code`,
          position: sql`excluded.position`,
        },
      });
  });
}
