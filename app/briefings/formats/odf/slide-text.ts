/** Paragraphs of a slide: one style for how they stand, one for their letters, the sources' numbers quieter. */
import { palette } from "../print/palette";
import type { Para } from "../slides/slide";
import type { Pool } from "./style-pool";
import { lettersOf } from "./styles";
import { escapeXml, tag } from "./xml";

const aligns = { left: "start", center: "center", right: "end" } as const;

export function slideParagraphs(
  pool: Pool,
  paras: readonly Para[],
  align: keyof typeof aligns = "left",
): string[] {
  const style = pool.style(
    "paragraph",
    tag("style:paragraph-properties", {
      "fo:text-align": aligns[align],
      "fo:margin-top": "0in",
      "fo:margin-bottom": "0in",
    }),
  );
  return paras.map(({ text, size, color, bold = false, marks, link }) => {
    const letters = (look: Parameters<typeof lettersOf>[0]) => pool.style("text", lettersOf(look));
    const words = link
      ? tag("text:a", { "xlink:type": "simple", "xlink:href": link }, escapeXml(text))
      : escapeXml(text);
    const isLight = color === palette.sheet;
    return tag(
      "text:p",
      { "text:style-name": style },
      tag("text:span", { "text:style-name": letters({ size, color, bold }) }, words),
      marks
        ? tag(
            "text:span",
            {
              "text:style-name": letters({ size, color: isLight ? color : palette.inkSoft, bold: isLight }),
            },
            escapeXml(marks),
          )
        : "",
    );
  });
}
