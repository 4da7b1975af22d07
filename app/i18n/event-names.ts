/** What an event is called, in every language: for the search index, which finds an event by its name. */
import type { Bilingual } from "~/domain/bilingual";
import { type EventCode, isStageCode } from "~/domain/bills/stages";
import { messagesFor } from "./messages";

export function eventNames(code: EventCode): Bilingual {
  const { law: zh } = messagesFor("zh-Hant");
  const { law: en } = messagesFor("en");
  return isStageCode(code)
    ? { zh: zh.stages[code].name, en: en.stages[code].name }
    : { zh: zh.beside[code], en: en.beside[code] };
}
