/**
 * What every store promises, run against each engine. A new engine passes this suite unchanged; an engine that cannot
 * is declared here, with the reason beside the test that it leaves out.
 */
import { test } from "vitest";
import type { Store } from "~db/store";
import { rowsContract } from "./store-contract-rows";
import { transactionsContract } from "./store-contract-transactions";

/** Whether the engine reads on one connection while it writes on another. */
export type Connections = "one" | "several";
export type On = (sentence: string, body: (store: Store) => Promise<void>) => void;

export function storeContract(
  engine: string,
  connections: Connections,
  openStore: () => Promise<Store>,
): void {
  const on: On = (sentence, body) => test(`${engine}: ${sentence}`, async () => body(await openStore()));
  rowsContract(on);
  transactionsContract(on, connections);
}
