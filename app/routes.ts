/** The site's table of contents: each page once, in Chinese at its path and in English under /en. */
import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

export default [
  // For programs: the log as it is, in no language.
  route("log/checkpoint", "routes/log/checkpoint.ts"),
  route("log/entries", "routes/log/entries.ts"),
  route("log/key", "routes/log/key.ts"),
  route("log/verify-log.mjs", "routes/log/verifier.ts"),
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
    route("changes", "routes/changes.tsx"),
    route("about", "routes/about.tsx"),
    route("log", "routes/log/log.tsx"),
    route("report", "routes/reports/report.tsx"),
    route("reports/:reference", "routes/reports/state.tsx"),
    route("preview-ended", "routes/preview/ended.tsx"),
    route("desk", "routes/desk/desk.tsx", [
      index("routes/desk/home.tsx"),
      route("sets", "routes/desk/sets/sets.tsx"),
      route("sets/new", "routes/desk/sets/new-set.tsx"),
      route("sets/:set", "routes/desk/sets/set.tsx"),
      route("sets/:set/changes/new", "routes/desk/sets/change.tsx", { id: "new-change" }),
      route("sets/:set/changes/:change", "routes/desk/sets/change.tsx"),
      route("tickets", "routes/desk/tickets/tickets.tsx"),
      route("tickets/:id", "routes/desk/tickets/ticket.tsx"),
      route("history", "routes/desk/history/history.tsx"),
      route("bills/:slug/history", "routes/desk/history/bill-history.tsx"),
      route("sets/:set/preview", "routes/desk/preview-links.tsx"),
    ]),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
