/** The two sandbox acts, step by step: what differs is data in the tables of rules, and printed from there. */
import { sandboxActs } from "~/domain/clocks/experiment-clocks";
import { clockRules } from "~/domain/clocks/rules/rules";
import { useSite } from "../site-context";
import { BasisName } from "./clock-basis";
import { lengthWords } from "./rule-list";

const steps = [
  "decision",
  "start",
  "term",
  "extension_request",
  "cap",
  "cap_law_change",
  "report",
  "evaluation",
  "amendment",
] as const;

export function ActComparison() {
  const { t } = useSite();
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t.clocks.compareTitle}</h2>
      <p className="soft">{t.clocks.compareLead}</p>
      <table>
        <caption className="sr">{t.clocks.compareTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.clocks.compareColumn}</th>
            {sandboxActs.map((act) => (
              <th key={act} scope="col">
                {t.clocks.subjects[act]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step}>
              <th scope="row">{t.clocks.compareRows[step]}</th>
              {sandboxActs.map((act) => (
                <td key={act} data-label={t.clocks.subjects[act]}>
                  <ActLength code={`${act}.${step}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ActLength({ code }: { code: string }) {
  const { t } = useSite();
  const rule = clockRules.find((candidate) => candidate.code === code);
  if (!rule) return <span className="soft">{t.clocks.compareNone}</span>;
  return (
    <>
      {lengthWords(t, rule.length)}
      <span className="basis">
        <BasisName basis={rule.basis} />
      </span>
    </>
  );
}
