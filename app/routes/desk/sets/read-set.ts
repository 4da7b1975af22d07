/** The number of a change set in an address, and the words of one in a form. */
import { changeWeights } from "~/domain/desk/change-set-states";
import type { SetWords } from "~/domain/change-sets/set-words";
import { notFound } from "../../responses";

type Values = Readonly<Record<string, string>>;

/** @throws Response 404 for what is no number of a change set */
export function requireSetId(text = ""): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound({ code: "change_set.unknown", value: text.slice(0, 20) });
  return Number(text);
}

/** The set and the version that a form was opened on. */
export function onSet(setId: number, values: Values): { setId: number; version: number } {
  return { setId, version: Number(values["version"]) || 0 };
}

export function setWordsOf(values: Values): SetWords {
  const text = (name: string) => values[name] || null;
  const ticket = Number(values["ticketId"]);
  return {
    title: values["title"] ?? "",
    note: text("note"),
    weight: changeWeights.find((weight) => weight === values["weight"]) ?? "minor",
    wrongZh: text("wrongZh"),
    wrongEn: text("wrongEn"),
    reportedBy: text("reportedBy"),
    ticketId: Number.isInteger(ticket) && ticket > 0 ? ticket : null,
  };
}
