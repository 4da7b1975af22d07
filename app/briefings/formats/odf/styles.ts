/** Styles of OpenDocument: every property of letters is written twice, once for Latin and once for Asian script. */
import { fonts } from "../print/palette";
import { type Attributes, tag } from "./xml";

export interface Letters {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

export const fontFaces = [...new Set([fonts.screen, fonts.latin])]
  .map((name) => tag("style:font-face", { "style:name": name, "svg:font-family": `'${name}'` }))
  .join("");

/** The letters of a style; a Chinese character takes the Asian half, so both halves say the same. */
export function lettersOf({ size, color, bold }: Letters): string {
  const points = size === undefined ? undefined : `${size}pt`;
  const weight = bold === undefined ? undefined : bold ? "bold" : "normal";
  return tag("style:text-properties", {
    "fo:color": color && `#${color.toLowerCase()}`,
    "style:font-name": fonts.latin,
    "style:font-name-asian": fonts.screen,
    "style:font-name-complex": fonts.latin,
    "fo:font-size": points,
    "style:font-size-asian": points,
    "style:font-size-complex": points,
    "fo:font-weight": weight,
    "style:font-weight-asian": weight,
    "style:font-weight-complex": weight,
    "fo:language": "en",
    "fo:country": "US",
    "style:language-asian": "zh",
    "style:country-asian": "TW",
  });
}

export interface ParagraphLook extends Letters {
  readonly parent?: string;
  readonly level?: number;
  readonly paragraph?: Attributes;
}

export function paragraphStyle(
  name: string,
  { parent, level, paragraph, ...letters }: ParagraphLook,
): string {
  return tag(
    "style:style",
    {
      "style:name": name,
      "style:family": "paragraph",
      "style:parent-style-name": parent,
      "style:default-outline-level": level,
    },
    tag("style:paragraph-properties", paragraph ?? {}),
    lettersOf(letters),
  );
}

export function familyStyle(
  name: string,
  family: string,
  properties: string,
  attributes: Attributes = {},
): string {
  return tag("style:style", { "style:name": name, "style:family": family, ...attributes }, properties);
}
