/** The description of the interface: a validator accepts it, and a real answer of every path is as it says. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { z } from "zod";
import { apiLists } from "~/routes/api/lists/lists";
import { changesAnswerOf, itemAnswerOf, listAnswerOf, problemShape } from "~/routes/api/shapes/answer";
import { changeShape } from "~/routes/api/shapes/catalogue";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, { readonly get: Operation }>;
  readonly components: { readonly schemas: Record<string, object> };
}

async function json<T>(address: string): Promise<T> {
  return (await (await site.ask(address)).json()) as T;
}
const describe = () => json<Description>("/api/v1/openapi.json");

function validatorOf({ components }: Description) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  // Where the description keeps its shapes: no word of JSON Schema.
  ajv.addKeyword("components");
  return (schema: object) => ajv.compile({ ...schema, components } as object);
}

/** Addresses that between them ask every path, each at several moments. */
const real: Record<string, readonly string[]> = {
  "/api/v1/bills/{key}": [
    "telecommunications-management-act",
    "fintech-experimentation-act",
    "company-act-2018",
  ],
  "/api/v1/sources/{key}": [],
  "/api/v1/rounds/{key}": [],
  "/api/v1/experiments/{key}": [],
};

async function addressesOf(path: string): Promise<string[]> {
  if (!path.endsWith("/{key}")) return [path, `${path}?asof=2018-06-01`, `${path}?known=2026-11-01`];
  const list = path.replace("/{key}", "");
  const { data } = await json<{ data: { slug?: string; key?: string }[] }>(list);
  const keys = [...(real[path] ?? []), ...data.map(({ slug, key }) => slug ?? key ?? "")];
  return [...new Set(keys)].map((key) => `${list}/${key}`);
}

test("an independent validator accepts the description as OpenAPI 3.1", async () => {
  const found = await describe();
  expect(found.openapi).toBe("3.1.0");
  const result = await new Validator().validate({ ...found });
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});

test("a real answer of every path is as the description says, and as the shape itself says", async () => {
  const found = await describe();
  const compile = validatorOf(found);
  const shapes = new Map<string, z.ZodType>([["/api/v1/changes", changesAnswerOf(changeShape)]]);
  for (const list of Object.values(apiLists)) {
    shapes.set(`/api/v1/${list.name}`, listAnswerOf(list.item));
    if (list.record) shapes.set(`/api/v1/${list.name}/{key}`, itemAnswerOf(list.record));
  }
  expect(Object.keys(found.paths).sort()).toEqual([...shapes.keys()].sort());
  for (const [path, { get }] of Object.entries(found.paths)) {
    const validate = compile(get.responses[200]!.content!["application/json"]!.schema);
    const addresses = await addressesOf(path);
    expect(addresses.length, path).toBeGreaterThan(0);
    for (const address of addresses) {
      const response = await site.ask(address);
      expect([address, response.status]).toEqual([address, 200]);
      const answer: unknown = await response.json();
      expect(validate(answer), `${address}: ${JSON.stringify(validate.errors)}`).toBe(true);
      const read = shapes.get(path)!.safeParse(answer);
      expect(read.success || z.prettifyError(read.error), address).toBe(true);
    }
    const few = await site.ask(`${addresses[0]!}?fields=${firstField(path)}`);
    const part: unknown = await few.json();
    expect(validate(part), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
  }
});

const firstField = (path: string) =>
  path === "/api/v1/changes"
    ? "at"
    : /sources/.test(path)
      ? "key"
      : /agencies|topics/.test(path)
        ? "code"
        : /events/.test(path)
          ? "id"
          : "slug";

test("proof: an answer that lacks something, or has more than is said, is found out", async () => {
  const found = await describe();
  const compile = validatorOf(found);
  const validate = compile(found.components.schemas.Bill!);
  const { data } = await json<{ data: Record<string, unknown>[] }>("/api/v1/bills");
  expect(validate(data[0])).toBe(true);
  const { slug: _slug, ...without } = data[0]!;
  expect(validate(without)).toBe(false);
  expect(validate({ ...data[0], id: 1 })).toBe(false);
  expect(validate({ ...data[0], procedure: "decree" })).toBe(false);
});

test("problems are as the description says", async () => {
  const found = await describe();
  const validate = validatorOf(found)(found.components.schemas.Problem!);
  for (const address of ["/api/v1/bills?phase=x", "/api/v1/bills/none", "/api/v1/bills?asof=x"]) {
    const problem = await json<object>(address);
    expect(validate(problem), JSON.stringify(validate.errors)).toBe(true);
    expect(problemShape.safeParse(problem).success).toBe(true);
  }
});

test("every parameter of the description is one that the address knows", async () => {
  const { knownParametersOf } = await import("~/web/addresses");
  for (const [path, { get }] of Object.entries((await describe()).paths)) {
    const known = knownParametersOf(path.replace("{key}", "some-key")) ?? [];
    const named = get.parameters.filter((each) => each.in === "query").map(({ name }) => name);
    expect(named.toSorted(), path).toEqual(known.toSorted());
  }
});

test("the page's examples work, in both languages", async () => {
  for (const address of ["/api", "/en/api"]) {
    const { status, html } = await site.read(address);
    expect(status).toBe(200);
    const links = [...html.matchAll(/href="(\/api\/v1\/[^"]+)"/g)].map(([, link]) =>
      link!.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect([link, (await site.ask(link)).status]).toEqual([link, 200]);
  }
});
