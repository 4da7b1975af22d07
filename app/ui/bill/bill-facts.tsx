/** The facts beside a bill's history: who, what kind, which law, which numbers, how long it took. */
import type { ReactNode } from "react";
import type { BillDossier } from "~/domain/records/bill-dossier";
import type { Durations } from "~/domain/bills/durations";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function BillFacts({ dossier, durations }: { dossier: BillDossier; durations: Durations }) {
  const { t, language, href } = useSite();
  const { card } = dossier;
  const numbers = (kind: string) => dossier.numbers.filter((number) => number.kind === kind);
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{t.bill.facts}</h2>
      <dl>
        <Fact name={t.bill.lead}>
          {card.lead && (
            <a href={href("/bills", { agency: card.lead.code })}>{inLanguage(language, card.lead)}</a>
          )}
        </Fact>
        <Fact name={t.bill.supporting}>
          {dossier.supporting.map((agency) => inLanguage(language, agency)).join(t.listSeparator)}
        </Fact>
        <Fact name={t.bill.topics}>
          {dossier.topics.length > 0 && (
            <>
              {dossier.topics.map((topic) => (
                <span key={topic.code} className="topic">
                  <a href={href("/bills", { topic: topic.code })}>{inLanguage(language, topic)}</a>
                </span>
              ))}
              <span className="by">{t.bill.topicsBy}</span>
            </>
          )}
        </Fact>
        <Fact name={t.bill.kind}>{t.law.kinds[card.kind]}</Fact>
        <Fact name={t.bill.plan}>
          {card.plan && t.bill.planItem(t.law.planLists[card.plan.list], card.plan.number)}
        </Fact>
        <Fact name={t.bill.planDue}>
          {card.plan && card.plan.list !== "progress" && <PlanDue due={card.plan.due} />}
        </Fact>
        <Fact name={t.sandboxes.register}>
          {findSandboxAct(card.slug) && (
            <a href={href(`/sandboxes/${card.slug}`)}>{t.sandboxes.registerOf}</a>
          )}
        </Fact>
        <Fact name={t.bill.law}>
          {dossier.lawName && (
            <a href={href("/bills", { law: dossier.mojCode ?? dossier.lawName })} lang="zh-Hant-TW">
              {dossier.lawName}
            </a>
          )}
        </Fact>
        <Fact name={t.bill.moj}>
          {dossier.mojCode && (
            <a href={`https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${dossier.mojCode}`} rel="noreferrer">
              {dossier.mojCode}
            </a>
          )}
        </Fact>
        <Fact name={t.bill.lyLaw}>{dossier.lyLawNumber}</Fact>
        {numbers("ly_bill").map(({ number }) => (
          <Fact key={number} name={t.bill.lyBills}>
            {number}
          </Fact>
        ))}
        {numbers("ey_document").map(({ number }) => (
          <Fact key={number} name={t.bill.eyDocuments}>
            {number}
          </Fact>
        ))}
      </dl>
      <DurationFacts durations={durations} />
    </section>
  );
}

function PlanDue({ due }: { due: string | null }) {
  const { t, language } = useSite();
  const date = due === null ? null : parsePartialDate(due);
  return <>{date?.ok ? partialDay(language, date.value) : t.board.noDue}</>;
}

function DurationFacts({ durations }: { durations: Durations }) {
  const { t } = useSite();
  const known = Object.entries(durations).filter(
    (entry): entry is [keyof Durations, number] => entry[1] !== null,
  );
  if (known.length === 0) return null;
  return (
    <>
      <h2>{t.bill.durations}</h2>
      <dl>
        {known.map(([leg, days]) => (
          <Fact key={leg} name={t.bill.durationNames[leg]}>
            {t.days({ days, atLeast: false })}
          </Fact>
        ))}
      </dl>
    </>
  );
}

/** A name and its value; nothing at all where there is no value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
