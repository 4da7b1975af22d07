/** What somebody follows, in words: on pages, in mails and in the subjects of mails. */
import type { Bilingual } from "~/domain/bilingual";
import type { StageCode } from "~/domain/bills/stages";
import type { ClockCode } from "~/domain/clocks/rules/rules";
import type { FollowTarget } from "~/domain/follow/target";
import type { Language } from "../languages";
import { inLanguage, messagesFor } from "../messages";

/** @example targetWords("zh-Hant", { kind: "stage", key: "legislative.third_reading", name: null }) // "走到「三讀」的法案" */
export function targetWords(
  language: Language,
  { kind, key, name }: FollowTarget & { readonly name: Bilingual | null },
): string {
  const words = messagesFor(language);
  return words.follow.kinds[kind](name ? inLanguage(language, name) : nameOfCode(language, kind, key));
}

function nameOfCode(language: Language, kind: FollowTarget["kind"], key: string): string {
  const { law, clocks } = messagesFor(language);
  if (kind === "stage") return law.stages[key as StageCode].name;
  if (kind === "clock") return clocks.rules[key as ClockCode].name;
  return key;
}
