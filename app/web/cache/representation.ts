/**
 * An answer made ready once and sent many times: its body in each encoding, with a strong entity tag for each, and the
 * headers as the flat list that Node writes fastest.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { HeaderList } from "../outgoing/security-headers";
import { acceptedEncoding, type Encoding } from "./accepted-encoding";
import { matchesEntityTag } from "./entity-tag";

interface Representation {
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: string[];
  readonly notModifiedHeaders: string[];
}
export type Representations = Readonly<Record<Encoding, Representation>>;

export interface Source {
  readonly body: Buffer;
  /** Sent with every answer. */
  readonly headers: HeaderList;
  /** Sent only with the body: what it is. */
  readonly contentHeaders: HeaderList;
  /** 0 for what is compressed already. */
  readonly brotliQuality: number;
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

export async function buildRepresentations(source: Source): Promise<Representations> {
  const { body, brotliQuality } = source;
  const digest = createHash("sha256").update(body).digest("base64url");
  const identity = represent(source, digest, "identity", body);
  if (brotliQuality === 0) return { identity, br: identity, gzip: identity };
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  const [br, gz] = await Promise.all([brotliAsync(body, { params }), gzipAsync(body)]);
  return {
    identity,
    br: represent(source, digest, "br", br),
    gzip: represent(source, digest, "gzip", gz),
  };
}

function represent(source: Source, digest: string, encoding: Encoding, body: Buffer): Representation {
  const encoded = encoding !== "identity";
  const etag = encoded ? `"${digest}-${encoding}"` : `"${digest}"`;
  const vary = source.brotliQuality > 0 ? ["Vary", "Accept-Encoding"] : [];
  const always = [...source.headers.flat(), ...vary, "ETag", etag];
  const content = [...source.contentHeaders.flat(), "Content-Length", String(body.length)];
  if (encoded) content.push("Content-Encoding", encoding);
  return { etag, body, headers: [...content, ...always], notModifiedHeaders: always };
}

/** What a request says of the form it takes and the copy it has. */
export interface Asked {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export function askedBy({ headers }: IncomingMessage): Asked {
  return { acceptEncoding: headers["accept-encoding"], ifNoneMatch: headers["if-none-match"] };
}

/** Answers a GET or HEAD; whether the reader's copy was still good, so that no body was sent. */
export function sendRepresentation(asked: Asked, res: ServerResponse, held: Representations): boolean {
  const chosen = held[acceptedEncoding(asked.acceptEncoding)];
  const condition = asked.ifNoneMatch;
  if (condition !== undefined && matchesEntityTag(condition, chosen.etag)) {
    res.writeHead(304, chosen.notModifiedHeaders);
    res.end();
    return true;
  }
  res.writeHead(200, chosen.headers);
  res.end(chosen.body); // which Node leaves out for HEAD
  return false;
}

/** What holding it costs, in bytes, with an allowance for its headers. */
export function sizeOf({ br, gzip, identity }: Representations): number {
  const bodies = new Set([br.body, gzip.body, identity.body]);
  return [...bodies].reduce((sum, body) => sum + body.length, 3 * 1024);
}
