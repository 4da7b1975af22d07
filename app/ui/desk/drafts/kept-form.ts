/** What a long form begins with: as it came back, or else the draft that its person asked for. */
import type { FormState } from "../../form/form-state";
import { useDesk } from "../desk-context";

export function useKeptForm(returned: FormState | undefined): FormState | undefined {
  const { draft } = useDesk();
  if (returned || !draft?.restored) return returned;
  return { values: draft.restored, problems: [] };
}
