/**
 * A real PostgreSQL server, from Debian's package, with an empty database in a folder of its own. It refuses to run as
 * root, as whom containers run: there it runs as the user that the package made. Nothing is kept: it does not wait for
 * the disk unless it is asked to.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  readonly url: string;
  readonly port: number;
  /** The folder that holds its data, `data`, and whatever a test puts beside it. */
  readonly folder: string;
  /** Ends every session at once; the data stays. */
  halt(): Promise<void>;
  /** Starts it again after `halt`, on the same port. */
  resume(): Promise<void>;
  /** Halts it and deletes its folder. */
  stop(): Promise<void>;
}

const user = "lawtrail";
const place = "/usr/lib/postgresql";
const found = existsSync(place)
  ? readdirSync(place)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(place, version, "bin"))
      .find((folder) => existsSync(join(folder, "initdb")))
  : undefined;
const isRoot = process.getuid?.() === 0;

/** Whether a server can be started here. */
export const hasPostgres = found !== undefined && (!isRoot || ownerIds() !== null);

/** Whom the package made to own databases; nobody in particular where we are not root. */
function ownerIds(): { readonly uid: number; readonly gid: number } | null {
  if (!isRoot) return null;
  try {
    const idOf = (option: string) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return null;
  }
}

/** An empty folder that the server may own. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-postgres-"));
  const owner = ownerIds();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Runs one of PostgreSQL's own programs, as whoever may. */
export function runPostgresTool(name: string, args: readonly string[]): void {
  execFileSync(join(found!, name), args, {
    ...ownerIds(),
    cwd: tmpdir(),
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** @param settings such as `{ fsync: "on" }`, over those that make tests quick */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const folder = makeFolder();
  runPostgresTool("initdb", [
    ...["-D", join(folder, "data"), "-U", user, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"],
    ...["--no-sync", "--no-instructions"],
  ]);
  return serve(folder, settings);
}

/** A standby that follows a running server and can only be read, until `pg_ctl promote`. */
export async function startStandby(of: PostgresServer): Promise<PostgresServer> {
  const folder = makeFolder();
  runPostgresTool("pg_basebackup", [
    ...["-h", "127.0.0.1", "-p", String(of.port), "-U", user, "-D", join(folder, "data")],
    ...["--write-recovery-conf", "--checkpoint=fast", "--no-sync"],
  ]);
  return serve(folder, {});
}

async function serve(folder: string, own: Readonly<Record<string, string>>): Promise<PostgresServer> {
  const port = await findFreePort();
  const settings = { fsync: "off", listen_addresses: "127.0.0.1", unix_socket_directories: folder, ...own };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const start = () => begin(["-D", join(folder, "data"), "-p", String(port), ...args]);
  let running: ChildProcess | null = await start();
  const endWithUs = () => running?.kill("SIGQUIT");
  process.once("exit", endWithUs);

  async function halt(): Promise<void> {
    if (running === null) return;
    const ended = new Promise((resolve) => running!.once("close", resolve));
    running.kill("SIGQUIT"); // the harshest: sessions are not waited for
    running = null;
    await ended;
  }
  return {
    url: `postgres://${user}@127.0.0.1:${port}/postgres`,
    port,
    folder,
    halt,
    async resume() {
      running ??= await start();
    },
    async stop() {
      process.removeListener("exit", endWithUs);
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function begin(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(join(found!, "postgres"), args, {
    ...ownerIds(),
    cwd: tmpdir(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString();
      if (/ready to accept (read-only )?connections/.test(said)) resolve(child);
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
