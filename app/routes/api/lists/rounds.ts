/** /api/v1/rounds and /api/v1/rounds/:slug, with its statements and results. */
import {
  type RoundPhase,
  type RoundPlatform,
  roundPhases,
  roundPlatforms,
} from "~/domain/rounds/round-codes";
import { instantAskedAbout, type RoundState, roundStates } from "~/domain/rounds/round-state";
import { messagesFor } from "~/i18n/messages";
import { findRoundDossier } from "~db/queries/rounds/find-round";
import { listImports } from "~db/queries/rounds/kept/imported-votes";
import { findReportRows } from "~db/queries/rounds/kept/report";
import { listRoundsPage, roundsPageSize } from "~db/queries/rounds/rounds-page";
import { reportCaching } from "../../rounds/require-report";
import { roundRecordShape, roundShape, toRound, toRoundRecord } from "../shapes/round";
import type { ApiList, Asked } from "./api-list";

export const roundsList: ApiList = {
  name: "rounds",
  filters: [
    { name: "state", choices: roundStates },
    { name: "phase", choices: roundPhases },
    { name: "platform", choices: roundPlatforms },
    { name: "bill", choices: "slug" },
  ],
  item: roundShape,
  async list({ context, moment }, chosen, { offset }) {
    const choice = {
      state: (chosen.state as RoundState | undefined) ?? null,
      phase: (chosen.phase as RoundPhase | undefined) ?? null,
      platform: (chosen.platform as RoundPlatform | undefined) ?? null,
      bill: chosen.bill ?? null,
    };
    const at = instantAskedAbout(moment.asOf, context.now);
    const page = 1 + Math.floor(offset / roundsPageSize);
    const found = await listRoundsPage(context.store.read, moment, at, choice, page);
    const rounds = (found?.rounds ?? []).map((round) => toRound(round, context.publicOrigin));
    return { total: found?.total ?? 0, items: rounds };
  },
  record: roundRecordShape,
  find: findRound,
  recordCaching: reportCaching["Cache-Control"],
};

async function findRound({ context, moment }: Asked, key: string) {
  const reader = context.store.read;
  const round = await findRoundDossier(reader, key, moment, instantAskedAbout(moment.asOf, context.now));
  if (!round) return null;
  const imports = round.kind === "native" ? [] : await listImports(reader, round.id);
  const rows = await findReportRows(reader, round.id, moment);
  const isKept = round.kind === "native" || Object.values(rows.moderation).some((count) => count > 0);
  const report = isKept ? { ...rows, ...(await context.findRoundResults(round.id)) } : null;
  const words = messagesFor("zh-Hant").roundFiles.export;
  const licence = words.licenceOf(imports[0]?.licence ?? null);
  return toRoundRecord(round, report, { origin: context.publicOrigin, licence });
}
