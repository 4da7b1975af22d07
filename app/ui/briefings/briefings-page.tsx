/** /briefings: what a briefing holds is chosen by a plain form; the preview is the page itself, the files are links. */
import type { Phase, Procedure } from "~/domain/bills/stages";
import type { Bilingual } from "~/domain/bilingual";
import type { TemplateCode } from "~/domain/briefings/question";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { FacetChoiceView, FacetName } from "../list/facets";
import { useSite } from "../site-context";
import { BillPicker } from "./bill-picker";
import { ChoiceForm } from "./choice-form";
import { Downloads } from "./downloads";
import { RecentChoices } from "./recent-choices";

export interface BriefingsPageProps {
  readonly template: TemplateCode;
  readonly filter: {
    readonly phase: Phase | null;
    readonly topic: string | null;
    readonly agency: string | null;
    readonly procedure: Procedure | null;
  };
  readonly picked: readonly string[];
  readonly since: CalendarDate;
  readonly days: number;
  readonly lang: "zh" | "en" | "both";
  readonly shape: "16x9" | "4x3" | "a4";
  readonly withSources: boolean;
  readonly asOf: CalendarDate;
  /** The choices as an address holds them. */
  readonly query: string;
  readonly permalink: string;
  /** For staff: the address to keep; null for everybody else. */
  readonly keepAs: string | null;
  readonly previewHtml: string;
  readonly facets: Readonly<Record<FacetName, readonly FacetChoiceView[]>>;
  readonly bills: readonly { readonly slug: string; readonly title: Bilingual }[];
  readonly recent: {
    readonly choices: readonly {
      readonly query: string;
      readonly template: TemplateCode;
      readonly asOf: CalendarDate;
      readonly lang: string;
    }[];
    readonly kept: string;
  };
  readonly formats: readonly {
    readonly format: string;
    readonly omits: readonly { readonly part: string; readonly reason: string }[];
  }[];
  readonly offered: {
    readonly templates: readonly TemplateCode[];
    readonly langs: readonly BriefingsPageProps["lang"][];
    readonly shapes: readonly BriefingsPageProps["shape"][];
  };
}

export function BriefingsPage(props: BriefingsPageProps) {
  const { t, pathFor } = useSite();
  const { keepAs } = props;
  return (
    <article className="briefings">
      <header className="lead">
        <div>
          <h1>{t.briefings.title}</h1>
          <p className="soft">{t.briefings.lead}</p>
          <p>
            <a href={pathFor("/briefings/archive")}>{t.kept.archiveLink}</a>
            {keepAs !== null && (
              <>
                {" · "}
                <a href={`${pathFor("/desk/briefings/new")}?address=${encodeURIComponent(keepAs)}`}>
                  {t.kept.keepThis}
                </a>
              </>
            )}
          </p>
        </div>
      </header>
      <div className="chooser">
        <div>
          <ChoiceForm {...props} />
          <BillPicker {...props} />
          <RecentChoices {...props} />
        </div>
        <div>
          <Downloads {...props} />
          <section className="preview" aria-labelledby="preview">
            <h2 id="preview">{t.briefings.choose.preview}</h2>
            <div dangerouslySetInnerHTML={{ __html: props.previewHtml }} />
          </section>
        </div>
      </div>
    </article>
  );
}
