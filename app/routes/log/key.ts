/** /log/key : the public key by which the signed notes are checked. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicKeyText } from "~/identity/public-key";
import { plainText } from "./plain-text";

export function loader({ context }: LoaderFunctionArgs) {
  return plainText(publicKeyText(context.keys.signing), { type: "application/x-pem-file" });
}
