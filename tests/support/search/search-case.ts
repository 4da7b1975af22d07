/** Made-up documents, and everything that answers a question: what the search contract is written with. */
import { expect } from "vitest";
import { countMatches, listMatches } from "~db/queries/search/matches";
import type { SearchDocument } from "~db/search/search-documents";
import type { Store } from "~db/store";
import type { Moment } from "~/domain/moment";
import { parseQuestion, type Question } from "~/domain/search/question";
import type { SearchKind } from "~/domain/search/kinds";
import { at } from "../histories";

export const today = at("2026-11-24");

export function made(key: string, zh: string, kind: SearchKind = "bill"): SearchDocument {
  return {
    kind,
    key,
    billId: null,
    address: null,
    happenedOn: null,
    recordedAt: null,
    retractedAt: null,
    title: { zh, en: "" },
    body: { zh: "", en: "" },
  };
}

/** The keys of everything that answers, through all pages, best first. */
export async function keysOf(store: Store, words: string, moment: Moment = today): Promise<string[]> {
  const question = ask(words);
  const kinds = await countMatches(store.read, question, moment);
  const found = kinds.reduce((sum, { count }) => sum + count, 0);
  const keys: string[] = [];
  for (let page = 1; keys.length < found; page++) {
    const matches = await listMatches(store.read, question, moment, {
      kind: null,
      billIds: null,
      page,
      found,
    });
    if (matches.length === 0) break;
    keys.push(...matches.map(({ key }) => key));
  }
  expect(keys).toHaveLength(found);
  return keys;
}

export const anything = { kind: null, phase: null };

export function ask(words: string): Question {
  const question = parseQuestion(words);
  if (!question.ok) throw new Error(question.problem.code);
  return question.value;
}
