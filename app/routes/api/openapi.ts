/** /api/v1/openapi.json */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { messagesFor } from "~/i18n/messages";
import { answeringPrograms, answerJson } from "./asking/answer-json";
import { describeApi } from "./description/describe";

/** Grows when an answer gains something; what it has stays as long as the path says v1. */
const version = "1.0.0";

export function loader({ context }: LoaderFunctionArgs) {
  const origin = context.publicOrigin;
  const words = messagesFor("zh-Hant").openData;
  return answeringPrograms(origin, () => answerJson(describeApi({ words, origin, version })));
}
