/** Following by e-mail: what it would have brought, the form, and the ways without an address; or what can be followed. */
import { followFrequencies } from "~/domain/follow/target";
import type { FoundTarget } from "~/domain/follow/target";
import type { NewsItem } from "~/domain/follow/news";
import { targetWords } from "~/i18n/sentences/target-words";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { TextInput } from "../form/inputs";
import { Radios } from "../form/radios";
import { useSite } from "../site-context";
import { ChooseTarget, type Choices } from "./choose-target";
import { OtherWays } from "./other-ways";
import { PastYear } from "./past-year";

export interface TargetProps {
  readonly target: FoundTarget;
  readonly past: { readonly items: readonly NewsItem[]; readonly count: number };
  readonly mailIsOn: boolean;
  /** Whether browsers let this site notify them. */
  readonly pushIsOn: boolean;
}

export type FollowPageProps = (TargetProps | { readonly choices: Choices }) & {
  /** The name of the field that is to be left empty. */
  readonly trap: string;
  readonly form: FormState | undefined;
};

export function FollowPage(props: FollowPageProps) {
  const { t, language } = useSite();
  const words = t.follow;
  const chosen = "target" in props;
  return (
    <div className="report follow">
      <h1>{chosen ? words.titleOf(targetWords(language, props.target)) : words.title}</h1>
      <p className="measure">{words.lead}</p>
      {chosen && props.target.kind === "law" && <LawReach law={props.target.key} />}
      <ErrorSummary form={props.form} />
      {chosen ? (
        <>
          <PastYear {...props.past} />
          <FollowForm {...props} />
          {props.pushIsOn && <BrowserLink target={props.target} />}
          <OtherWays target={props.target} />
        </>
      ) : (
        <ChooseTarget choices={props.choices} />
      )}
    </div>
  );
}

/** Which bills it takes in: a law's name alone does not say. */
function LawReach({ law }: { law: string }) {
  const { t, pathFor } = useSite();
  return (
    <p className="measure">
      {t.follow.lawReach}{" "}
      <a href={`${pathFor("/bills")}?law=${encodeURIComponent(law)}`}>{t.follow.lawBills}</a>
    </p>
  );
}

/** That page runs script, this one does not. */
function BrowserLink({ target: { kind, key } }: Pick<TargetProps, "target">) {
  const { t, pathFor } = useSite();
  const words = t.follow.browser;
  return (
    <section aria-labelledby="by-browser">
      <h2 id="by-browser">{words.link}</h2>
      <p>{words.linkLead}</p>
      <p>
        <a href={`${pathFor("/follow/browser")}?kind=${kind}&key=${encodeURIComponent(key)}`}>{words.open}</a>
      </p>
    </section>
  );
}

function FollowForm({ mailIsOn, trap, form }: TargetProps & FollowPageProps) {
  const { t } = useSite();
  const words = t.follow.form;
  return (
    <section aria-labelledby="by-mail">
      <h2 id="by-mail">{words.title}</h2>
      {!mailIsOn && <p className="ds-alert">{words.waits}</p>}
      <form method="post" noValidate>
        <TextInput
          name="address"
          type="email"
          autoComplete="email"
          label={words.address}
          hint={words.addressHint}
          form={form}
          maxLength={254}
          required
        />
        <Radios
          name="frequency"
          label={words.frequency}
          form={form}
          value={followFrequencies[0]}
          choices={followFrequencies.map((value) => ({
            value,
            label: t.follow.frequencies[value].name,
            hint: t.follow.frequencies[value].hint,
          }))}
        />
        <div className="trap">
          <TextInput name={trap} label={words.trap} form={form} tabIndex={-1} />
        </div>
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
    </section>
  );
}
