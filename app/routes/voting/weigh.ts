/** How strongly each statement asks to be shown next, by the latest results of its round. */
import type { AppLoadContext } from "@remix-run/node";

/** Voting goes on when results cannot be had: then every statement weighs the same. */
export async function weigh({ findRoundResults, log }: AppLoadContext, roundId: number) {
  try {
    const { results } = await findRoundResults(roundId);
    const weights = new Map(results.statements.map(({ id, routingWeight }) => [id, routingWeight]));
    return (number: number) => weights.get(number);
  } catch (error) {
    log.error({ err: error, roundId }, "Statements are not weighed: results could not be computed.");
    return () => undefined;
  }
}
