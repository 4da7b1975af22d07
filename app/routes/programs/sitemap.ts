/** /sitemap.xml : every public page in both languages (sitemaps.org 0.9), each with the other's address. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeSitemap } from "~/briefings/formats/web/sitemap";
import { fixedPaths, readPublicPlaces } from "./public-places";

export async function loader({ context }: LoaderFunctionArgs) {
  const places = await readPublicPlaces(context);
  const paths = [...fixedPaths, ...places.map(({ path }) => path)];
  return new Response(writeSitemap(paths, context.publicOrigin), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
