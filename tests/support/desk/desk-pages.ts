/** The desk's pages as people of the desk ask them: a page, a set that they begin, a form of a set at its version. */
import { now, textOf, type BuiltSite } from "../built-site";
import { addStaff, signInAs, type SignedIn } from "./signed-in";
import type { StaffRole } from "~/domain/desk/roles";

interface Page {
  readonly status: number;
  readonly html: string;
  readonly text: string;
}

export interface DeskPages {
  readonly somebody: (role: StaffRole) => Promise<SignedIn>;
  readonly get: (person: SignedIn, address: string) => Promise<Page>;
  /** The address of a new set. */
  readonly begin: (person: SignedIn, title: string, weight?: string) => Promise<string>;
  /** Sends a form of a page, opened just before; files go with it as they are. */
  readonly step: (
    person: SignedIn,
    address: string,
    fields: Readonly<Record<string, string | File>>,
  ) => Promise<Page & { readonly location: string }>;
}

export function deskPagesOf(site: BuiltSite): DeskPages {
  let people = 0;
  async function get(person: SignedIn, address: string) {
    const response = await site.ask(address, { headers: { cookie: person.cookie } });
    const html = await response.text();
    return { status: response.status, html, text: textOf(html) };
  }
  return {
    get,
    async somebody(role) {
      people += 1;
      return signInAs(site.store(), await addStaff(site.store(), `${role}-of-pages${people}`, role), now);
    },
    async begin(person, title, weight = "major") {
      const response = await site.ask("/desk/sets/new", person.form({ title, weight }));
      return response.headers.get("location")!;
    },
    async step(person, address, fields) {
      const { html } = await get(person, address);
      const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
      const body = new FormData();
      for (const [name, value] of Object.entries({ token: person.token(), version, ...fields }))
        body.append(name, value);
      const response = await site.ask(address, { method: "POST", headers: { cookie: person.cookie }, body });
      const answered = await response.text();
      return {
        status: response.status,
        html: answered,
        text: textOf(answered),
        location: response.headers.get("location") ?? "",
      };
    },
  };
}
