/** All bills as a timeline: the sentence, the chart in one of three layouts, the same as a table, days per stage. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { StageCode } from "~/domain/bills/stages";
import type { DayRange } from "~/domain/timeline/stage-days";
import type { Timeline, TimelineLayout, TimelineSort } from "~/domain/timeline/timeline";
import { timelineLayouts, timelineSorts } from "~/domain/timeline/timeline";
import { partialDay } from "~/i18n/dates";
import type { Messages } from "~/i18n/messages";
import { inLanguage } from "~/i18n/messages";
import type { FacetsProps } from "../list/facets";
import { Facets } from "../list/facets";
import { Pagination } from "../list/pagination";
import type { Params } from "../site-context";
import { useSite } from "../site-context";
import { dateAxis, dayAxis } from "./axis";
import { Gantt } from "./gantt";
import { MilestoneList } from "./milestone-list";
import { Legend, Patterns } from "./patterns";
import type { Axis } from "./segments";
import { StageDistribution } from "./stage-distribution";
import { TimelineTable } from "./timeline-table";

export interface TimelinePageProps extends Timeline, Omit<FacetsProps, "path" | "kept"> {
  readonly layout: TimelineLayout;
  readonly sort: TimelineSort;
  readonly stage: StageCode | null;
  readonly days: DayRange | null;
  readonly page: number;
  readonly pageSize: number;
}

export function TimelinePage(props: TimelinePageProps) {
  const { chosen, facets, layout, sort, stage, days, page, pages, rows } = props;
  const { t, href } = useSite();
  const kept = {
    layout: layout === "calendar" ? null : layout,
    sort: sort === "start" ? null : sort,
    stage,
    days,
  };
  const here = (params: Params) => href("/timeline", { ...chosen, ...kept, ...params });
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.timeline.title}</h1>
          <p className="soft">{t.timeline.lead}</p>
        </div>
      </div>
      <div className="filtered timeline">
        <Facets facets={facets} chosen={chosen} path="/timeline" kept={kept} />
        <div>
          <Summary {...props} />
          <Choices
            name={t.timeline.layout}
            codes={timelineLayouts}
            words={t.timeline.layouts}
            chosen={layout}
            hrefOf={(code) => here({ layout: code === "calendar" ? null : code })}
          />
          <Choices
            name={t.timeline.sort}
            codes={timelineSorts}
            words={t.timeline.sorts}
            chosen={sort}
            hrefOf={(code) => here({ sort: code === "start" ? null : code })}
          />
          {rows.length > 0 && <Chart {...props} />}
          <Pagination
            page={page}
            pages={pages}
            label={t.bills.pages}
            hrefOf={(turned) => here({ page: turned })}
          />
          <StageDistribution distributions={props.distributions} stage={stage} days={days} here={here} />
        </div>
      </div>
    </>
  );
}

function Summary({ summary, total }: TimelinePageProps) {
  const { t, language } = useSite();
  if (!summary) return <p role="status">{t.timeline.none}</p>;
  const { longest, running, earliest } = summary;
  return (
    <p className="sentence" role="status">
      {t.timeline.summary(total, running, partialDay(language, earliest))}
      {longest && t.timeline.longest(inLanguage(language, longest.title), t.days(longest.length))}
    </p>
  );
}

interface ChoicesProps<C extends string> {
  readonly name: string;
  readonly codes: readonly C[];
  readonly words: Readonly<Record<C, string>>;
  readonly chosen: C;
  readonly hrefOf: (code: C) => string;
}

function Choices<C extends string>({ name, codes, words, chosen, hrefOf }: ChoicesProps<C>) {
  return (
    <nav className="sorts" aria-label={name}>
      <span>{name}</span>
      {codes.map((code) => (
        <a key={code} href={hrefOf(code)} aria-current={code === chosen ? "true" : undefined}>
          {words[code]}
        </a>
      ))}
    </nav>
  );
}

function Chart(props: TimelinePageProps) {
  const { t, asOf, today } = useSite();
  const { layout, rows, milestones, page, pageSize } = props;
  return (
    <>
      <figure>
        <figcaption className="soft small">{t.timeline.layoutNotes[layout]}</figcaption>
        <Patterns />
        <Legend />
        <Gantt
          rows={rows}
          axis={axisOf(t, props, asOf ?? today)}
          milestones={milestones}
          first={(page - 1) * pageSize + 1}
        />
      </figure>
      {layout === "calendar" && <MilestoneList milestones={milestones} />}
      <section aria-labelledby="days">
        <h2 id="days">{t.timeline.table}</h2>
        <TimelineTable rows={rows} layout={layout} />
      </section>
    </>
  );
}

function axisOf(t: Messages, { layout, firstOn, mostDays }: TimelinePageProps, asOf: CalendarDate): Axis {
  if (layout === "calendar") return { layout, ...dateAxis(t, firstOn ?? asOf, asOf) };
  return { layout, ...dayAxis(t, mostDays) };
}
