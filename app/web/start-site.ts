/**
 * From the environment to a site that answers: settings, store, seed, server, and the way it stops. Used by main.ts
 * with the build and by scripts/dev-server.ts with the sources.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNextRoundChange } from "~db/queries/rounds/round-days";
import { readMigrations } from "~db/migrate";
import { openStore } from "~db/open-store";
import type { PublishedTotals } from "~db/queries/briefings/sandbox-facts";
import { DatabaseRefusal } from "~db/refusals";
import { ContentProblem } from "~db/seed/content-problem";
import { parseTotals, toFigures } from "~db/seed/sandboxes/totals";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { unlessReadOnly } from "~db/unless-read-only";
import type { Instant } from "~/domain/dates/calendar-date";
import { languages } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { makeSetupLink } from "~/identity/people/invitations";
import { createSingleSignOn } from "~/identity/entry/single-sign-on";
import { eventNames } from "~/i18n/event-names";
import { type Keys, openKeys } from "~/identity/keys";
import { openShelf } from "~/open-data/shelf";
import { pushKeyOf } from "~/identity/push-key";
import { openMailServer } from "~/mail/mail-server";
import { makeDeliver } from "~/push/deliver";
import { makePushOffer, mayPush } from "~/push/push-offer";
import { makePushSender, subjectOf } from "~/push/push-sender";
import { startScheduler } from "./background/scheduler";
import { makeSendNow } from "./background/send-now";
import type { Mailing } from "./background/send-mails";
import { createLog } from "./log";
import type { EdgeParts } from "./edge-parts";
import type { FileWorker } from "./file-worker";
import { createEdge } from "./server";
import { createMetrics } from "./watch/metrics";
import { serveMetrics } from "./watch/metrics-server";
import { createReadiness } from "./watch/readiness";
import type { RoundWorker } from "./threads/round-worker";
import { readSettings, type Settings } from "./settings";

export type SiteParts = Pick<EdgeParts, "handle" | "clientFolder" | "development"> & {
  readonly fileWorker: FileWorker;
  readonly roundWorker: RoundWorker;
};

/** Two folders above this file, and above the bundle that it becomes part of: build/server/main.js. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const graceInMs = 10_000;

export async function startSite({ fileWorker, roundWorker, ...parts }: SiteParts): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.ok) return refuseToStart(settings.problems.join("\n"));
  const log = createLog(settings.value.logLevel);
  for (const event of ["unhandledRejection", "uncaughtException"] as const)
    process.on(event, (error) => {
      log.fatal({ err: error }, `The site stops: ${event}.`);
      process.exit(1);
    });

  const opened = await prepareStore(settings.value).catch(refuseToStart);
  const metrics = settings.value.metrics && createMetrics(() => edge.pagesFromMemory(), opened);
  const store = metrics?.store ?? opened;
  const now = () => new Date();
  const readiness = createReadiness(store, await namesOfMigrations(store), now);
  const keys = readKeys(settings.value.keysFile);
  const { snapshotFolder } = settings.value;
  const mailing = mailingOf(settings.value);
  const pushKey = pushKeyOf(keys);
  const push = makePushOffer(pushKey.publicKey, settings.value.pushServices);
  const edge = createEdge({
    ...parts,
    makeFile: fileWorker.make,
    computeRound: roundWorker.compute,
    store,
    keys,
    ...ssoParts(settings.value),
    ...(mailing && { sendNow: makeSendNow(mailing) }),
    push,
    snapshots: openShelf(snapshotFolder),
    settings: settings.value,
    log,
    now,
    whyNotReady: () => readiness.whyNotReady(),
    nextRoundChange: (after) => findNextRoundChange(store.read, after.toISOString() as Instant),
  });
  if (metrics) edge.server.on("request", metrics.watch);
  const origin = await edge
    .listen()
    .catch((error: unknown) => refuseToStart(explainListening(error, settings.value)));
  const watching =
    metrics &&
    (await serveMetrics(metrics, settings.value.metrics).catch((error: unknown) =>
      refuseToStart(explainListening(error, settings.value.metrics!)),
    ));
  process.stdout.write(`法軌 Lawtrail: ${origin}\n`);
  await printSetupLink(store, origin);
  const { make: makeFile } = fileWorker;
  const totals = readTotals();
  const subject = subjectOf(origin, mailing?.from ?? null);
  const send = makePushSender({ key: pushKey, subject, deliver: makeDeliver(), now });
  const pushing = mayPush(origin) ? { services: push.services, send } : null;
  const scheduler = startScheduler({
    ...{ store, keys, origin, log, makeFile, totals, mailing, pushing, snapshotFolder, now },
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      readiness.end();
      watching?.close();
      // Asked a second time, the default applies again: it stops at once.
      void edge.close(graceInMs).then(async (finished) => {
        if (!finished) log.warn("Requests still under way after 10 s were cut.");
        await scheduler.stop();
        await fileWorker.close();
        await roundWorker.close();
        await store.close();
        process.exit(0);
      });
    });
}

async function namesOfMigrations({ dialect }: Store): Promise<string[]> {
  return (await readMigrations(join(root, "db/migrations", dialect))).map(({ name }) => name);
}

function ssoParts({ sso }: Settings) {
  return sso ? { sso: createSingleSignOn(sso) } : {};
}

function mailingOf({ mail }: Settings): Mailing | null {
  return mail && { from: mail.from, open: () => openMailServer(mail) };
}

/** On the terminal of whoever runs the site, and nowhere else. */
async function printSetupLink(store: Store, origin: string): Promise<void> {
  const token = await unlessReadOnly(store, makeSetupLink(store, new Date()));
  if (token === null) return;
  for (const language of languages)
    process.stdout.write(`${messagesFor(language).identity.setupLink.first}\n`);
  process.stdout.write(`  ${origin}/desk/link/setup/${token}\n`);
}

function readTotals(): PublishedTotals {
  return toFigures(parseTotals(readFileSync(join(root, "content/sandboxes/figures.yaml"), "utf8")));
}

function readKeys(file: string): Keys {
  try {
    return openKeys(file);
  } catch (error) {
    return refuseToStart(error);
  }
}

async function prepareStore({ databaseUrl }: Settings): Promise<Store> {
  const migrationsFolder = join(root, "db/migrations");
  const store = await openStore(databaseUrl, { migrationsFolder, now: new Date() });
  try {
    await unlessReadOnly(store, seedContent(store, join(root, "content"), eventNames));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What a person can mend is one line; a fault of ours keeps its stack. */
function refuseToStart(reason: unknown): never {
  const isPlain = reason instanceof DatabaseRefusal || reason instanceof ContentProblem;
  const text = isPlain ? reason.message : reason instanceof Error ? reason.stack : String(reason);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function explainListening(error: unknown, { host, port }: Pick<Settings, "host" | "port">): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const place = `${host}:${port}`;
  if (code === "EADDRINUSE")
    return `${place} is already in use: stop the other program, or set PORT to another number｜連接埠使用中，請停止該程式或改設 PORT`;
  if (code === "EACCES" || code === "EADDRNOTAVAIL")
    return `Cannot listen on ${place} (${code}): set HOST and PORT to what this machine allows｜無法監聽，請改設 HOST 與 PORT`;
  return error;
}
