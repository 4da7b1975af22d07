/** The title and description tags of a page. */
import type { MetaDescriptor } from "@remix-run/node";
import type { Messages } from "~/i18n/messages";

export function titleTags(t: Messages, title: string, description?: string): MetaDescriptor[] {
  const tags: MetaDescriptor[] = [{ title: t.pageTitle(title) }];
  if (description) tags.push({ name: "description", content: description });
  return tags;
}
