/** Name and password for a link that works once. */
import type { StaffRole } from "~/domain/desk/roles";
import type { FormState } from "../form/form-state";
import { PasswordInput, TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

export interface LinkPageProps {
  readonly purpose: "setup" | "invite" | "reset";
  readonly email: string | null;
  readonly name: string | null;
  readonly role: StaffRole;
  readonly form?: FormState;
}

export function LinkPage({ purpose, email, name, role, form }: LinkPageProps) {
  const { t } = useSite();
  const words = t.identity.link;
  const { title, lead } = words[purpose];
  return (
    <EntryFrame title={title} lead={lead} form={form}>
      <p>{words.role(t.desk.roles[role])}</p>
      <form method="post" noValidate>
        {email === null ? (
          <TextInput
            name="email"
            type="email"
            label={t.identity.signIn.email}
            autoComplete="username"
            form={form}
          />
        ) : (
          <p>
            <b>{email}</b>
            <input type="hidden" name="email" value={email} autoComplete="username" />
          </p>
        )}
        {name === null && (
          <TextInput name="name" label={words.name} hint={words.nameHint} autoComplete="name" form={form} />
        )}
        <PasswordInput
          name="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          form={form}
        />
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
    </EntryFrame>
  );
}
