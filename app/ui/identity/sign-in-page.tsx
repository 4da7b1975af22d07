/** Address and password; a refusal keeps the address. */
import type { FormState } from "../form/form-state";
import { PasswordInput, TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

interface SignInPageProps {
  readonly to: string;
  readonly sso: boolean;
  readonly needsHttps: boolean;
  readonly form?: FormState;
}

export function SignInPage({ to, sso, needsHttps, form }: SignInPageProps) {
  const { t, href } = useSite();
  const words = t.identity.signIn;
  return (
    <EntryFrame title={words.title} lead={words.lead} form={form}>
      {needsHttps && (
        <div className="ds-alert" data-color="warning">
          <p>{words.needsHttps}</p>
        </div>
      )}
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
