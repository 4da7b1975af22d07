/** What article 11 makes public of an experiment, field by field; a field without a source says so. */
import type { ReactNode } from "react";
import type { Bilingual } from "~/domain/bilingual";
import type { ExperimentDossier } from "~/domain/records/experiment-record";
import type { SandboxAct } from "~/domain/sandbox/act-limits";
import { dayShort, partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function Disclosure({ dossier, act }: { dossier: ExperimentDossier; act: SandboxAct | null }) {
  const { t, language, href } = useSite();
  const words = t.sandboxes.experiment;
  const { applicant, content, scope, exemptions, actBill, needsLawChange } = dossier;
  const say = (value: Bilingual | null) => value && inLanguage(language, value);
  const exempted = exemptions.map(({ law, article }) => `${law}${article ?? ""}`).join(t.listSeparator);
  const needs = needsLawChange === null ? "unknown" : needsLawChange ? "yes" : "no";
  return (
    <>
      {act?.limits.disclosure && (
        <p className="soft">{words.disclosedBasis(act.limits.disclosure.article)}</p>
      )}
      <dl className="terms">
        <Field name={words.applicant}>{say(applicant) ?? t.sandboxes.unnamed}</Field>
        <Field name={words.content}>{say(content)}</Field>
        <Field name={words.period}>
          <PeriodWords dossier={dossier} />
        </Field>
        <Field name={words.scope}>{say(scope)}</Field>
        <Field name={words.exempted}>
          {exempted && (
            <>
              <span lang="zh-Hant-TW">{exempted}</span>{" "}
              <span className="soft small">{words.exemptedNote}</span>
            </>
          )}
        </Field>
        <Field name={words.needsLawChange}>{words.needs[needs]}</Field>
        <Field name={words.channel}>{t.sandboxes.channels[dossier.channel]}</Field>
        {actBill && (
          <Field name={words.act}>
            <a href={href(`/bills/${actBill.slug}`)}>{inLanguage(language, actBill.title)}</a>
          </Field>
        )}
      </dl>
    </>
  );
}

function PeriodWords({ dossier: { standing } }: { dossier: ExperimentDossier }) {
  const { t, language } = useSite();
  const words = t.sandboxes.experiment;
  if (!standing) return null;
  const { approved, started, lastDay } = standing.period;
  const said = [
    approved && words.approvedOn(partialDay(language, approved)),
    started && words.startedOn(partialDay(language, started)),
    lastDay && words.untilOn(dayShort(language, lastDay)),
  ].filter(Boolean);
  return <>{said.length > 0 ? said.join(t.listSeparator) : t.sandboxes.unknown}</>;
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useSite();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="soft">{t.sandboxes.unknown}</span>}</dd>
    </div>
  );
}
