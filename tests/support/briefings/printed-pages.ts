/** Pages of a PDF as an independent reader sees them: every word with its box, and whether its box holds ink. */
import { execFileSync } from "node:child_process";
import { withFile } from "./readers";

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const most = 64 * 1024 * 1024;

export function readPages(bytes: Uint8Array): Page[] {
  const boxes = withFile("pdf", bytes, (path) =>
    execFileSync("pdftotext", ["-bbox", "-raw", "-enc", "UTF-8", path, "-"], {
      encoding: "utf8",
      maxBuffer: most,
    }),
  );
  const pages: { width: number; height: number; words: Word[] }[] = [];
  for (const line of boxes.split("\n")) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (page) pages.push({ width: Number(page[1]), height: Number(page[2]), words: [] });
    const word = /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(
      line,
    );
    if (!word) continue;
    const [left, top, right, bottom] = word.slice(1, 5).map(Number) as [number, number, number, number];
    pages.at(-1)!.words.push({ text: word[5]!, left, top, right, bottom });
  }
  return pages;
}

/** Words that stand in part outside of their page. One that is wholly outside no reader finds: look for it by its text. */
export function wordsOffPage(pages: readonly Page[]): string[] {
  return pages.flatMap(({ width, height, words }) =>
    words
      .filter(
        ({ left, top, right, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1,
      )
      .map(({ text }) => text),
  );
}

// An office whose fonts lack a joined picture draws its parts on one another.
const joined = /\p{Extended_Pictographic}|\p{Default_Ignorable_Code_Point}/u;

/** Words drawn over other words: more than a third of one's box is in the other's. */
export function wordsOnWords(pages: readonly Page[]): string[] {
  return pages.flatMap((page, index) => {
    const found: string[] = [];
    const words = page.words.filter(({ text }) => !joined.test(text));
    words.forEach((one, at) => {
      for (const other of words.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across <= 0 || down <= 0) continue;
        const area = Math.min(
          ...[one, other].map((word) => (word.right - word.left) * (word.bottom - word.top)),
        );
        if (across * down > area / 3) found.push(`page ${index + 1}: ${one.text} / ${other.text}`);
      }
    });
    return found;
  });
}

/** Chinese words of the first pages whose box is of one tone: text that a reader finds and an eye does not. */
export function wordsWithoutInk(bytes: Uint8Array, pages: readonly Page[], count = 2): string[] {
  return pages.slice(0, count).flatMap(({ words }, index) => {
    const { width, pixels } = drawPage(bytes, index + 1);
    return words
      .filter(({ text }) => /\p{Script=Han}/u.test(text))
      .filter(({ left, top, right, bottom }) => {
        let darkest = 255;
        let lightest = 0;
        for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1)
          for (let x = Math.max(0, Math.floor(left)); x < Math.min(right, width); x += 1) {
            const tone = pixels[y * width + x] ?? 255;
            darkest = Math.min(darkest, tone);
            lightest = Math.max(lightest, tone);
          }
        return lightest - darkest < 60;
      })
      .map(({ text }) => `page ${index + 1}: ${text}`);
  });
}

/** One pixel a point, one byte a pixel. */
function drawPage(bytes: Uint8Array, page: number): { width: number; pixels: Uint8Array } {
  const args = ["-r", "72", "-gray", "-f", String(page), "-l", String(page)];
  const pgm = withFile("pdf", bytes, (path) =>
    execFileSync("pdftoppm", [...args, path], { maxBuffer: most }),
  );
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(pgm.subarray(0, 40).toString("latin1"))!;
  return { width: Number(head[1]), pixels: pgm.subarray(head[0].length) };
}
