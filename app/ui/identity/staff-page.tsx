/** Everybody with an account, invitations under way, and a form to invite. */
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { Select, TextInput } from "../form/inputs";
import { DeskForm } from "../desk/desk-form";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { staffRoles } from "~/domain/desk/roles";
import { useSite } from "../site-context";
import { PersonRow, type Person } from "./person-row";

export type StaffAnswer = { readonly invited: string } | { readonly reset: string } | { readonly done: true };

export interface AgencyChoice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface StaffPageProps {
  readonly me: number;
  readonly now: string;
  readonly people: readonly Person[];
  readonly allRequired: boolean;
  readonly open: readonly { id: number; email: string | null; role: string | null; expiresAt: string }[];
  readonly agencies: readonly AgencyChoice[];
  readonly answer?: StaffAnswer | FormState;
}

export function StaffPage({ me, now, people, allRequired, open, agencies, answer }: StaffPageProps) {
  const { t } = useSite();
  const words = t.identity.staff;
  const form = answer && "problems" in answer ? answer : undefined;
  const { columns } = words;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      {answer && !("problems" in answer) && <Answer answer={answer} />}
      <ErrorSummary form={form} />
      <section>
        <h2>{words.people}</h2>
        <table className="ds-table people">
          <thead>
            <tr>
              {[columns.name, columns.role, columns.way, columns.state, columns.act].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                isMe={person.id === me}
                now={now}
                agencies={agencies}
              />
            ))}
          </tbody>
        </table>
      </section>
      <AuthenticatorRule allRequired={allRequired} />
      <Invite agencies={agencies} form={form?.values["do"] === "invite" ? form : undefined} />
      <OpenInvitations open={open} />
    </>
  );
}

function AuthenticatorRule({ allRequired }: { allRequired: boolean }) {
  const { t } = useSite();
  const words = t.identity.staff.everybody;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{allRequired ? words.on : words.off}</p>
      <DeskForm>
        <button
          className="ds-button"
          data-variant="secondary"
          name="do"
          value={allRequired ? "unrequire_all" : "require_all"}
          type="submit"
        >
          {allRequired ? words.unrequire : words.require}
        </button>
      </DeskForm>
    </section>
  );
}

function Answer({ answer }: { answer: StaffAnswer }) {
  const { t } = useSite();
  const words = t.identity.staff;
  const link = "invited" in answer ? answer.invited : "reset" in answer ? answer.reset : null;
  return (
    <div className="ds-alert" data-color="success" role="status">
      <p>{"invited" in answer ? words.made : "reset" in answer ? words.resetMade : words.done}</p>
      {link && (
        <p>
          <code className="address">{link}</code>
        </p>
      )}
    </div>
  );
}

function Invite({ agencies, form }: { agencies: readonly AgencyChoice[]; form?: FormState }) {
  const { t, language } = useSite();
  const words = t.identity.staff;
  return (
    <section>
      <h2>{words.invite}</h2>
      <DeskForm>
        <input type="hidden" name="do" value="invite" />
        <TextInput name="email" type="email" label={words.email} form={form} />
        <Select
          name="role"
          label={words.role}
          form={form}
          choices={staffRoles.map((value) => ({ value, label: t.desk.roles[value] }))}
        />
        <Select
          name="agency"
          label={words.agency}
          form={form}
          choices={[
            { value: "", label: words.noAgency },
            ...agencies.map((agency) => ({ value: agency.code, label: inLanguage(language, agency) })),
          ]}
        />
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </DeskForm>
    </section>
  );
}

function OpenInvitations({ open }: Pick<StaffPageProps, "open">) {
  const { t, language } = useSite();
  const words = t.identity.staff;
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{words.open}</h2>
      <ul className="plain-list">
        {open.map((link) => (
          <li key={link.id}>
            {link.email ?? "–"} {link.role && t.desk.roles[link.role as keyof typeof t.desk.roles]}{" "}
            <span className="soft">{words.until(instantInTaipei(language, link.expiresAt))}</span>{" "}
            <DeskForm className="inline">
              <input type="hidden" name="link" value={link.id} />
              <button className="ds-button" data-variant="tertiary" name="do" value="revoke" type="submit">
                {words.actions.revoke}
              </button>
            </DeskForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
