/**
 * The numbers of one process, as Prometheus reads them. No label names a person, a page or an address: only methods,
 * statuses, and the few kinds of answer below.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { countWaitingMails } from "~db/queries/follow/count-waiting-mails";
import type { Store } from "~db/store";

export interface Metrics {
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Notes how long an answer takes, from its request to its end. */
  readonly watch: (req: IncomingMessage, res: ServerResponse) => void;
  /** The store, its transactions counted. */
  readonly store: Store;
}

type Pages = () => { readonly hits: number; readonly notModified: number };

const seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(pagesFromMemory: Pages, store: Store): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "lawtrail_request_seconds",
    help: "From a request to the end of its answer",
    labelNames: ["method", "status", "kind"],
    buckets: seconds,
    registers,
  });
  const transactions = new Histogram({
    name: "lawtrail_transaction_seconds",
    help: "From asking for a write transaction to its end, the wait for others included",
    buckets: seconds,
    registers,
  });
  const waiting = new Gauge({
    name: "lawtrail_transactions_waiting",
    help: "Write transactions that were asked for and have not ended",
    registers,
  });
  new Counter({
    name: "lawtrail_pages_from_memory_total",
    help: "Pages that were answered from memory",
    labelNames: ["answer"],
    registers,
    collect() {
      const { hits, notModified } = pagesFromMemory();
      this.reset();
      this.inc({ answer: "whole" }, hits - notModified);
      this.inc({ answer: "not_modified" }, notModified);
    },
  });
  new Gauge({
    name: "lawtrail_mails_waiting",
    help: "Mails that are to be sent",
    registers,
    async collect() {
      this.set(await countWaitingMails(store.read));
    },
  });

  const transaction: Store["transaction"] = async (work) => {
    waiting.inc();
    const end = transactions.startTimer();
    try {
      return await store.transaction(work);
    } finally {
      waiting.dec();
      end();
    }
  };

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    watch(req, res) {
      const method = ["GET", "HEAD", "POST"].includes(req.method ?? "") ? req.method! : "other";
      const begun = performance.now();
      res.once("close", () => {
        const labels = { method, status: String(res.statusCode), kind: kindOf(req.url ?? "") };
        requests.observe(labels, (performance.now() - begun) / 1000);
      });
    },
    // Not a copy: a store's reader is a getter that refuses inside transactions.
    store: Object.create(store, { transaction: { value: transaction } }) as Store,
  };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/(en\/)?desk(\/|$)/, "desk"],
  [/^\/(en\/)?rounds\/[^/]+\/(vote|mine)$/, "voting"],
  [/^\/assets\//, "asset"],
  [/^\/(en\/)?api(\/|$)/, "api"],
  [/\.\w{2,5}$/, "file"],
];

/** @example kindOf("/en/desk/sets?x=1") // "desk" */
export function kindOf(target: string): string {
  const path = target.split("?", 1)[0]!;
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
}
