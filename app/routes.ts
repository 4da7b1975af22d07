/** The site's table of contents: each page once, in Chinese at its path and in English under /en. */
import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

export default [
  route("en?", "routes/site.tsx", [
    index("routes/board.tsx"),
    route("bills", "routes/bills.tsx"),
    route("bills/:slug", "routes/bill.tsx"),
    route("changes", "routes/changes.tsx"),
    route("about", "routes/about.tsx"),
    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
