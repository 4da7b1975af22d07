/** /log/verify-log.mjs : the verifier that stands alone. */
import verifier from "../../../scripts/audit/verify-log.mjs?raw";
import { plainText } from "./plain-text";

export function loader() {
  return plainText(verifier, { type: "text/javascript" });
}
