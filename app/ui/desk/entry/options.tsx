/** What the browser offers while a name is typed; the field takes the key. */
import type { StageCode } from "~/domain/bills/stages";

export interface PickLists {
  readonly bills: readonly {
    readonly slug: string;
    readonly title: string;
    readonly stage: StageCode | null;
  }[];
  /** Where a form asks for one. */
  readonly agencies?: readonly { readonly code: string; readonly name: string }[];
  readonly sources: readonly { readonly key: string; readonly title: string }[];
}

interface OptionsProps {
  readonly id: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

export function Options({ id, choices }: OptionsProps) {
  return (
    <datalist id={id}>
      {choices.map(({ value, title }) => (
        <option key={value} value={value} label={title} />
      ))}
    </datalist>
  );
}
