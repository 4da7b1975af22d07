/**
 * The site's own secrets, made at the first start and kept in one file beside the database, readable by its owner
 * only. Losing it signs everybody out, makes sealed contacts unreadable and starts a new signature of the log.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface Keys {
  /** Signs the tokens of forms. */
  readonly form: Buffer;
  /** Seals what must be read again: contacts, secrets of authenticators. */
  readonly box: Buffer;
  /** Stands for people in the log. */
  readonly audit: Buffer;
  /** Signs checkpoints of the log (Ed25519, private). */
  readonly signing: KeyObject;
}

const secretBytes = 32;

/** Reads the file, or makes it when there is none. @throws when it exists and is not one of ours */
export function openKeys(file: string): Keys {
  const stored = readStored(file) ?? makeFile(file);
  return {
    form: secretOf(file, stored, "form"),
    box: secretOf(file, stored, "box"),
    audit: secretOf(file, stored, "audit"),
    signing: createPrivateKey(stored["signing"] ?? ""),
  };
}

type Stored = Readonly<Record<string, string>>;

function readStored(file: string): Stored | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stored;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`The file of keys cannot be read: ${file}`, { cause: error });
  }
}

/** Two processes may start at once: the one that comes second takes what the first has made. */
function makeFile(file: string): Stored {
  const secret = () => randomBytes(secretBytes).toString("base64");
  const { privateKey } = generateKeyPairSync("ed25519");
  const signing = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const made: Stored = { form: secret(), box: secret(), audit: secret(), signing };
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code === "EEXIST" ? readStored(file) : null;
    if (found) return found;
    throw error;
  }
}

function secretOf(file: string, stored: Stored, name: string): Buffer {
  const secret = Buffer.from(stored[name] ?? "", "base64");
  if (secret.length !== secretBytes) throw new Error(`The file of keys lacks "${name}": ${file}`);
  return secret;
}
