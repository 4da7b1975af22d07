/** /rounds/:slug/mine/data.json : everything that is on record of whoever asks, as a file for themselves. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOwnData } from "~db/queries/rounds/taking-part/own-data";
import { contentDisposition } from "../briefings/content-disposition";
import { greetParticipant, requireRound } from "./taking-part";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest } = greetParticipant(request, context, round.slug);
  const participant = keyDigest === null ? null : await findOwnData(context.store.read, round, keyDigest);
  const body = { round: round.slug, title: round.title, madeAt: context.now.toISOString(), participant };
  const name = `${round.slug}-my-data`;
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": contentDisposition({ full: name, ascii: name }, "json"),
      "Cache-Control": "no-store",
    },
  });
}
