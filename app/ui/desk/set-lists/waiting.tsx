/** What waits at the desk besides change sets: bills nobody has checked, rounds, reported errors, a reporter's late reports. */
import type { ReactNode } from "react";
import type { Bilingual } from "~/domain/bilingual";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ReportMonth } from "~/domain/progress/report-month";
import { inLanguage } from "~/i18n/messages";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

/** How sending mails goes, for those who may see it. */
export interface MailsWaiting {
  readonly dead: number;
  readonly waiting: number;
  readonly isSetUp: boolean;
}

/** Null for what is not this person's to act on. */
export interface WaitingProps {
  readonly unchecked: {
    readonly days: number;
    readonly total: number;
    readonly bills: readonly {
      readonly slug: string;
      readonly title: Bilingual;
      readonly lookedAt: Instant;
    }[];
  } | null;
  readonly rounds:
    | readonly {
        readonly slug: string;
        readonly title: Bilingual;
        readonly pending: number;
        readonly unanswered: number;
        readonly overdue: number;
      }[]
    | null;
  readonly tickets: number | null;
  readonly mails: MailsWaiting | null;
  readonly overdue:
    readonly { readonly itemId: number; readonly month: ReportMonth; readonly title: Bilingual }[] | null;
}

export function Waiting({ unchecked, rounds, tickets, mails, overdue }: WaitingProps) {
  const { t, href, language } = useSite();
  const words = t.sets.home;
  return (
    <>
      {overdue && (
        <Part id="overdue" title={words.overdue.title} none={overdue.length === 0 && words.overdue.none}>
          <ul className="plain">
            {overdue.map(({ itemId, month, title }) => (
              <li key={`${itemId} ${month}`}>
                <a href={href(`/desk/progress/${itemId}/${month}`)}>{inLanguage(language, title)}</a>{" "}
                <span className="soft">{month}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {unchecked && (
        <Part
          id="unchecked"
          title={words.unchecked.title(unchecked.days)}
          none={unchecked.total === 0 && words.unchecked.none}
        >
          <ul className="plain">
            {unchecked.bills.map(({ slug, title, lookedAt }) => (
              <li key={slug}>
                <a href={href(`/bills/${slug}`)}>{inLanguage(language, title)}</a>{" "}
                <span className="soft">
                  <InstantTime at={lookedAt} />
                </span>
              </li>
            ))}
          </ul>
          <p>
            <a href={href("/desk/unchecked")}>{words.unchecked.all(unchecked.total)}</a>
          </p>
        </Part>
      )}
      {rounds && (
        <Part id="rounds" title={words.rounds.title} none={rounds.length === 0 && words.rounds.none}>
          <ul className="plain">
            {rounds.map(({ slug, title, pending, unanswered, overdue: late }) => (
              <li key={slug}>
                <b>{inLanguage(language, title)}</b>{" "}
                {pending > 0 && <a href={href(`/desk/rounds/${slug}`)}>{words.rounds.pending(pending)}</a>}{" "}
                {unanswered > 0 && (
                  <a href={href(`/desk/rounds/${slug}/answers`)}>
                    {words.rounds.unanswered(unanswered, late)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {tickets !== null && (
        <Part id="tickets" title={words.tickets.title} none={tickets === 0 && words.tickets.none}>
          <p>
            <a href={href("/desk/tickets")}>{words.tickets.waiting(tickets)}</a>
          </p>
        </Part>
      )}
      {mails && <Mails {...mails} />}
    </>
  );
}

function Mails({ dead, waiting, isSetUp }: MailsWaiting) {
  const { t, href } = useSite();
  const words = t.follow.desk;
  return (
    <Part id="mails" title={words.homeTitle} none={false}>
      {dead > 0 && <p className="pressing">{words.homeDead(dead)}</p>}
      {waiting > 0 && !isSetUp && <p>{words.homeOff(waiting)}</p>}
      <p>
        <a href={href("/desk/mails")}>{words.see}</a>
      </p>
    </Part>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** The line in place of an empty list. */
  readonly none: string | false;
  readonly children: ReactNode;
}

function Part({ id, title, none, children }: PartProps) {
  return (
    <section aria-labelledby={`home-${id}`}>
      <h2 id={`home-${id}`}>{title}</h2>
      {none ? <p className="soft">{none}</p> : children}
    </section>
  );
}
