/** The six digits, or a recovery code. */
import type { FormState } from "../form/form-state";
import { TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

export function CodePage({ to, form }: { to: string; form?: FormState }) {
  const { t, href } = useSite();
  const words = t.identity.code;
  return (
    <EntryFrame title={words.title} lead={words.lead} form={form}>
      <form method="post" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextInput name="code" label={words.code} autoComplete="one-time-code" form={form} />
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
      <form method="post" action={href("/desk/sign-out")}>
        <button className="ds-button" data-variant="tertiary" type="submit">
          {words.other}
        </button>
      </form>
    </EntryFrame>
  );
}
