/**
 * `npm run staff -- invite EMAIL --role author [--agency CODE] | list | disable EMAIL | enable EMAIL | reset EMAIL`:
 * what an administrator does at /desk/staff, from the terminal of the machine. It reads the same settings as the site.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { invite, makeResetLink } from "~/identity/people/invitations";
import { changeStaff } from "~/identity/people/staff-admin";
import { readSettings } from "~/web/settings";
import { openStore } from "~db/open-store";
import { findStaffByEmail, listStaff } from "~db/queries/staff/find-staff";
import type { Store } from "~db/store";
import { messagesFor } from "~/i18n/messages";
import { problemSentence } from "~/ui/problem-words";
import type { Problem } from "~/domain/result";

const usage =
  "npm run staff -- invite EMAIL --role author|reviewer|administrator|reporter [--agency CODE] | list | disable EMAIL | enable EMAIL | reset EMAIL";

const { values, positionals } = readArguments();
const [command = "", email = ""] = positionals;
if (!["list", "invite", "disable", "enable", "reset"].includes(command) || (command !== "list" && !email))
  stop(usage, 2);
const settings = readSettings(process.env);
if (!settings.ok) stop(settings.problems.join("\n"));

const root = fileURLToPath(new URL("../../", import.meta.url));
const now = new Date();
const store = await openStore(settings.value.databaseUrl, {
  migrationsFolder: join(root, "db/migrations"),
  now,
});
const origin = settings.value.publicOrigin ?? `http://localhost:${settings.value.port}`;
try {
  await run(store);
} finally {
  await store.close();
}

async function run(store: Store): Promise<void> {
  switch (command) {
    case "list":
      for (const person of await listStaff(store.read))
        console.log(
          [
            person.email,
            person.name,
            person.role,
            person.agencyCode,
            person.disabledAt ? "disabled" : "active",
          ]
            .filter(Boolean)
            .join("\t"),
        );
      return;
    case "invite": {
      const given = { email, role: values.role ?? "", agencyCode: values.agency ?? null };
      const made = await invite(store, null, given, now);
      if (!made.ok) return fail(made.problem);
      console.log(`${origin}/desk/link/invite/${made.value.token}`);
      return;
    }
    case "reset": {
      const made = await makeResetLink(store, null, await requirePerson(store), now);
      if (!made.ok) return fail(made.problem);
      console.log(`${origin}/desk/link/reset/${made.value.token}`);
      return;
    }
    case "disable":
    case "enable": {
      const changed = await changeStaff(store, null, await requirePerson(store), { kind: command }, now);
      if (!changed.ok) return fail(changed.problem);
      console.log(`${email}: ${command}d`);
      return;
    }
  }
}

async function requirePerson(store: Store): Promise<number> {
  return (await findStaffByEmail(store.read, email))?.id ?? 0;
}

function fail(problem: Problem): void {
  for (const language of ["zh-Hant", "en"] as const)
    console.error(problemSentence(messagesFor(language), problem));
  process.exitCode = 1;
}

function readArguments() {
  try {
    const options = { role: { type: "string" }, agency: { type: "string" } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return stop(usage, 2);
  }
}

function stop(words: string, status = 1): never {
  console.error(words);
  process.exit(status);
}
