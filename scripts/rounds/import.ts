/**
 * `npm run rounds:import -- DIR [--round SLUG] [--licence WORDS] [--check]`: reads a folder of a pol.is export into a
 * round on record, and says in both languages how it was read. Without --round the round is the one whose record has
 * the address in the files. --check writes nothing. It ends with 0 when all is well, 1 when the folder is refused and
 * nothing changed, 2 when it was asked wrongly.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chooseRound } from "~/commands/rounds/choose-round";
import { type ImportInput, importRound, previewImport } from "~/commands/rounds/import-round";
import { toKeptReport } from "~/domain/rounds/files/imported-round";
import type { Problem } from "~/domain/result";
import { languages } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { listImportReport } from "~/i18n/sentences/import-report";
import { digestFiles } from "~/opinion-files/digest-files";
import { readExport } from "~/opinion-files/read-export";
import { problemSentence } from "~/ui/problem-words";
import { readSettings } from "~/web/settings";
import { openStore } from "~db/open-store";

const { values, folder } = readArguments();
const files = await readFolder(folder);
const root = fileURLToPath(new URL("../../", import.meta.url));
process.chdir(root);
const settings = readSettings(process.env);
if (!settings.ok) stop(settings.problems.join("\n"));
const now = new Date();
const read = readExport(files);
if (!read.ok) refuse(read.problem);
const kept = toKeptReport(read.value.report);
for (const language of languages)
  for (const { term, says } of listImportReport(language, kept))
    console.log(`${term}${messagesFor(language).colon}${says.join("\n  ")}`);

const store = await openStore(settings.value.databaseUrl, {
  migrationsFolder: join(root, "db/migrations"),
  now,
});
try {
  const names = kept.files.map(({ name }) => name);
  const round = await chooseRound(store.read, values.round, read.value.round.address);
  if (!round.ok) refuse(round.problem);
  const input: ImportInput = {
    round: round.value,
    read: read.value,
    digest: await digestFiles(files, names),
    licence: values.licence ?? "",
  };
  const done = values.check
    ? await previewImport(store.read, input)
    : await importRound(store, null, input, now);
  if (!done.ok) refuse(done.problem);
  const { addedStatements, changedStatements, newVotes } = done.value;
  const isNothing = addedStatements + changedStatements + newVotes === 0;
  for (const language of languages) {
    const words = messagesFor(language).roundFiles.change;
    if (values.check) console.log(words.title);
    console.log(isNothing ? words.nothing : words.sentence(addedStatements, changedStatements, newVotes));
    if (!values.check && !isNothing) console.log(words.done(input.round));
  }
} finally {
  await store.close();
}

async function readFolder(path: string) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const named = entries.filter((entry) => entry.isFile() && /\.(csv|json)$/i.test(entry.name));
    return await Promise.all(
      named.map(async ({ name }) => ({ name, bytes: new Uint8Array(await readFile(join(path, name))) })),
    );
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), 2);
  }
}

function readArguments() {
  const usage = "npm run rounds:import -- DIR [--round SLUG] [--licence WORDS] [--check]";
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        round: { type: "string" },
        licence: { type: "string" },
        check: { type: "boolean" },
      },
    });
    if (positionals.length !== 1) return stop(usage, 2);
    return { values, folder: resolve(positionals[0]!) };
  } catch {
    return stop(usage, 2);
  }
}

function refuse(problem: Problem): never {
  return stop(languages.map((language) => problemSentence(messagesFor(language), problem)).join("\n"));
}

function stop(words: string, status = 1): never {
  console.error(words);
  process.exit(status);
}
