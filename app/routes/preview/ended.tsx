/** What a preview link that leads nowhere answers with: never a page of its own, always the problem. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { gone, notFound } from "../responses";

export function loader({ request }: LoaderFunctionArgs): never {
  const code = new URL(request.url).searchParams.get("code");
  if (code === "ended") throw gone({ code: "preview.ended" });
  throw notFound({ code: "preview.unknown" });
}

export default function Ended() {
  return null;
}
