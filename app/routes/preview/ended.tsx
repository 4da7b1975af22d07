/** What a preview link that leads nowhere answers with: never a page of its own, always the problem. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { conflict, gone, notFound } from "../responses";

export function loader({ request }: LoaderFunctionArgs): never {
  const params = new URL(request.url).searchParams;
  const code = params.get("code");
  if (code === "ended") throw gone({ code: "preview.ended" });
  if (code === "cannot_apply")
    throw conflict({ code: "preview.cannot_apply", value: params.get("change") ?? "" });
  throw notFound({ code: "preview.unknown" });
}

export default function Ended() {
  return null;
}
