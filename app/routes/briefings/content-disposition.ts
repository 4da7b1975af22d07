/** The header that names a file, by RFC 6266: in UTF-8 for those who read it, in ASCII for the rest. */
export function contentDisposition(
  { full, ascii }: { readonly full: string; readonly ascii: string },
  extension: string,
): string {
  const encoded = encodeURIComponent(`${full}.${extension}`).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}.${extension}"; filename*=UTF-8''${encoded}`;
}
