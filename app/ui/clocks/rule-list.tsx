/** Every rule of time with its article and exact words: the table of the domain, printed. */
import type { Length } from "~/domain/clocks/rules/clock-rule";
import { ruleSubjects } from "~/domain/clocks/rules/clock-rule";
import type { Rule } from "~/domain/clocks/rules/rules";
import { clockRules } from "~/domain/clocks/rules/rules";
import { isEventCode, isStageCode } from "~/domain/bills/stages";
import { dayShort, partialDay } from "~/i18n/dates";
import type { Messages } from "~/i18n/messages";
import { Fact } from "../bill/bill-facts";
import { useSite } from "../site-context";
import { BasisName, BasisSource, BasisWords } from "./clock-basis";

export function RuleList() {
  const { t } = useSite();
  return (
    <section aria-labelledby="rules" className="rules">
      <h2 id="rules">{t.clocks.rulesTitle}</h2>
      <p className="soft">{t.clocks.rulesLead}</p>
      {ruleSubjects.map((subject) => (
        <section key={subject} aria-labelledby={`rules-${subject}`}>
          <h3 id={`rules-${subject}`}>{t.clocks.subjects[subject]}</h3>
          {clockRules
            .filter((rule) => rule.of === subject)
            .map((rule) => (
              <RuleEntry key={rule.code} rule={rule} />
            ))}
        </section>
      ))}
    </section>
  );
}

function RuleEntry({ rule }: { rule: Rule }) {
  const { t } = useSite();
  const words = t.clocks.rules[rule.code];
  const { rule: names } = t.clocks;
  const stops = rule.stops.flatMap((code) => stopName(t, code) ?? []);
  return (
    <article className="rule-entry" id={`rule-${rule.code.replaceAll(/[._]/g, "-")}`}>
      <h4>{words.name}</h4>
      <div>
        <p className="article">
          <BasisName basis={rule.basis} />
        </p>
        <BasisWords basis={rule.basis} />
        {words.note && <p className="small">{words.note}</p>}
        {rule.displayOnly && <p className="small soft">{names.displayOnly}</p>}
      </div>
      <dl>
        <Fact name={names.start}>{words.start}</Fact>
        <Fact name={names.length}>{lengthWords(t, rule.length)}</Fact>
        <Fact name={names.firstDay}>{firstDayWords(t, rule)}</Fact>
        <Fact name={names.kind}>{t.clocks.kinds[rule.kind]}</Fact>
        <Fact name={names.stops}>{stops.length > 0 && stops.join(t.listSeparator)}</Fact>
        <Fact name={names.consequence}>{t.clocks.consequences[rule.consequence]}</Fact>
        <Fact name={names.counting}>{t.clocks.counting[rule.counting]}</Fact>
        <Fact name={names.since}>
          <Since rule={rule} />
        </Fact>
        <Fact name={names.source}>
          <BasisSource basis={rule.basis} />
        </Fact>
      </dl>
    </article>
  );
}

function Since({ rule }: { rule: Rule }) {
  const { t, language } = useSite();
  const { rule: names } = t.clocks;
  const day = partialDay(language, rule.since);
  const sandbox = rule.of === "fintech" || rule.of === "unmanned";
  const { earlier } = rule;
  return (
    <>
      {rule.basis.by === "directive"
        ? names.sinceDirective(day)
        : (sandbox ? names.sinceEffect : names.sinceDay)(day)}
      {earlier && (
        <span className="earlier">
          {names.earlier(
            dayShort(language, earlier.since),
            dayShort(language, earlier.until),
            lengthWords(t, earlier.length),
          )}
        </span>
      )}
    </>
  );
}

export function lengthWords(t: Messages, length: Length): string {
  if (!("count" in length)) return t.clocks.openLength[length.unit];
  const words = t.clocks.length[length.unit](length.count);
  return length.before ? t.clocks.lengthBefore(words) : words;
}

function firstDayWords(t: Messages, rule: Rule): string | null {
  if (!("count" in rule.length) && rule.length.unit !== "third_day") return null;
  if ("count" in rule.length && rule.length.before) return null;
  return rule.firstDay === "counted" ? t.clocks.rule.counted : t.clocks.rule.notCounted;
}

/** Null for the events of experiments: their names belong to the pages of the sandboxes. */
function stopName(t: Messages, code: string): string | null {
  if (!isEventCode(code)) return null;
  return isStageCode(code) ? t.law.stages[code].name : t.law.beside[code];
}
