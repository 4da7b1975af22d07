// npm run briefing -- --template progress --asof 106.8.17 --format odp --out FILE
// Makes a briefing into a file, from the database that the site uses. It ends with 0 when the file is written and holds
// all, 3 when it is written and its format cannot hold all (it says how much), 1 when what was asked cannot be (it says
// what, and what can), 2 when something else went wrong.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { openStore } from "~db/open-store";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";
import { listSlugsLike } from "~db/queries/briefings/select-bills";
import { findNewestRecordAt } from "~db/queries/changes";
import { parseTotals, toFigures } from "~db/seed/sandboxes/totals";
import { buildBriefing } from "~/briefings/build-briefing";
import { choiceNames, parseChoices } from "~/briefings/choices/choices";
import type { Exporter } from "~/briefings/exporter";
import { exporters } from "~/briefings/exporters";
import { fitRows } from "~/briefings/fit-rows";
import { frameOf } from "~/briefings/choices/frame-of";
import { findExporter, renderBriefing } from "~/briefings/render";
import type { Instant } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay, isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import type { Problem } from "~/domain/result";
import { messagesFor } from "~/i18n/messages";
import { readSettings } from "~/web/settings";

const root = fileURLToPath(new URL("../", import.meta.url));
const today = taipeiDateOf(new Date());
const formats = exporters.map(({ format }) => format);
const names = [...choiceNames, "asof", "known", "format", "out"] as const;

const asked = readArguments();
const format = asked.format ?? refuse({ code: "choice.unknown", field: "format", value: "" }, formats);
const exporter: Exporter =
  findExporter(format) ?? refuse({ code: "choice.unknown", field: "format", value: format }, formats);
const asOf = asked.asof === undefined ? today : readDay("asof", asked.asof);
if (asOf > today) refuse({ code: "date.future", field: "asof", text: asked.asof });
const moment = { asOf, known: readKnown(asked.known) };

const settings = readSettings(process.env);
if (!settings.ok) fail(settings.problems.join("\n"));
const { databaseUrl, publicOrigin, port } = settings.value;
const began = performance.now();
// Reading and making keep this thread busy; another one says that it goes on.
const clock = new Worker(
  `let s = 0; setInterval(() => require("node:fs").writeSync(2, "… " + (s += 5) + " s\\n"), 5000)`,
  { eval: true },
);
clock.unref();
try {
  const store = await openStore(databaseUrl, {
    migrationsFolder: resolve(root, "db/migrations"),
    now: new Date(),
  });
  try {
    const codes = await listFacetCodes(store.read);
    const params = new URLSearchParams();
    for (const name of choiceNames) if (asked[name] !== undefined) params.set(name, asked[name]);
    const read = parseChoices(params, { moment, language: "zh-Hant", ...codes });
    if (!read.ok) refuse(read.problem, read.right);
    const choices = read.value;
    const totals = await readFile(resolve(root, "content/sandboxes/figures.yaml"), "utf8");
    const facts = await readBriefingFacts(
      store.read,
      choices.question,
      moment,
      toFigures(parseTotals(totals)),
    );
    if (!facts.ok)
      refuse(facts.problem, await listSlugsLike(store.read, String(facts.problem.value), moment));
    const origin = publicOrigin ?? `http://localhost:${port}`;
    const newest = await findNewestRecordAt(store.read, moment.known);
    const briefing = buildBriefing(facts.value, frameOf(choices, origin, newest));
    say(`${briefing.title[0]}: ${briefing.subtitle[0]}`);
    const { leftOut } = fitRows(briefing, exporter.mostRows);
    say(`Read in ${sinceStart()}. Making ${format} …`);
    const bytes = await renderBriefing(exporter.format, briefing);
    const out = asked.out ?? `${briefing.fileName.full}.${exporter.extension}`;
    if (out === "-") process.stdout.write(bytes);
    else await writeFile(out, bytes);
    say(`${out}: ${bytes.length} bytes in ${sinceStart()}.`);
    if (leftOut > 0) {
      for (const language of ["zh-Hant", "en"] as const)
        say(messagesFor(language).briefings.cut(exporter.mostRows!, leftOut));
      process.exitCode = 3;
    }
  } finally {
    await store.close();
    await clock.terminate();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function readArguments(): Partial<Record<(typeof names)[number], string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ options: { ...options, help: { type: "boolean" } } }).values as never;
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    say(`${message}.\nOptions: ${names.map((name) => `--${name}`).join(" ")}`);
    process.exit(1);
  }
}

function readDay(field: string, text: string) {
  const read = parseDateInput(text);
  return read.ok ? read.value : refuse({ ...read.problem, field });
}

function sinceStart(): string {
  return `${Math.round(performance.now() - began).toLocaleString("en")} ms`;
}

/** A day means until its end in Taipei; an instant means itself. */
function readKnown(text: string | undefined): Instant | null {
  if (text === undefined) return null;
  return isInstant(text) ? text : endOfTaipeiDay(readDay("known", text));
}

/** Says in both languages what cannot be, and what can. */
function refuse(problem: Problem, right: readonly string[] = []): never {
  for (const language of ["zh-Hant", "en"] as const) {
    const { problems } = messagesFor(language);
    const name = problems.names[problem.field as keyof typeof problems.names] ?? problem.field;
    const word = problems.codes[problem.code as keyof typeof problems.codes];
    say(word({ ...problem, name }));
    if (right.length > 0) say(`${problems.choices} ${right.join(" ")}`);
    if (problem.code.startsWith("date.")) say(problems.howToWrite);
  }
  process.exit(1);
}

/** On the side, so that a file can go to the standard output. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(text: string): never {
  say(text);
  process.exit(2);
}
