/** The description of the interface (OpenAPI 3.1), written from the shapes that its answers have and nothing else. */
import { z } from "zod";
import type { Messages } from "~/i18n/messages";
import { apiListNames, type ApiList, type Filter } from "../lists/api-list";
import { apiLists } from "../lists/lists";
import { changesAnswerOf, itemAnswerOf, listAnswerOf, problemShape } from "../shapes/answer";
import { changeShape } from "../shapes/catalogue";
import { namedShapes } from "../shapes/named";
import { licence } from "../asking/answer-json";

type Words = Messages["openData"];
type ParameterName = keyof Words["parameters"];
export type JsonSchema = Readonly<Record<string, unknown>>;

const refusals = { 400: "badRequest", 404: "notFound", 410: "gone", 500: "failed", 503: "away" } as const;
/** What can happen whatever is asked. */
const always = [500, 503];

export function describeApi({ words, origin, version }: { words: Words; origin: string; version: string }) {
  const paths: Record<string, object> = {};
  const schemas = listNamedSchemas();
  const add = (path: string, summary: string, parameters: object[], answer: z.ZodType, refused: number[]) => {
    const operationId = path.replace(/^\/api\/v1\//, "").replace(/\/\{\w+\}/, ".one");
    paths[path] = {
      get: { operationId, summary, parameters, responses: responsesOf(words, answer, refused) },
    };
  };
  for (const name of apiListNames) {
    const list = apiLists[name];
    const own = [...list.filters.map((filter) => filterOf(words, filter)), ...ofAll(words, "cursor")];
    add(`/api/v1/${name}`, words.lists[name], own, listAnswerOf(orPart(list.item)), [400, 410]);
    if (list.record)
      add(
        `/api/v1/${name}/{key}`,
        words.whole[name as keyof Words["whole"]],
        [keyOf(words), ...ofAll(words)],
        itemAnswerOf(orPart(list.record)),
        [400, 404],
      );
  }
  const answer = changesAnswerOf(orPart(changeShape));
  add("/api/v1/changes", words.changes, ofAll(words, "since"), answer, [400]);
  return {
    openapi: "3.1.0",
    info: {
      ...{ title: words.apiTitle, description: words.apiAbout, version },
      license: { name: words.licenceName, url: licence },
    },
    servers: [{ url: origin }],
    paths,
    components: { schemas },
  };
}

/** Every shape that has a name, as JSON Schema 2020-12. */
function listNamedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(namedShapes, { uri: refTo });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema]),
  );
}

const refTo = (id: string) => `#/components/schemas/${id}`;

/** The record, or with `fields` only some of it. */
function orPart(shape: z.ZodObject): z.ZodType {
  return z.union([shape, shape.partial()]);
}

/** What has a name is referred to, and not repeated. */
function schemaOf(shape: z.ZodType): JsonSchema {
  const { $defs: _named, $schema: _dialect, ...schema } = z.toJSONSchema(shape, { metadata: namedShapes });
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', `"${refTo("")}`);
  return JSON.parse(text) as JsonSchema;
}

function responsesOf(words: Words, answer: z.ZodType, refused: readonly number[]) {
  const problem = {
    "application/problem+json": { schema: { $ref: refTo(namedShapes.get(problemShape)!.id) } },
  };
  return {
    200: { description: words.answer, content: { "application/json": { schema: schemaOf(answer) } } },
    304: { description: words.notModified },
    ...Object.fromEntries(
      [...refused, ...always].map((status) => [
        status,
        { description: words.refusals[refusals[status as keyof typeof refusals]], content: problem },
      ]),
    ),
  };
}

function inQuery(words: Words, name: ParameterName, schema: JsonSchema) {
  return { name, in: "query", required: false, description: words.parameters[name], schema };
}

function keyOf(words: Words) {
  return { name: "key", in: "path", required: true, description: words.key, schema: { type: "string" } };
}

function filterOf(words: Words, { name, choices }: Filter) {
  const isFixed = Array.isArray(choices);
  return inQuery(words, name, {
    type: "string",
    ...(isFixed && { enum: [...(choices as readonly string[])] }),
  });
}

/** @param place where the list goes on, for those that have pages */
function ofAll(words: Words, place?: "cursor" | "since") {
  const names = [...(place ? [place] : []), "fields", "asof", "known"] as const;
  return names.map((name) => inQuery(words, name, { type: "string" }));
}

/** What a reader needs of a list beside its words. */
export function parametersOf({ filters }: ApiList): readonly string[] {
  return filters.map(({ name }) => name);
}
