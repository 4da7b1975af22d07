/**
 * A briefing as a piece of a web page: what the reader will get, before it is a file. Every text is escaped; it holds
 * no style and no script. Long tables are cut, and say so.
 */
import type { Block, Briefing, Cell, Words } from "./briefing";
import { frameWords, sourceLine, sourceMarks } from "./words";
import { htmlLang } from "~/i18n/languages";

const mostRows = 60;

export function previewHtml(briefing: Briefing): string {
  const h = toHtml(briefing);
  const { sections, sources } = briefing;
  return [
    `<h3>${h.words(briefing.title)}</h3>`,
    `<p>${h.words(briefing.subtitle)}</p>`,
    `<p class="soft small">${h.words(briefing.dateline)}</p>`,
    ...sections.flatMap(({ heading, blocks }) => [
      `<h4>${h.words(heading)}</h4>`,
      ...blocks.map((block) => blockHtml(block, h)),
    ]),
    ...(sources.length > 0
      ? [
          `<h4>${h.words(frameWords(briefing, (t) => t.briefings.sources))}</h4>`,
          `<ul class="plain-list small">`,
          ...cut(sources, h, (source) => `<li>${escapeHtml(sourceLine(source))}</li>`),
          "</ul>",
        ]
      : []),
  ].join("\n");
}

interface Html {
  readonly words: (words: Words) => string;
  readonly cell: (cell: Cell) => string;
  readonly more: (count: number) => string;
  readonly say: (inWords: Parameters<typeof frameWords>[1]) => string;
}

function toHtml(briefing: Briefing): Html {
  const { languages } = briefing;
  const words = (said: Words) =>
    said.length < 2
      ? escapeHtml(said[0] ?? "")
      : said
          .map(
            (text, index) =>
              `<span class="line" lang="${htmlLang[languages[index]!]}">${escapeHtml(text)}</span>`,
          )
          .join("");
  const cell = (held: Cell) => {
    const marks = sourceMarks(held);
    const dated = held.on ? `<time datetime="${held.on}">${words(held.text)}</time>` : words(held.text);
    return marks ? `${dated} <span class="soft small">${marks}</span>` : dated;
  };
  return {
    words,
    cell,
    more: (count) => words(frameWords(briefing, (t) => t.briefings.more(count))),
    say: (inWords) => words(frameWords(briefing, inWords)),
  };
}

function cut<T>(items: readonly T[], h: Html, toLine: (item: T) => string, wrap = "li"): string[] {
  const lines = items.slice(0, mostRows).map(toLine);
  const more = items.length - mostRows;
  return more > 0 ? [...lines, `<${wrap}>${h.more(more)}</${wrap}>`] : lines;
}

function blockHtml(block: Block, h: Html): string {
  switch (block.kind) {
    case "paragraph":
      return `<p${block.tone === "quiet" ? ' class="soft small"' : ""}>${h.words(block.text)}</p>`;
    case "list":
      return `<ul>${cut(block.items, h, (item) => `<li>${h.cell(item)}</li>`).join("")}</ul>`;
    case "table": {
      if (block.rows.length === 0) return `<p class="empty">${h.words(block.none)}</p>`;
      const headings = block.columns.map(({ heading }) => `<th scope="col">${h.words(heading)}</th>`);
      const rows = block.rows.slice(0, mostRows).map((row) => {
        const [first, ...others] = row;
        return `<tr><th scope="row">${h.cell(first!)}</th>${others.map((held) => `<td>${h.cell(held)}</td>`).join("")}</tr>`;
      });
      const more = block.rows.length - mostRows;
      return [
        `<div class="wide"><table><thead><tr>${headings.join("")}</tr></thead>`,
        `<tbody>${rows.join("\n")}</tbody></table></div>`,
        more > 0 ? `<p class="soft">${h.more(more)}</p>` : "",
      ].join("");
    }
    case "board":
      return [
        `<div class="board-columns">`,
        ...block.columns.map(({ phase, heading, cards }) => {
          const lines = cut(
            cards,
            h,
            ({ title, status, on, sources }) =>
              `<li>${h.words(title)}<span class="line soft">${h.cell({ text: status, sources, ...(on && { on }) })}</span></li>`,
          );
          const none = `<p class="soft">${h.say((t) => t.board.none)}</p>`;
          return `<section class="phase phase-${phase}"><h5>${h.words(heading)}</h5>${cards.length > 0 ? `<ol>${lines.join("")}</ol>` : none}</section>`;
        }),
        "</div>",
      ].join("\n");
    case "strip":
      return `<ol class="strip-line">${block.steps
        .map(
          ({ label, state, note }) =>
            `<li class="${state}"><b>${h.words(label)}</b> <span class="soft small">${note ? h.words(note) : h.say((t) => t.briefings.stateNames[state])}</span></li>`,
        )
        .join("")}</ol>`;
    case "timeline":
      return `<ul class="plain-list small">${cut(block.bars, h, ({ sentence }) => `<li>${h.words(sentence)}</li>`).join("")}</ul>`;
  }
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
