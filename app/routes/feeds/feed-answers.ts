/** Feeds and calendars as answers: who asks for one is a program, so what is wrong is one plain sentence. */
import type { AppLoadContext } from "@remix-run/node";
import { atomType, writeAtom } from "~/briefings/formats/feeds/atom";
import { buildFeed } from "~/briefings/formats/feeds/feed";
import { jsonFeedType, writeJsonFeed } from "~/briefings/formats/feeds/json-feed";
import { findNewestRecordAt } from "~db/queries/changes";
import { listNews } from "~db/queries/follow/news";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Problem } from "~/domain/result";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { problemSentence } from "~/ui/problem-words";

const entriesShown = 50;

interface FeedOf {
  readonly bills: readonly string[] | null;
  readonly title: string;
  readonly subtitle: string;
}

export async function answerFeed(
  request: Request,
  { store, now, publicOrigin: origin }: AppLoadContext,
  moment: Moment,
  { bills, title, subtitle }: FeedOf,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const reader = store.read;
  const items = await listNews(reader, { bills }, moment, entriesShown);
  const since = (await findNewestRecordAt(reader, moment.known)) ?? requireInstant(now.toISOString());
  const feed = buildFeed(items, {
    title,
    subtitle,
    language: languageOfPath(pathname),
    origin,
    page: pathname.replace(/\/feed\.(atom|json)$/, "") + search,
    self: pathname + search,
    since,
  });
  return pathname.endsWith(".json")
    ? answer(writeJsonFeed(feed), jsonFeedType)
    : answer(writeAtom(feed), atomType);
}

/** Kept in memory like a page, and asked for again by its ETag. */
export function answer(body: string, type: string): Response {
  return new Response(body, { headers: { "Content-Type": type } });
}

/** 404 for what never was here, 410 for what no longer is: a program that gets the latter stops asking. */
export function refuseFeed(request: Request, status: 400 | 404 | 410, problem: Problem): Response {
  const t = messagesFor(languageOfPath(new URL(request.url).pathname));
  return new Response(`${problemSentence(t, problem)}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
