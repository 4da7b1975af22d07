/** What a record's form and its own fields find wrong with it, each problem at the path of its field. Asks no database. */
import { malformed } from "~/domain/change-sets/check-change";
import { checkRecord, fieldsAtOdds } from "~/domain/change-sets/check-record";
import type { Json } from "~/domain/change-sets/json";
import type { ChangeSubject } from "~/domain/desk/change";
import type { Problem } from "~/domain/result";
import { kindOf } from "./record-kind";

export function listShapeProblems(subject: ChangeSubject, content: Json): Problem[] {
  const read = kindOf(subject).shape.safeParse(content);
  const ofForm = read.success
    ? []
    : read.error.issues.flatMap(({ path, code }) => {
        const field = path.join(".");
        const odds = code === "custom" ? fieldsAtOdds(subject, field) : null;
        const result = malformed(field);
        return odds ?? (result.ok ? [] : [result.problem]);
      });
  return [...ofForm, ...checkRecord(subject, content)];
}
