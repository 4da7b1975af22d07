/**
 * An experiment's period, its extensions with the branch of article 9 each fits, and the act's limits. It counts
 * nothing itself: the clocks stand below it.
 */
import type { SandboxAct } from "~/domain/sandbox/act-limits";
import type { ExperimentPeriod as Period, ExtensionOfPeriod } from "~/domain/sandbox/fold-experiment";
import { dayLong, partialDay } from "~/i18n/dates";
import { Day, PartialDay } from "../day";
import { useSite } from "../site-context";

export interface ExperimentPeriodProps {
  readonly period: Period;
  /** Null for a lighter channel. */
  readonly act: SandboxAct | null;
  /** Whether it has left the sandbox: then the outer cap says nothing more. */
  readonly left: boolean;
}

export function ExperimentPeriod({ period, act, left }: ExperimentPeriodProps) {
  const { t, language } = useSite();
  const words = t.sandboxes.experiment;
  const unknown = <span className="soft">{t.sandboxes.unknown}</span>;
  return (
    <>
      <p className="soft">{words.timesLead}</p>
      <table className="periods">
        <caption className="sr">{words.times}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.decided}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">{words.branch}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.first}</th>
            <td data-label={words.decided}>
              {period.approved ? <PartialDay date={period.approved} /> : unknown}
            </td>
            <td data-label={words.from}>
              {period.started ? words.startedOn(partialDay(language, period.started)) : words.startUnknown}
            </td>
            <td data-label={words.until}>
              {period.firstUntil ? <Day on={period.firstUntil} as="short" /> : unknown}
            </td>
            <td data-label={words.branch}>{act?.limits.period && <Basis limit={act.limits.period} />}</td>
          </tr>
          {period.extensions.map((extension) => (
            <ExtensionRow key={extension.order} extension={extension} act={act} />
          ))}
        </tbody>
      </table>
      {period.extensions.length === 0 && <p>{words.noExtension}</p>}
      {!left && period.latestEnd && (
        <p>
          {words.latestEnd(dayLong(language, period.latestEnd))}{" "}
          <span className="soft small">{words.latestEndNote}</span>
        </p>
      )}
    </>
  );
}

function ExtensionRow({ extension, act }: { extension: ExtensionOfPeriod; act: SandboxAct | null }) {
  const { t } = useSite();
  const words = t.sandboxes.experiment;
  const { order, date, from, until, fits } = extension;
  const unknown = <span className="soft">{t.sandboxes.unknown}</span>;
  const limit = fits === "ordinary" ? act?.limits.extension : fits === "law_change" ? act?.limits.cap : null;
  return (
    <tr>
      <th scope="row">{words.extension(order)}</th>
      <td data-label={words.decided}>
        <PartialDay date={date} />
      </td>
      <td data-label={words.from}>{from ? <Day on={from} as="short" /> : unknown}</td>
      <td data-label={words.until}>{until ? <Day on={until} as="short" /> : unknown}</td>
      <td data-label={words.branch}>
        {fits === null && words.fitsNull}
        {fits === "beyond" && words.beyond}
        {(fits === "ordinary" || fits === "law_change") && (
          <>
            <b>{t.sandboxes.branches[fits]}</b>{" "}
            <span className="grade" title={t.law.grades.derived.about}>
              {words.ruled}
            </span>
          </>
        )}
        {limit && <Basis limit={limit} />}
      </td>
    </tr>
  );
}

function Basis({ limit }: { limit: { readonly article: string; readonly words: string } }) {
  return (
    <q className="law" lang="zh-Hant-TW">
      <b>{limit.article}</b> {limit.words}
    </q>
  );
}
