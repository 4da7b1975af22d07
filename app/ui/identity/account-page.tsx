/** One's own way in: password, authenticator, recovery codes, devices. */
import { instantInTaipei } from "~/i18n/dates";
import { DeskForm } from "../desk/desk-form";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { PasswordInput } from "../form/inputs";
import { useSite } from "../site-context";
import { AuthenticatorFields, type FreshAuthenticator } from "./authenticator-fields";

export interface AccountDone {
  readonly done: "password" | "removed";
}

export interface AccountPageProps {
  readonly email: string;
  readonly hasAuthenticator: boolean;
  readonly codesLeft: number;
  readonly sessions: readonly DeviceSession[];
  readonly fresh: FreshAuthenticator;
  readonly answer?: AccountDone | FormState;
}

interface DeviceSession {
  readonly agent: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isHere: boolean;
}

export function AccountPage({
  email,
  hasAuthenticator,
  codesLeft,
  sessions,
  fresh,
  answer,
}: AccountPageProps) {
  const { t } = useSite();
  const words = t.identity.account;
  const form = answer && "problems" in answer ? answer : undefined;
  const done = answer && "done" in answer ? answer.done : null;
  const of = (part: string) => (form?.values["do"] === part ? form : undefined);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="soft">{email}</p>
      {done && (
        <div className="ds-alert" data-color="success" role="status">
          <p>{done === "password" ? words.password.done : words.authenticator.removed}</p>
        </div>
      )}
      <ErrorSummary form={form} />
      <section>
        <h2>{words.password.title}</h2>
        <DeskForm>
          <input type="hidden" name="do" value="password" />
          <Current form={of("password")} />
          <PasswordInput
            name="password"
            label={words.password.next}
            hint={t.identity.link.passwordHint}
            autoComplete="new-password"
            form={of("password")}
          />
          <button className="ds-button" type="submit">
            {words.password.submit}
          </button>
        </DeskForm>
      </section>
      <section>
        <h2>{words.authenticator.title}</h2>
        <p>{hasAuthenticator ? words.authenticator.on : words.authenticator.off}</p>
        {hasAuthenticator && <p>{words.codes.left(codesLeft)}</p>}
        <details className="ds-details" open={of("authenticator") !== undefined || !hasAuthenticator}>
          <summary>{hasAuthenticator ? words.authenticator.replace : words.authenticator.submit}</summary>
          <DeskForm>
            <input type="hidden" name="do" value="authenticator" />
            <AuthenticatorFields fresh={fresh} form={of("authenticator")} />
            <Current form={of("authenticator")} again="authenticator" />
            <button className="ds-button" type="submit">
              {words.authenticator.submit}
            </button>
          </DeskForm>
        </details>
        {hasAuthenticator && (
          <DeskForm>
            <input type="hidden" name="do" value="remove" />
            <Current form={of("remove")} again="remove" />
            <button className="ds-button" data-variant="secondary" type="submit">
              {words.authenticator.remove}
            </button>
          </DeskForm>
        )}
      </section>
      <Devices sessions={sessions} />
    </>
  );
}

/** Asked for once on a page under its own name, and again under names of their own. */
function Current({ form, again }: { form?: FormState; again?: string }) {
  const { t } = useSite();
  const { current, currentHint } = t.identity.account;
  return (
    <PasswordInput
      name="current"
      id={again}
      label={current}
      hint={currentHint}
      autoComplete="current-password"
      form={form}
    />
  );
}

function Devices({ sessions }: { sessions: readonly DeviceSession[] }) {
  const { t, language } = useSite();
  const words = t.identity.account.sessions;
  return (
    <section>
      <h2>{words.title}</h2>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{words.agent}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.seen}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.createdAt}>
              <th scope="row">
                {session.agent || "–"} {session.isHere && <span className="ds-tag">{words.here}</span>}
              </th>
              <td>{instantInTaipei(language, session.createdAt)}</td>
              <td>{instantInTaipei(language, session.lastSeenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DeskForm>
        <button className="ds-button" data-variant="secondary" name="do" value="everywhere" type="submit">
          {words.everywhere}
        </button>
      </DeskForm>
    </section>
  );
}
