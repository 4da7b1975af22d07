/** A mail as a mail program reads it: headers unfolded and decoded, the plain text and the HTML. */

export interface ReadMail {
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function readMail(source: string): ReadMail {
  const { headers, body } = split(source);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1];
  if (!boundary) throw new Error("Not in parts");
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")));
  const partOf = (type: string) => {
    const found = parts.find((part) => part.headers["content-type"]?.startsWith(type));
    if (!found) throw new Error(`No ${type}`);
    return decodeBody(found);
  };
  return {
    headers,
    subject: decodeWords(headers["subject"] ?? ""),
    text: partOf("text/plain"),
    html: partOf("text/html"),
  };
}

function split(source: string) {
  const end = source.indexOf("\r\n\r\n");
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(":")).toLowerCase();
    if (name in headers) throw new Error(`Twice: ${name}`);
    headers[name] = line.slice(name.length + 1).trim();
  }
  return { headers, body: source.slice(end + 4) };
}

function decodeBody({ headers, body }: ReturnType<typeof split>): string {
  const how = headers["content-transfer-encoding"]?.toLowerCase();
  if (how === "base64") return Buffer.from(body, "base64").toString();
  if (how === "quoted-printable") return quoted(body.replace(/=\r\n/g, ""));
  return body;
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
      how.toLowerCase() === "b" ? Buffer.from(words, "base64").toString() : quoted(words.replace(/_/g, " ")),
    );
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
