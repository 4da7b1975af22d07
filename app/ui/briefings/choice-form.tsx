/** The form of a briefing's choices: it asks with GET, so that every choice is in the address. */
import type { Phase, Procedure } from "~/domain/bills/stages";
import { dayTyped } from "~/i18n/dates";
import { localPath } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import type { FacetName } from "../list/facets";
import { facetNames } from "../list/facets";
import { monthName } from "../progress/words";
import { useSite } from "../site-context";
import type { BriefingsPageProps } from "./briefings-page";

type Option = readonly [value: string, label: string];

export function ChoiceForm(props: BriefingsPageProps) {
  const { t, language, known } = useSite();
  const words = t.briefings.choose;
  const { offered, picked, recent } = props;
  return (
    <form className="choices-form" method="get" action={localPath(language, "/briefings")}>
      <h2>{words.form}</h2>
      <Choice
        name="template"
        label={words.template}
        value={props.template}
        options={offered.templates.map((code): Option => [code, t.briefings.templates[code].name])}
        hint={t.briefings.templates[props.template].about}
      />
      <Text name="asof" label={words.asof} value={dayTyped(language, props.asOf)} hint={t.date.hint} />
      {facetNames.map((name) => (
        <FacetChoice key={name} name={name} {...props} />
      ))}
      <Text name="since" label={words.since} value={dayTyped(language, props.since)} hint={words.sinceHint} />
      <Text name="days" label={words.days} value={String(props.days)} hint={words.daysHint} />
      {offered.templates.includes("control") && <ControlChoices {...props} />}
      <Choice
        name="lang"
        label={words.lang}
        value={props.lang}
        options={offered.langs.map((code): Option => [code, words.langs[code]])}
      />
      <Choice
        name="shape"
        label={words.shape}
        value={props.shape}
        options={offered.shapes.map((code): Option => [code, words.shapes[code]])}
      />
      <Choice
        name="sources"
        label={words.sources}
        value={props.withSources ? "on" : "off"}
        options={[
          ["on", words.sourcesOn],
          ["off", words.sourcesOff],
        ]}
      />
      {known && <input type="hidden" name="known" value={known} />}
      {picked.length > 0 && <input type="hidden" name="bills" value={picked.join(",")} />}
      <input type="hidden" name="recent" value={recent.kept} />
      <button className="ds-button" type="submit">
        {words.submit}
      </button>
    </form>
  );
}

/** The month, and for the desk how much of it. */
function ControlChoices({ month, reports, offered }: BriefingsPageProps) {
  const { t, language } = useSite();
  const words = t.briefings.choose;
  if (offered.reports.length === 0)
    return (
      <Choice
        name="month"
        label={words.month}
        value={month}
        hint={words.monthHint}
        options={[["", "—"], ...offered.months.map((each): Option => [each, monthName(language, each)])]}
      />
    );
  return (
    <>
      <Text name="month" label={words.month} value={month} hint={words.monthHint} />
      <Choice
        name="reports"
        label={words.reports}
        value={reports}
        hint={words.reportsHint}
        options={offered.reports.map((code): Option => [code, words.reportScopes[code]])}
      />
    </>
  );
}

function FacetChoice({ name, facets, filter }: BriefingsPageProps & { name: FacetName }) {
  const { t, language } = useSite();
  const labelOf = ({ code, name: own }: (typeof facets)[FacetName][number]) => {
    if (own) return inLanguage(language, own);
    return name === "phase" ? t.law.phases[code as Phase].name : t.law.procedures[code as Procedure];
  };
  const shown = facets[name].filter(({ code, count }) => count > 0 || code === filter[name]);
  return (
    <Choice
      name={name}
      label={t.bills.facets[name]}
      value={filter[name] ?? ""}
      options={[
        ["", t.bills.all],
        ...shown.map((choice): Option => [choice.code, `${labelOf(choice)} (${choice.count})`]),
      ]}
    />
  );
}

function Choice({
  name,
  label,
  value,
  options,
  hint,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
  hint?: string;
}) {
  return (
    <div className="field">
      <label className="ds-label" htmlFor={name}>
        {label}
      </label>
      <select
        className="ds-input"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={hint && `${name}-hint`}
      >
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function Text({ name, label, value, hint }: { name: string; label: string; value: string; hint: string }) {
  return (
    <div className="field">
      <label className="ds-label" htmlFor={`briefing-${name}`}>
        {label}
      </label>
      <input
        className="ds-input"
        id={`briefing-${name}`}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={`${name}-hint`}
      />
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}
