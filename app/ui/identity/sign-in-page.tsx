/** Address and password; a refusal keeps the address. */
import type { FormState } from "../form/form-state";
import { PasswordInput, TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

export function SignInPage({ to, sso, form }: { to: string; sso: boolean; form?: FormState }) {
  const { t, href } = useSite();
  const words = t.identity.signIn;
  return (
    <EntryFrame title={words.title} lead={words.lead} form={form}>
      <form method="post" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextInput name="email" type="email" label={words.email} autoComplete="username" form={form} />
        <PasswordInput name="password" label={words.password} autoComplete="current-password" />
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
      {sso && (
        <p>
          <a href={`${href("/desk/sso")}?to=${encodeURIComponent(to)}`}>{words.sso}</a>
        </p>
      )}
      <p className="soft small">{words.forgot}</p>
    </EntryFrame>
  );
}
