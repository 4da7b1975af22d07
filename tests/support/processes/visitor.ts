/** Somebody with a browser of their own, before processes that may each be asked: cookies kept, forms sent as pages have them. */

export interface Seen {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

export interface Visitor {
  get(at: string, path: string): Promise<Seen>;
  /** Sends a form with the token that the page at `path` has, asked from `formAt`. */
  send(at: string, path: string, fields: Readonly<Record<string, string>>, formAt?: string): Promise<Seen>;
}

/** @param publicOrigin what their browser shows, whichever process answers */
export function makeVisitor(publicOrigin: string): Visitor {
  const cookies = new Map<string, string>();

  async function ask(address: string, init: RequestInit): Promise<Seen> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    return { status: response.status, html: await response.text(), headers: response.headers };
  }

  const get = (at: string, path: string) => ask(at + path, {});
  return {
    get,
    async send(at, path, fields, formAt) {
      const page = formAt === undefined ? null : await get(formAt, path);
      const hidden = Object.fromEntries(
        ["token", "version"].flatMap((name) => {
          const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page?.html ?? "")?.[1];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      const body = new URLSearchParams({ ...hidden, ...fields }).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded", origin: publicOrigin };
      return ask(at + path, { method: "POST", body, headers });
    },
  };
}
