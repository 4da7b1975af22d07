/** The form for a statement of one's own; what is almost the same is offered before it is sent. */
import { problemIn } from "../form/form-state";
import { TextArea } from "../form/inputs";
import { useSite } from "../site-context";
import type { VoteState } from "./vote-page";

interface WriteStatementProps {
  readonly limit: number;
  readonly written: number;
  readonly form: VoteState | undefined;
}

export function WriteStatement({ limit, written, form }: WriteStatementProps) {
  const { t, href, path } = useSite();
  const words = t.voting.write;
  const alike = form?.alike ?? [];
  const isOpen =
    alike.length > 0 || problemIn(form, "words") !== undefined || form?.values["intent"] === "statement";
  return (
    <details className="ds-details write-statement" open={isOpen}>
      <summary>{words.title}</summary>
      <form method="post" noValidate className="ds-details-content">
        <p>{words.how}</p>
        <input type="hidden" name="intent" value="statement" />
        <TextArea name="words" label={words.words} hint={words.limit(limit)} form={form} rows={3} required />
        {alike.length > 0 && (
          <div className="ds-alert" data-color="warning" role="alert">
            <p>{words.alike}</p>
            <ul>
              {alike.map(({ number, words: said }) => (
                <li key={number}>
                  <a href={`${href(path)}?statement=${number}#statement`}>{said}</a>
                </li>
              ))}
            </ul>
            <input type="hidden" name="insists" value="yes" />
          </div>
        )}
        <button className="ds-button" type="submit">
          {alike.length > 0 ? words.insist : words.send}
        </button>
        {written > 0 && <p className="soft">{words.written(written)}</p>}
      </form>
    </details>
  );
}
