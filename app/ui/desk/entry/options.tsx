/** What the browser offers while a name is typed; the field takes the key. */
import type { StageCode } from "~/domain/bills/stages";

interface Picked {
  readonly key: string;
  readonly title: string;
}

/** What a form may name, each with its title in the page's language. */
export interface PickLists {
  readonly bills: readonly (Picked & { readonly stage: StageCode | null })[];
  readonly sources: readonly Picked[];
  readonly agencies: readonly Picked[];
  readonly topics: readonly Picked[];
  readonly experiments: readonly Picked[];
  readonly rounds: readonly Picked[];
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
