/**
 * How much room words take, by rule and not by font, so that every machine breaks lines alike: a Chinese character is
 * 1 em, an emoji 1.3, any other 0.55, and offices part Chinese from Latin letters and numbers by a quarter. It errs on
 * the side of too much room.
 */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u{20000}-\u{3fffd}]/u;
const picture = /\p{Extended_Pictographic}/u;
const broad = /[MWmw@%&—]/;
const joiner = /\u200d|\ufe0f/;
const han = /[\p{Script=Han}々〇]/u;
const latin = /[A-Za-z0-9]/;
const seam = 0.25;
/** What may not begin a line. */
const closing = /^[，。、；：？！）」』】〉》”’…,.;:?!)\]]/u;

/** Width in em. @example widthOf("三讀a") // 2.8 */
export function widthOf(text: string): number {
  let width = 0;
  let before = "";
  for (const char of text) {
    width += widthOfOne(char) + seamOf(before, char);
    before = char;
  }
  return width;
}

function widthOfOne(char: string): number {
  if (wide.test(char)) return 1;
  if (joiner.test(char)) return 0;
  if (picture.test(char)) return 1.3;
  return broad.test(char) ? 0.9 : 0.55;
}

function seamOf(before: string, char: string): number {
  return (han.test(before) && latin.test(char)) || (latin.test(before) && han.test(char)) ? seam : 0;
}

/** The lines that a text fills at a size, width and size in points; at least one. Put together again they are the text. */
export function wrapText(text: string, width: number, size: number): string[] {
  const room = Math.max(1, width / size);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const breakLine = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const piece of piecesOf(text, room)) {
    const gap = seamOf(line.at(-1) ?? "", piece[0] ?? "");
    const needed = gap + widthOf(piece.trimEnd());
    if (used > 0 && used + needed > room && !(closing.test(piece) && used + needed <= room + 0.5))
      breakLine();
    used += widthOf(piece) + (line === "" ? 0 : gap);
    line += piece;
  }
  if (line !== "" || lines.length === 0) breakLine();
  return lines;
}

/** What stays together: a Chinese character, a word with the space after it; a word longer than a line is cut. */
function piecesOf(text: string, room: number): string[] {
  const pieces: string[] = [];
  let word = "";
  const flush = () => {
    if (word) pieces.push(word);
    word = "";
  };
  for (const char of text) {
    if (joiner.test(char) && word === "" && pieces.length > 0) pieces[pieces.length - 1] += char;
    else if (wide.test(char) || picture.test(char)) {
      flush();
      pieces.push(char);
    } else {
      if (widthOf(word + char) > room) flush();
      word += char;
      if (char === " " || char === "/") flush();
    }
  }
  flush();
  return pieces;
}
