/**
 * A browser and its push service, by hand: it makes a subscription with real keys, checks who sends (RFC 8292) and
 * decrypts what comes (RFC 8188, RFC 8291), with Node's own cryptography and none of the sender's.
 */
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import type { Deliver, DeliveryAnswer } from "~/push/deliver";
import type { PushWords } from "~/push/build-push";

export interface PushBrowser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  read(body: Buffer): PushWords;
}

export function openPushBrowser(endpoint = "https://fcm.googleapis.com/fcm/send/browser-1"): PushBrowser {
  const pair = createECDH("prime256v1");
  const p256dh = pair.generateKeys();
  const auth = randomBytes(16);
  return {
    endpoint,
    p256dh: p256dh.toString("base64url"),
    auth: auth.toString("base64url"),
    read(body) {
      const salt = body.subarray(0, 16);
      const idLength = body[20]!;
      const sender = body.subarray(21, 21 + idLength);
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), p256dh, sender]);
      const input = Buffer.from(hkdfSync("sha256", pair.computeSecret(sender), auth, info, 32));
      const derive = (name: string, length: number) =>
        Buffer.from(hkdfSync("sha256", input, salt, `Content-Encoding: ${name}\0`, length));
      const sealed = body.subarray(21 + idLength);
      const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
      decipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      const end = plain.lastIndexOf(2);
      return JSON.parse(plain.subarray(0, end).toString()) as PushWords;
    },
  };
}

export interface Claims {
  readonly aud: string;
  readonly exp: number;
  readonly sub: string;
}

/** What the token says. @throws when it was not signed with the key that stands beside it, or this is not the one expected */
export function readVapid(authorization: string, publicKey: string): Claims {
  const [, token = "", key = ""] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  if (key !== publicKey) throw new Error("Another key");
  const [header = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const ok = verify(
    "sha256",
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!ok) throw new Error("The signature is wrong");
  return JSON.parse(Buffer.from(claims, "base64url").toString()) as Claims;
}

export interface PushedTo {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A service that keeps what it is given and says what the test has it say to the message of this number, from 1. */
export function openPushService(answer: (number: number) => DeliveryAnswer = () => created) {
  const received: PushedTo[] = [];
  const deliver: Deliver = async (delivery) => {
    received.push(delivery);
    return answer(received.length);
  };
  return { received, deliver };
}

export const created: DeliveryAnswer = { status: 201, retryAfter: null };
