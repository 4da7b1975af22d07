/** Stands for the kinds whose tables do not keep two instants yet: their form can be read, nothing more. */
import type { z } from "zod";
import type { ChangeSubject } from "~/domain/desk/change";
import type { RecordKind } from "./record-kind";
import { recordForms, type RecordOf } from "./record-forms";

export function unwritten<S extends ChangeSubject>(subject: S): RecordKind<RecordOf<S>> {
  const refuse = () => Promise.reject(new Error(`Records of the kind "${subject}" cannot be written yet`));
  return {
    shape: recordForms[subject] as z.ZodType as z.ZodType<RecordOf<S>>,
    find: refuse,
    insert: refuse,
    replace: refuse,
    retract: refuse,
  };
}
