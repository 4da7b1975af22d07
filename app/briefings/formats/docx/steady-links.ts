/** The library names each link at random; here its name is its place. */
import type { Rewrite } from "../print/office-zip";

// A relation's random name: 21 characters after the prefix; the library's own relations are numbered.
const randomName = /"rId([\w-]{21})"/g;

/**
 * Names links by the order in which a part mentions them. The foot holds the only one, so that the part and its list
 * of relations cannot disagree about the order.
 */
export const steadyLinks: Rewrite = (path, xml) => {
  if (!path.startsWith("word/")) return xml;
  const names = new Map<string, string>();
  return xml.replace(randomName, (_found, random: string) => {
    const name = names.get(random) ?? `"rIdLink${names.size + 1}"`;
    names.set(random, name);
    return name;
  });
};
