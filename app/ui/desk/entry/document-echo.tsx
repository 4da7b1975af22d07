/** A document number as it is read and whose it is, or else what stands in its place. */
import type { ReactNode } from "react";
import { formatDocumentNumber, issuerOf, parseDocumentNumber } from "~/domain/law/document-number";
import { useSite } from "../../site-context";

export function DocumentEcho({ text, otherwise }: { text: string; otherwise: ReactNode }) {
  const { t } = useSite();
  const words = t.entry.event;
  const read = text === "" ? null : parseDocumentNumber(text);
  if (!read?.ok) return <>{otherwise}</>;
  const { value } = read;
  return (
    <>{words.documentReads(formatDocumentNumber(value), words.issuers[issuerOf(value)], value.rocYear)}</>
  );
}
