/** Showing that one reads mail at an address: the form that asks for a link, and the page that the link opens. */
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { TextInput } from "../form/inputs";
import { useSite } from "../site-context";
import { RoundHead, type ShownRound } from "./round-head";

export interface AskPageProps {
  readonly round: ShownRound;
  /** This browser's participant has shown it. */
  readonly confirmed: boolean;
  /** Whether the site can send mail at all. */
  readonly canSend: boolean;
  /** They come from asking. */
  readonly sent: boolean;
  readonly form: FormState | undefined;
}

export function AskPage({ round, confirmed, canSend, sent, form }: AskPageProps) {
  const { t } = useSite();
  const words = t.voting.confirm;
  const asks = !confirmed && canSend && round.state === "open";
  return (
    <div className="voting report">
      <RoundHead round={round} here="mine" />
      <h2>{words.title}</h2>
      <p className="measure">{words.lead}</p>
      {confirmed && (
        <p className="ds-alert" data-color="success">
          {words.confirmed}
        </p>
      )}
      {!confirmed && sent && (
        <p className="ds-alert" role="status">
          {words.sent}
        </p>
      )}
      {!confirmed && !canSend && <p className="ds-alert">{words.off}</p>}
      {!confirmed && canSend && round.state !== "open" && <p>{words.notOpen}</p>}
      <ErrorSummary form={form} />
      {asks && (
        <form method="post" noValidate>
          <TextInput
            name="address"
            type="email"
            autoComplete="email"
            label={t.follow.form.address}
            hint={words.hint}
            form={form}
            maxLength={254}
            required
          />
          <button className="ds-button" type="submit">
            {words.submit}
          </button>
        </form>
      )}
    </div>
  );
}

export function LinkPage({ round, used }: { readonly round: ShownRound; readonly used: boolean }) {
  const { t, href } = useSite();
  const words = t.voting.confirm;
  return (
    <div className="voting">
      <RoundHead round={round} here="mine" />
      <h2>{words.title}</h2>
      <p className="measure">{used ? words.done : words.press}</p>
      {used ? (
        <p>
          <a href={href(`/rounds/${round.slug}/vote`)}>{t.voting.pages.vote}</a>
        </p>
      ) : (
        <form method="post">
          <button className="ds-button" type="submit">
            {words.button}
          </button>
        </form>
      )}
    </div>
  );
}
