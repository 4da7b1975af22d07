/**
 * Bold where Chinese punctuation stands at its edge. CommonMark decides by the characters beside `**`, and a Chinese
 * sentence has no spaces: `依**「沙盒」**條文` stays asterisks in marked (markedjs/marked#3838). What marked already
 * reads is left to it.
 */
import type { TokenizerAndRendererExtension } from "marked";

const bold = /^\*\*(?![\s*])((?:[^*\n]|\n(?!\n)|\*(?!\*)){1,400}?)(?<!\s)\*\*(?!\*)/;
const punctuationAtEdge = /^\p{P}|\p{P}$/u;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export const cjkEmphasis: TokenizerAndRendererExtension = {
  name: "cjkEmphasis",
  level: "inline",
  start: (source) => {
    const at = source.indexOf("**");
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const [raw, text] = bold.exec(source) ?? [];
    if (raw === undefined || text === undefined) return undefined;
    if (!punctuationAtEdge.test(text) || !chinese.test(text)) return undefined;
    return { type: "cjkEmphasis", raw, text, tokens: this.lexer.inlineTokens(text) };
  },
  renderer(token) {
    return `<strong>${this.parser.parseInline(token.tokens ?? [])}</strong>`;
  },
};
