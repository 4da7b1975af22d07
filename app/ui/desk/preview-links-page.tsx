/** Links by which a ministry sees a change set applied: make one, see who has one, take it back. */
import { instantInTaipei } from "~/i18n/dates";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { DeskForm } from "./desk-form";

interface Link {
  readonly id: number;
  readonly label: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export interface PreviewLinksProps {
  readonly setId: number;
  readonly title: string;
  readonly links: readonly Link[];
  readonly now: string;
  /** The address just made: it is shown this once. */
  readonly made: string | null;
  readonly form?: FormState;
}

export function PreviewLinksPage({ setId, title, links, now, made, form }: PreviewLinksProps) {
  const { t, href } = useSite();
  const words = t.preview;
  return (
    <>
      <p className="crumbs">
        <a href={href(`/desk/sets/${setId}`)}>{title}</a>
      </p>
      <h1>{words.links}</h1>
      <p>{words.lead}</p>
      <p>
        <a className="ds-button" data-variant="secondary" href={`/preview/set-${setId}/`}>
          {words.see}
        </a>
      </p>
      {made && (
        <div className="ds-alert" data-color="success" role="status">
          <p>{words.made}</p>
          <p>
            <code className="address">{made}</code>
          </p>
        </div>
      )}
      <ErrorSummary form={form} />
      <DeskForm>
        <TextInput name="label" label={words.label} hint={words.labelHint} maxLength={100} form={form} />
        <button className="ds-button" type="submit">
          {words.make}
        </button>
      </DeskForm>
      {links.length === 0 ? <p>{words.none}</p> : <LinkTable links={links} now={now} />}
    </>
  );
}

function LinkTable({ links, now }: Pick<PreviewLinksProps, "links" | "now">) {
  const { t, language } = useSite();
  const words = t.preview;
  return (
    <table className="ds-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.label}</th>
          <th scope="col">{words.columns.made}</th>
          <th scope="col">{words.columns.ends}</th>
          <th scope="col">{words.columns.act}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row">{link.label}</th>
            <td>{instantInTaipei(language, link.createdAt)}</td>
            <td>{instantInTaipei(language, link.expiresAt)}</td>
            <td>
              {link.revokedAt !== null ? (
                words.revoked
              ) : link.expiresAt <= now ? (
                words.expired
              ) : (
                <DeskForm>
                  <input type="hidden" name="revoke" value={link.id} />
                  <button className="ds-button" data-variant="tertiary" type="submit">
                    {words.revoke}
                  </button>
                </DeskForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
