/** For who must have an authenticator: nothing else of the desk opens before. */
import type { FormState } from "../form/form-state";
import { useSite } from "../site-context";
import { AuthenticatorFields, type FreshAuthenticator } from "./authenticator-fields";
import { EntryFrame } from "./entry-frame";

export function FirstAuthenticatorPage({ fresh, form }: { fresh: FreshAuthenticator; form?: FormState }) {
  const { t, href } = useSite();
  const words = t.identity.account.authenticator;
  if (form?.problems.some(({ code }) => code === "sign_in.too_old"))
    return (
      <EntryFrame title={words.title} lead={words.required} form={form}>
        <p>
          <a className="ds-button" href={href("/desk/sign-in")}>
            {words.signInAgain}
          </a>
        </p>
      </EntryFrame>
    );
  return (
    <EntryFrame title={words.title} lead={words.required} form={form}>
      <form method="post" noValidate>
        <AuthenticatorFields fresh={fresh} form={form} />
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
    </EntryFrame>
  );
}
