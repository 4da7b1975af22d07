/** An OpenID Connect issuer on this machine, which signs in whoever the test says, without asking. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import type { SsoSettings } from "~/identity/entry/single-sign-on";

export interface LocalIssuer {
  readonly settings: SsoSettings;
  /** Who is at the browser: the issuer's own name for them and what it knows. */
  person: { subject: string; email: string; verified: boolean };
  /** What the browser does there: from our redirect to the address that leads back. */
  visit(address: string): Promise<string>;
  close(): Promise<void>;
}

export async function openLocalIssuer(callback: string): Promise<LocalIssuer> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: "desk", clientSecret: "a-secret-of-the-tests-only-0123456789" };
  const local: LocalIssuer = {
    settings,
    person: { subject: "p-1", email: "nobody@lawtrail.test", verified: true },
    visit,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
  const provider = new Provider(issuer, {
    clients: [
      { client_id: settings.clientId, client_secret: settings.clientSecret, redirect_uris: [callback] },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["a key of the tests"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: local.person.email, email_verified: local.person.verified }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  server.on("request", (req, res) => {
    void (req.url!.startsWith("/interaction/")
      ? provider.interactionFinished(req, res, { login: { accountId: local.person.subject } })
      : provider.callback()(req, res));
  });
  return local;

  async function visit(address: string): Promise<string> {
    const jar = new Map<string, string>();
    let at = new URL(address);
    while (at.origin === issuer) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(at, { redirect: "manual", headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [name, value] = line.split(";")[0]!.split(/=(.*)/s);
        jar.set(name!, value!);
      }
      const next = response.headers.get("location");
      if (!next) throw new Error(`The issuer answered ${response.status}: ${await response.text()}`);
      at = new URL(next, at);
    }
    return at.href;
  }
}
