/** / : the board. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readBoard } from "~db/queries/board";
import { listRecentMoves } from "~db/queries/changes";
import { listSoonClocks } from "~db/queries/clocks/listed-clocks";
import { listRounds } from "~db/queries/rounds/round-entries";
import { phases } from "~/domain/bills/stages";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { BoardPage } from "~/ui/page/board-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "./first-record";
import { titleTags } from "./page-title";
import { requireMoment } from "./request-moment";
import { requireChoice, requirePage, requireWithin } from "./responses";

const recentCount = 8;
const soon = { days: 60, count: 5 };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const phase = requireChoice(url, "column", phases);
  const page = requirePage(url);
  const reader = context.store.read;
  const silentBefore = await findSilenceBefore(reader, moment);
  const board = await readBoard(reader, moment, phase && { phase, page });
  if (phase) requireWithin(page, board.columns.find((column) => column.phase === phase)!.pages);
  const rounds = await listRounds(reader, moment, instantAskedAbout(moment.asOf, context.now));
  return {
    ...board,
    silentBefore,
    recent: await listRecentMoves(reader, moment, recentCount),
    openRounds: rounds.filter(({ state }) => state === "open" || state === "closing_soon").slice(0, 5),
    soon: await listSoonClocks(reader, moment, soon.days, soon.count),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.board.title, t.board.lead);
};

export default function Board() {
  const { silentBefore, ...board } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <BoardPage {...board} />;
}
