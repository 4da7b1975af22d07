/** What an item of news says: the same words in feeds, in mails and on the page that shows what would have been sent. */
import type { NewsEvent, NewsItem, ToldAnswer } from "~/domain/follow/news";
import { partialDay } from "../dates";
import { eventNames } from "../event-names";
import type { Language } from "../languages";
import { inLanguage, messagesFor } from "../messages";

/** @example newsHeadline("zh-Hant", item) // "電信管理法：三讀" */
export function newsHeadline(language: Language, item: NewsItem): string {
  const { headline } = messagesFor(language).feeds;
  return headline(inLanguage(language, item.bill.title), newsWhat(language, item));
}

function newsWhat(language: Language, item: NewsItem): string {
  const { feeds: words, listSeparator } = messagesFor(language);
  const events = item.events.map((event) => eventWords(language, event));
  const records = item.records.map(({ subject, action }) =>
    words.record(words.records[subject], words.actions[action]),
  );
  const shown = events.length > 0 ? events : [...new Set(records)];
  const what = shown.join(listSeparator);
  return item.weight === "correction" ? words.correction(what) : what;
}

/** The lines with the bill's title before the first, for where no headline stands above them: a mail's beginning. */
export function newsSentences(language: Language, item: NewsItem): string[] {
  const words = messagesFor(language).feeds;
  const [first = "", ...rest] = newsLines(language, item);
  if (item.events.length === 0) return [words.told(newsHeadline(language, item), first), ...rest];
  const said = item.weight === "correction" ? words.correction(first) : first;
  return [words.headline(inLanguage(language, item.bill.title), said), ...rest];
}

/** The bill for a notification's heading, and the lines below it, which then need not name it. */
export function newsNotice(
  language: Language,
  item: NewsItem,
): { readonly title: string; readonly lines: readonly string[] } {
  const words = messagesFor(language).feeds;
  const [first = "", ...rest] = newsLines(language, item);
  const title = inLanguage(language, item.bill.title);
  if (item.events.length === 0) return { title, lines: [newsWhat(language, item), first] };
  return { title, lines: [item.weight === "correction" ? words.correction(first) : first, ...rest] };
}

/** A line for each event and each answer, with its day and its sources; where neither is, where the sources stand. */
export function newsLines(language: Language, item: NewsItem): string[] {
  const words = messagesFor(language).feeds;
  const answers = item.records.flatMap(({ answer }) => (answer ? [answerLine(language, answer)] : []));
  if (item.events.length + answers.length === 0) return [words.noSource];
  const events = item.events.map((event) => {
    const line = words.event(partialDay(language, event.date), eventWords(language, event));
    const sources = event.sources.map(({ title, locator }) =>
      [inLanguage(language, title), locator].filter(Boolean).join(" "),
    );
    return sources.length > 0 ? `${line} ${words.source(sources.join(words.between))}` : line;
  });
  return [...events, ...answers];
}

/** Which statements were answered, in their own words where these are public, and with what. */
function answerLine(language: Language, { round, verdict, respondedOn, statements }: ToldAnswer): string {
  const { feeds: words, rounds, listSeparator } = messagesFor(language);
  const title = inLanguage(language, round);
  const answered = statements.map(({ number, words: said }) => words.statement(number, said));
  const line = words.answered(answered.join(listSeparator), rounds.verdicts[verdict]);
  const day = partialDay(language, { on: respondedOn, precision: "day" });
  return `${line} ${words.source(words.answerOf(title, day))}`;
}

function eventWords(language: Language, { code, verbatim, action }: NewsEvent): string {
  const name = inLanguage(language, eventNames(code));
  const said = verbatim && language === "zh-Hant" && verbatim !== name ? `${name}（${verbatim}）` : name;
  return action === "retract" ? messagesFor(language).feeds.retracted(said) : said;
}
