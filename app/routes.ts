/** The site's table of contents: each page once, in Chinese at its path and in English under /en. */
import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

export default [
  route("en?", "routes/site.tsx", [
    index("routes/board.tsx"),
    route("bills", "routes/bills.tsx"),
    route("bills/:slug", "routes/bill.tsx"),
    route("search", "routes/search/search.tsx"),
    route("timeline", "routes/timeline/timeline.tsx"),
    route("schedule", "routes/schedule/schedule.tsx"),
    route("clocks", "routes/clocks/clocks.tsx"),
    route("bills/:slug/compare", "routes/compare/compare.tsx"),
    route("sandboxes", "routes/sandboxes/sandboxes.tsx"),
    route("sandboxes/:act", "routes/sandboxes/act.tsx"),
    route("experiments/:slug", "routes/sandboxes/experiment.tsx"),
    route("guides/:guide", "routes/guides/guide.tsx"),
    route("guides", "routes/guides/guides.tsx"),
    route("glossary", "routes/guides/glossary.tsx"),
    route("calendar", "routes/calendar/calendar.tsx"),
    route("terms/:term", "routes/calendar/term.tsx"),
    route("briefings", "routes/briefings/briefings.tsx"),
    route("briefings/:file", "routes/briefings/file.ts"),
    route("changes", "routes/changes.tsx"),
    route("about", "routes/about.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
