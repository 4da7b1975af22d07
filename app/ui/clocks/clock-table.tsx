/** Clocks across bills and experiments, by the day they run out; each row tells how its day was found. */
import type { Bilingual } from "~/domain/bilingual";
import type { Clock } from "~/domain/clocks/clock";
import { ruleOf } from "~/domain/clocks/rules/rules";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { BasisName } from "./clock-basis";
import { ClockDue, ClockLeft } from "./clock-due";
import { ClockSteps } from "./clock-steps";

export interface ClockRowView {
  readonly kind: "bill" | "experiment";
  readonly slug: string;
  readonly title: Bilingual;
  readonly clock: Clock;
}

export function ClockTable({ rows }: { rows: readonly ClockRowView[] }) {
  const { t } = useSite();
  const { columns } = t.clocks;
  return (
    <table className="clocks">
      <caption className="sr">{t.clocks.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.clock}</th>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.left}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClockRow key={`${row.kind}-${row.slug}-${row.clock.rule}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ClockRow({ row: { kind, slug, title, clock } }: { row: ClockRowView }) {
  const { t, language } = useSite();
  const { columns } = t.clocks;
  return (
    <tr className={`clock-${clock.state}`}>
      <th scope="row">
        <SubjectLink kind={kind} slug={slug}>
          {inLanguage(language, title)}
        </SubjectLink>
        {kind === "experiment" && <span className="grade">{t.clocks.experiment}</span>}
      </th>
      <td data-label={columns.clock}>
        {t.clocks.rules[clock.rule].name}
        <span className="basis">
          <BasisName basis={ruleOf(clock.rule).basis} />
        </span>
        <ClockSteps clock={clock} />
      </td>
      <td data-label={columns.due} className="due">
        <ClockDue clock={clock} />
      </td>
      <td data-label={columns.left} className={clock.state === "running" ? "left" : undefined}>
        <ClockLeft clock={clock} />
      </td>
    </tr>
  );
}

export function SubjectLink({
  kind,
  slug,
  children,
}: Pick<ClockRowView, "kind" | "slug"> & { children: React.ReactNode }) {
  const { href } = useSite();
  return <a href={href(`/${kind === "bill" ? "bills" : "experiments"}/${slug}`)}>{children}</a>;
}
