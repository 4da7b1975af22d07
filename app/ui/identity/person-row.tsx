/** One person: who, what they may do, how they sign in, and what an administrator can change of it. */
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { staffRoles } from "~/domain/desk/roles";
import { DeskForm } from "../desk/desk-form";
import { useSite } from "../site-context";
import type { AgencyChoice } from "./staff-page";

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly agencyCode: string | null;
  readonly totpRequired: boolean;
  readonly hasPassword: boolean;
  readonly hasAuthenticator: boolean;
  readonly lockedUntil: string | null;
  readonly disabledAt: string | null;
}

interface PersonRowProps {
  readonly person: Person;
  readonly isMe: boolean;
  readonly now: string;
  readonly agencies: readonly AgencyChoice[];
}

export function PersonRow({ person, isMe, now, agencies }: PersonRowProps) {
  const { t, language } = useSite();
  const words = t.identity.staff;
  const roleName = (role: string) => t.desk.roles[role as keyof typeof t.desk.roles];
  const agency = agencies.find(({ code }) => code === person.agencyCode);
  const state =
    person.disabledAt !== null
      ? words.disabled
      : person.lockedUntil !== null && person.lockedUntil > now
        ? words.locked(instantInTaipei(language, person.lockedUntil))
        : words.active;
  return (
    <tr className={person.disabledAt === null ? undefined : "disabled"}>
      <th scope="row">
        {person.name}
        <span className="soft small"> {person.email}</span>
      </th>
      <td>
        {roleName(person.role)}
        {agency && <span className="soft small"> {inLanguage(language, agency)}</span>}
      </td>
      <td>
        {person.hasPassword && words.password}
        {t.listSeparator}
        {person.hasAuthenticator ? words.authenticator : words.noAuthenticator}
        {person.totpRequired && <span className="soft small"> {words.required}</span>}
      </td>
      <td>{state}</td>
      <td>
        <details className="ds-details">
          <summary>
            {words.change}
            <span className="sr"> {person.name}</span>
          </summary>
          <DeskForm className="person-actions">
            <input type="hidden" name="person" value={person.id} />
            <Do what={person.totpRequired ? "unrequire" : "require"} />
            <Do what="reset" />
            <Do what="sign_out" />
            {!isMe && <Do what={person.disabledAt === null ? "disable" : "enable"} />}
            <label className="ds-label" htmlFor={`role-${person.id}`}>
              {words.role}
            </label>
            <select className="ds-input" id={`role-${person.id}`} name="role" defaultValue={person.role}>
              {staffRoles.map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </select>
            <label className="ds-label" htmlFor={`agency-${person.id}`}>
              {words.agency}
            </label>
            <select
              className="ds-input"
              id={`agency-${person.id}`}
              name="agency"
              defaultValue={person.agencyCode ?? ""}
            >
              <option value="">{words.noAgency}</option>
              {agencies.map((choice) => (
                <option key={choice.code} value={choice.code}>
                  {inLanguage(language, choice)}
                </option>
              ))}
            </select>
            <Do what="role" />
          </DeskForm>
        </details>
      </td>
    </tr>
  );
}

type Act = "require" | "unrequire" | "reset" | "sign_out" | "disable" | "enable" | "role";

function Do({ what }: { what: Act }) {
  const { t } = useSite();
  return (
    <button className="ds-button" data-variant="secondary" name="do" value={what} type="submit">
      {t.identity.staff.actions[what]}
    </button>
  );
}
