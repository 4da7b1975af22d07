/** Every other address: a 404 that names it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "./responses";

export function loader({ request }: LoaderFunctionArgs): never {
  throw notFound({ code: "address.unknown", value: new URL(request.url).pathname.slice(0, 80) });
}

export default function NotFound() {
  return null;
}
