/** The picture to scan, the key to type instead, and the code that proves it arrived. */
import type { FormState } from "../form/form-state";
import { valueIn } from "../form/form-state";
import { TextInput } from "../form/inputs";
import { useSite } from "../site-context";

export interface FreshAuthenticator {
  readonly key: string;
  readonly svg: string;
  readonly pending: string;
}

export function AuthenticatorFields({ fresh, form }: { fresh: FreshAuthenticator; form?: FormState }) {
  const { t } = useSite();
  const words = t.identity.account.authenticator;
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(valueIn(form, "svg", fresh.svg))}`;
  return (
    <>
      <p>{words.scan}</p>
      <img className="qr" src={picture} alt={words.qr} width={200} height={200} />
      <p>
        <code className="key">{valueIn(form, "key", fresh.key).replace(/(.{4})/g, "$1 ")}</code>
      </p>
      <input type="hidden" name="pending" value={valueIn(form, "pending", fresh.pending)} />
      <TextInput
        name="code"
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        form={form}
      />
    </>
  );
}
