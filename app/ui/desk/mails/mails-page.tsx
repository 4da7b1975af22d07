/** How sending goes: whether it is set up, how many wait, and the mails that were given up with what the server said. */
import { parseProblem } from "~/domain/follow/mail-times";
import { type ListedMail, type MailCounts, mailsShown } from "~/domain/records/listed-mail";
import type { FormState } from "../../form/form-state";
import { ErrorSummary } from "../../form/error-summary";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";

export interface MailsPageProps {
  /** The sender's address; null while sending is not set up. */
  readonly from: string | null;
  readonly counts: MailCounts;
  readonly dead: readonly ListedMail[];
  readonly waiting: readonly ListedMail[];
  readonly form?: FormState;
}

export function MailsPage({ from, counts, dead, waiting, form }: MailsPageProps) {
  const { t } = useSite();
  const words = t.follow.desk;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <ErrorSummary form={form} />
      {from === null ? <p className="ds-alert">{words.off}</p> : <p>{words.on(from)}</p>}
      <p>{words.counts(counts.waiting, counts.sent, counts.dead)}</p>
      <section aria-labelledby="dead">
        <h2 id="dead">{words.dead}</h2>
        {dead.length === 0 ? <p className="soft">{words.deadNone}</p> : <p>{words.deadLead}</p>}
        <MailTable mails={dead} caption={words.dead} isDead />
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length === 0 && <p className="soft">{words.waitingNone}</p>}
        <MailTable mails={waiting} caption={words.waiting} isDead={false} />
      </section>
    </>
  );
}

interface MailTableProps {
  readonly mails: readonly ListedMail[];
  readonly caption: string;
  readonly isDead: boolean;
}

function MailTable({ mails, caption, isDead }: MailTableProps) {
  const { t } = useSite();
  const words = t.follow.desk;
  const { columns } = words;
  if (mails.length === 0) return null;
  return (
    <div className="progress">
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.made}</th>
            <th scope="col">{columns.tries}</th>
            <th scope="col">{isDead ? columns.given : columns.next}</th>
            <th scope="col">{columns.problem}</th>
            {isDead && <th scope="col">{columns.act}</th>}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} isDead={isDead} />
          ))}
        </tbody>
      </table>
      {mails.length === mailsShown && <p className="soft small">{words.shown(mailsShown)}</p>}
    </div>
  );
}

function MailRow({ mail, isDead }: { mail: ListedMail; isDead: boolean }) {
  const { t } = useSite();
  const { may } = useDesk();
  const words = t.follow.desk;
  const { columns } = words;
  const at = isDead ? mail.doneAt : mail.nextTryAt;
  return (
    <tr>
      <th scope="row">
        {words.kinds[mail.kind]}
        {mail.channel === "push" && ` ${words.byPush}`}
      </th>
      <td data-label={columns.made}>
        <InstantTime at={mail.createdAt} />
      </td>
      <td data-label={columns.tries}>{words.times(mail.tries)}</td>
      <td data-label={isDead ? columns.given : columns.next}>{at && <InstantTime at={at} />}</td>
      <td data-label={columns.problem}>
        <Reason problem={mail.problem} />
      </td>
      {isDead && (
        <td>
          {may("mail.send_again") && (
            <DeskForm className="inline">
              <input type="hidden" name="mail" value={mail.id} />
              <button className="ds-button" data-variant="secondary" type="submit">
                {words.again}
              </button>
            </DeskForm>
          )}
        </td>
      )}
    </tr>
  );
}

function Reason({ problem }: { problem: string | null }) {
  const { t } = useSite();
  const words = t.follow.desk;
  if (problem === null) return words.notTried;
  const { step, number } = parseProblem(problem);
  const said = words.steps[step];
  return number === null ? said : words.answered(said, number);
}
