/** /robots.txt : what search engines leave alone: the desk, links for one person, and lists of results without end. */
import type { LoaderFunctionArgs } from "@remix-run/node";

const left = ["/desk", "/preview/", "/follow/confirm/", "/unsubscribe/", "/search?"];

export function loader({ context }: LoaderFunctionArgs) {
  const lines = left.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  const text = ["User-agent: *", ...lines, "", `Sitemap: ${context.publicOrigin}/sitemap.xml`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
