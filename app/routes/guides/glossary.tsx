/** /glossary */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "../responses";

export function loader({ request }: LoaderFunctionArgs): never {
  throw notFound({ code: "address.unknown", value: new URL(request.url).pathname.slice(0, 80) });
}

export default function Page() {
  return null;
}
