/** Whether the files of a round are given out, and of which round: asked for its page of files and for each file. */
import type { AppLoadContext } from "@remix-run/node";
import { failure, type Result, success } from "~/domain/result";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { findRoundDossier } from "~db/queries/rounds/find-round";
import { listImports } from "~db/queries/rounds/kept/imported-votes";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

/** @throws Response 404 for a round that is not on record */
export async function requireFilesOf(request: Request, { store, now }: AppLoadContext, slug = "") {
  const { moment } = requireMoment(request, now);
  const round = await findRoundDossier(store.read, slug, moment, instantAskedAbout(moment.asOf, now));
  if (!round) throw notFound({ code: "round.unknown", value: slug.slice(0, 60) });
  const imports = round.kind === "native" ? [] : await listImports(store.read, round.id);
  const closesAt = round.times.closesAt;
  const isOpen = round.kind === "native" && (closesAt === null || now.toISOString() < closesAt);
  const isElsewhere = round.kind !== "native" && imports.length === 0;
  const given: Result<true> = isElsewhere
    ? failure({ code: "round_export.none" })
    : isOpen
      ? failure({ code: "round_export.open" })
      : success(true);
  return { round, imports, problem: given.ok ? null : given.problem };
}
