/** A form of a page as a browser would send it: every field by its name with what stands in it. */

/** The fields of the form with a class; what has no value, as an unticked box, is left out. */
export function fieldsOfForm(html: string, className: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*class="${className}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1];
  if (form === undefined) throw new Error(`No form .${className}`);
  const fields: Record<string, string> = {};
  for (const [, tag, attributes, inside] of form.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g,
  )) {
    const name = attributeOf(attributes!, "name");
    const type = attributeOf(attributes!, "type");
    if (name === null || name === "token") continue;
    if (tag === "textarea") fields[name] = plain(inside ?? "").replace(/^\n/, "");
    else if (tag === "select") fields[name] = chosenIn(inside ?? "");
    else if (type !== "checkbox" || / checked=/.test(attributes!))
      fields[name] = attributeOf(attributes!, "value") ?? "";
  }
  return fields;
}

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes]) => attributes!);
  return attributeOf(all.find((each) => / selected=/.test(each)) ?? all[0] ?? "", "value") ?? "";
}

function attributeOf(attributes: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : plain(value);
}

function plain(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
