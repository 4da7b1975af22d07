/** Which of the encodings we hold a reader accepts: Brotli before gzip before none. */

export type Encoding = "br" | "gzip" | "identity";

/** Browsers send a handful of spellings; the answer for each is remembered, for the first few. */
const remembered = new Map<string, Encoding>();

/** @example acceptedEncoding("gzip, deflate, br;q=0") // "gzip" */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = chooseEncoding(header);
  if (remembered.size < 100 && header.length < 200) remembered.set(header, found);
  return found;
}

function chooseEncoding(header: string): Encoding {
  const refused = /^q=0(\.0*)?$/;
  const accepted = header
    .toLowerCase()
    .split(",")
    .map((item) => item.split(";").map((part) => part.trim()))
    .filter(([, ...parameters]) => !parameters.some((parameter) => refused.test(parameter)))
    .map(([name]) => name);
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") ? "gzip" : "identity";
}
