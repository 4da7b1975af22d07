/** Proposes what becomes of one bill that lapses: which of the three, what follows it, and why. */
import type { Bilingual } from "~/domain/bilingual";
import { agencyDecisions } from "~/domain/progress/term-decision";
import type { TermDecision } from "~/domain/records/term-decisions";
import { inLanguage } from "~/i18n/messages";
import { DeskForm } from "../desk/desk-form";
import type { FormState } from "../form/form-state";
import { Select, TextArea } from "../form/inputs";
import { Radios } from "../form/radios";
import { useSite } from "../site-context";

interface DecisionFormProps {
  readonly bill: TermDecision;
  readonly successors: readonly { readonly slug: string; readonly title: Bilingual }[];
  readonly form?: FormState;
}

export function DecisionForm({ bill, successors, form }: DecisionFormProps) {
  const { t, language } = useSite();
  const words = t.progress.term;
  const others = successors.filter(({ slug }) => slug !== bill.slug);
  const title = inLanguage(language, bill.title);
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">{words.proposeFor(title)}</h2>
      <DeskForm className="entry-form">
        <input type="hidden" name="bill" value={bill.slug} />
        <input type="hidden" name="billTitle" value={title} />
        <Radios
          name="decision"
          label={words.decision}
          form={form}
          choices={agencyDecisions.map((value) => ({ value, label: t.terms.decisions[value] }))}
        />
        <Select
          name="successor"
          label={words.successor}
          form={form}
          choices={[
            { value: "", label: words.successorNone },
            ...others.map((each) => ({ value: each.slug, label: inLanguage(language, each.title) })),
          ]}
        />
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} form={form} />
        <p className="actions">
          <button className="ds-button" type="submit">
            {words.send}
          </button>
        </p>
      </DeskForm>
    </section>
  );
}
