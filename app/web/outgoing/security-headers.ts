/** The headers that every answer of ours carries, also errors and files. */

const shared = [
  "style-src 'self'",
  "img-src 'self' data:", // data: is the design system's
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Without a nonce no script runs at all. With one (a page that needs script) the answer is never cached. */
export function contentSecurityPolicy({ nonce }: { nonce?: string } = {}): string {
  const scripts = nonce
    ? [`script-src 'self' 'nonce-${nonce}'`, "connect-src 'self'"]
    : ["script-src 'none'"];
  return ["default-src 'none'", ...scripts, ...shared].join("; ");
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
