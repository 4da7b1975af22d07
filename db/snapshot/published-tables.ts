/**
 * What the daily snapshot gives out: these tables, these columns, in the order of its files. A table or a column of the
 * schema that stands neither here nor in withheld-tables.ts fails a test, so that nothing becomes public by accident.
 */
import { ne, type SQL, sql } from "drizzle-orm";
import { startOfTaipeiDay, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Reader } from "../store";

/** A cell as the files hold it. */
export type Cell = string | number | boolean | null;
/** A row by the names of its columns in the database. */
export type Row = Readonly<Record<string, Cell>>;

export interface PublishedTable {
  readonly columns: readonly string[];
  /** Columns that stay here; every other one of the table is given out. */
  readonly withheld?: readonly string[];
  /** Which rows; all when left out. */
  readonly rows?: (reader: Reader) => SQL;
  /** What is given out in place of a row as it is stored. */
  readonly give?: (row: Row) => Row;
}

const words = (text: string) => text.trim().split(/\s+/);
const code = { columns: ["code"] };
const placed = { columns: ["code", "position"] };
const recorded = "recorded_at retracted_at";
const cited = "position source_key locator address grade_code";
const all = (text: string): PublishedTable => ({ columns: words(text) });

/** Statements that wait for a moderator are nobody's to read yet. */
const decided = ({ db, tables: { statements } }: Reader) =>
  db.select({ id: statements.id }).from(statements).where(ne(statements.stateCode, "pending"));

export const publishedTables: Readonly<Record<string, PublishedTable>> = {
  bills: all("id slug procedure_code position recorded_at"),
  bill_facts: all(
    `id bill_id kind_code plan_number plan_list plan_due law_name moj_code ly_law_number plain_zh plain_en
     legal_zh legal_en ${recorded}`,
  ),
  bill_titles: all(`id bill_id from_on zh en en_official ${recorded}`),
  bill_agencies: all(`id bill_id agency_code role from_on ${recorded}`),
  bill_topics: all(`id bill_id topic_code linked_by ${recorded}`),
  bill_numbers: all(`id bill_id kind number ${recorded}`),
  bill_aliases: all(`id bill_id position zh en ${recorded}`),
  commencements: all(`id bill_id position rule_code article words scope_zh scope_en ${recorded}`),
  relations: all(`id from_bill_id to_bill_id kind_code note_zh note_en article ${recorded}`),
  goals: all("code action_plan_code due zh en position"),
  goal_bills: all("goal_code bill_id linked_by"),
  events: all(
    `id bill_id code moves happened_on precision_code day_order verbatim note_zh note_en unusual_zh unusual_en
     rule_code document ${recorded} corrects_event_id`,
  ),
  event_sources: all(`event_id ${cited}`),
  text_versions: all(`id bill_id code kind_code dated_on zh en source_key address ${recorded}`),
  articles: all("id version_id position number sort_key chapter words reason"),

  experiments: all("id slug recorded_at"),
  experiment_facts: all(
    `id experiment_id act_bill_id channel title_zh title_en applicant_zh applicant_en content_zh content_en
     scope_zh scope_en prose_zh prose_en needs_law_change ${recorded}`,
  ),
  experiment_events: all(
    `id experiment_id code happened_on precision_code day_order until_on branch note_zh note_en ${recorded}`,
  ),
  experiment_event_sources: all(`event_id ${cited}`),
  exemptions: all(
    `id experiment_id position law article note_zh note_en settled_by_bill_id settled_article settled_note_zh
     settled_note_en ${recorded}`,
  ),

  meetings: all(
    `id code body_code title_zh title_en term session sitting meets_on ends_on state_code moved_to_on source_key
     address ${recorded}`,
  ),
  agenda_items: all("meeting_id position bill_id words state_code"),
  documents: all(
    `id bill_id kind_code dated_on title_zh title_en agency_code due_on replied_on source_key locator address
     ${recorded}`,
  ),
  priorities: all("term session bill_id source_key locator"),
  lapse_decisions: all(`id term bill_id decision successor_bill_id note_zh note_en source_key ${recorded}`),

  rounds: all("id slug kind_code recorded_at"),
  round_facts: all(
    `id round_id phase_code platform_code address agency_code title_zh title_en question_zh question_en opens_on
     closes_on opens_at closes_at response_rule_code response_due_on responded_on response_address outcome_zh
     outcome_en doubt_zh doubt_en tier_code statement_limit takes_statements ${recorded}`,
  ),
  round_bills: all("facts_id position bill_id"),
  round_sources: all(`facts_id ${cited}`),
  round_imports: {
    columns: words("id round_id flavour digest licence report imported_at"),
    withheld: ["imported_by"],
  },
  statements: {
    columns: words(
      `id round_id number words language origin_code is_meta state_code reason_code merged_into_id version
       created_at`,
    ),
    withheld: ["author_id", "exported_agrees", "exported_disagrees"],
    rows: ({ tables: { statements } }) => ne(statements.stateCode, "pending"),
    // Words as on every page; the day in place of the instant, as in the files of rounds.
    give: (row) => ({
      ...row,
      words: ["accepted", "merged"].includes(String(row["state_code"])) ? row["words"]! : "",
      created_at: startOfTaipeiDay(taipeiDateOf(new Date(String(row["created_at"])))),
    }),
  },
  statement_steps: {
    columns: words("id statement_id to_state reason_code note merged_into_id at"),
    withheld: ["staff_id"],
    rows: (reader) => {
      const { statementSteps: steps } = reader.tables;
      return sql`${steps.statementId} in ${decided(reader)} and ${ne(steps.toState, "pending")}`;
    },
  },
  responses: all(
    `id round_id code theme_zh theme_en verdict_code reason_zh reason_en bill_id text_code article agency_code
     until_on responded_on ${recorded}`,
  ),
  response_statements: {
    columns: words("response_id statement_id"),
    rows: (reader) => sql`${reader.tables.responseStatements.statementId} in ${decided(reader)}`,
  },

  agencies: code,
  agency_names: all(`id agency_code from_on zh en short_zh short_en ${recorded}`),
  agency_facts: all(
    `id agency_code aliases successor_code successor_on successor_note_zh successor_note_en ${recorded}`,
  ),
  topics: all("code layer layer_zh layer_en zh en position"),
  sources: all("key kind_code title_zh title_en publisher_zh publisher_en address read_on copy_zh copy_en"),
  action_plans: all("code position zh en"),

  // Codes that the tables above refer to.
  phases: placed,
  procedures: code,
  bill_kinds: code,
  precisions: code,
  grades: code,
  relation_kinds: code,
  source_kinds: code,
  derivation_rules: code,
  commencement_rules: code,
  event_codes: all("code phase_code procedure_code position"),
  text_kinds: code,
  experiment_codes: placed,
  meeting_bodies: code,
  meeting_states: code,
  document_kinds: code,
  round_kinds: code,
  round_platforms: code,
  round_phases: placed,
  response_rules: code,
  participant_tiers: placed,
  statement_origins: code,
  statement_states: placed,
  rejection_reasons: code,
  verdicts: placed,

  site_versions: all("id version"),
};
