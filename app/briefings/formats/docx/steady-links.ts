/** The library names each link at random; here the names become the digest of nothing but their order. */
import type { Rewrite } from "../print/office-zip";

// A relation's random name: 21 characters after the prefix; the library's own relations are numbered.
const randomName = /"rId([\w-]{21})"/g;

/**
 * Names links by the order in which a part and its list of relations mention them. Parts come in order of name, so
 * word/_rels/document.xml.rels is seen before word/document.xml; both list the links in the order of the text.
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
