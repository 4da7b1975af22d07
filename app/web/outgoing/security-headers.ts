/** The headers that every answer of ours carries, also errors and files. */
import { randomBytes } from "node:crypto";
import type { PageScript } from "../load-context";

const shared = [
  "connect-src 'self'", // without script it is of use only to tools that look at a page, which fetch robots.txt from it
  "img-src 'self' data:", // data: is the design system's
  "font-src 'self'",
  "base-uri 'none'",
];
const unframed = ["form-action 'self'", "frame-ancestors 'none'"];
const framedAnywhere = ["form-action 'none'", "frame-ancestors *"];

interface PolicyOptions {
  readonly nonce?: string;
  readonly framing?: readonly string[];
}

/**
 * Without a nonce no script runs at all. With one (a page that needs script) the answer is never cached; react-aria
 * puts a style element of its own into such a page, with the same nonce. Style attributes stay refused everywhere.
 */
export function contentSecurityPolicy({ nonce, framing = unframed }: PolicyOptions = {}): string {
  const own = nonce
    ? [`script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "manifest-src 'self'"]
    : ["script-src 'none'", "style-src 'self'"];
  return ["default-src 'none'", ...own, ...shared, ...framing].join("; ");
}

/** Of the one page that other sites may frame, a bill's card: without script or form, and as strict as every other. */
export const framedAnywherePolicy = contentSecurityPolicy({ framing: framedAnywhere });

/** For one answer: a nonce that nobody has seen, and the policy that names it. @param policy a developer's own */
export function makePageScript(policy?: string): PageScript {
  const nonce = randomBytes(16).toString("base64url");
  return { nonce, policy: policy ?? contentSecurityPolicy({ nonce }) };
}

export type HeaderList = readonly (readonly [name: string, value: string])[];

export function securityHeaders({ https, policy }: { https: boolean; policy?: string }): HeaderList {
  return [
    ["Content-Security-Policy", policy ?? contentSecurityPolicy()],
    ["X-Content-Type-Options", "nosniff"],
    // Not no-referrer: with it a form without script would send `Origin: null`, which the origin check refuses.
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ...(https ? [["Strict-Transport-Security", "max-age=31536000"] as const] : []),
  ];
}
