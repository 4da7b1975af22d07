/** The desk through its pages: begin a set, put changes into it by their forms, have it published. */
import { expect } from "vitest";
import { type BuiltSite, now, textOf } from "../built-site";
import { fieldsOfForm } from "./page-form";
import { addStaff, type SignedIn, signInAs } from "./signed-in";

export interface RecordDesk {
  readonly author: SignedIn;
  readonly reviewer: SignedIn;
  get(address: string): Promise<{ status: number; html: string; text: string; location: string | null }>;
  begin(title: string): Promise<string>;
  /** Sends a form at its newest version. @returns the answer */
  send(address: string, fields: Readonly<Record<string, string>>, who?: SignedIn): Promise<Response>;
  /** Opens a form, writes over some of its fields and sends it. */
  edit(address: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  /** Submits and publishes, and says what it would not. */
  publish(set: string): Promise<void>;
}

let people = 0;

export async function openRecordDesk(site: BuiltSite): Promise<RecordDesk> {
  people += 1;
  const author = await signInAs(site.store(), await addStaff(site.store(), `A${people}`, "author"), now);
  const reviewer = await signInAs(site.store(), await addStaff(site.store(), `R${people}`, "reviewer"), now);
  const get: RecordDesk["get"] = async (address) => {
    const response = await site.ask(address, { headers: { cookie: author.cookie } });
    const html = await response.text();
    const location = response.headers.get("location");
    return { status: response.status, html, text: textOf(html), location };
  };
  const versionOf = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  const send: RecordDesk["send"] = async (address, fields, who = author) => {
    const page = await site.ask(address, { headers: { cookie: who.cookie } });
    return site.ask(address, who.form({ version: versionOf(await page.text()), ...fields }));
  };
  return {
    author,
    reviewer,
    get,
    async begin(title) {
      const begun = await site.ask("/desk/sets/new", author.form({ title, weight: "major" }));
      return begun.headers.get("location")!;
    },
    send,
    async edit(address, fields) {
      const { html } = await get(address);
      return site.ask(address, author.form({ ...fieldsOfForm(html, "entry-form"), ...fields }));
    },
    async publish(set) {
      const submitted = await send(set, { do: "submit" });
      expect(submitted.status, textOf(await submitted.text())).toBe(303);
      const published = await send(set, { do: "publish" }, reviewer);
      expect(published.status, textOf(await published.text())).toBe(303);
    },
  };
}
