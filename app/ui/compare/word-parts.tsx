/** Words with what was put in and taken out. The style sheet prints ＋ and － in brackets, so that no colour is needed. */
import { Fragment } from "react";
import type { WordPart } from "./comparison";

export function WordParts({ parts }: { parts: readonly WordPart[] }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        if (kind === "kept" || text === "\n") return <Fragment key={index}>{text}</Fragment>;
        return kind === "added" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </>
  );
}
