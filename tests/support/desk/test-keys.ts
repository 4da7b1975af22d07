/** The site's secrets as tests have them: always the same, and nobody else's. */
import { createHash, createPrivateKey } from "node:crypto";
import type { Keys } from "~/identity/keys";

const secret = (name: string) => createHash("sha256").update(`tests: ${name}`).digest();
/** PKCS #8 of an Ed25519 key: a fixed beginning and the 32 bytes of the seed. */
const ed25519 = Buffer.from("302e020100300506032b657004220420", "hex");

export const testKeys: Keys = {
  form: secret("form"),
  box: secret("box"),
  audit: secret("audit"),
  signing: createPrivateKey({
    key: Buffer.concat([ed25519, secret("signing")]),
    format: "der",
    type: "pkcs8",
  }),
};
