/** The title and description tags of a page. */
import type { MetaDescriptor } from "@remix-run/node";
import { pictureSize } from "~/briefings/formats/share/bill-picture";
import type { Messages } from "~/i18n/messages";

export function titleTags(t: Messages, title: string, description?: string): MetaDescriptor[] {
  const tags: MetaDescriptor[] = [{ title: t.pageTitle(title) }];
  if (description) tags.push({ name: "description", content: description });
  return tags;
}

/** Where programs find the feed beside a page. */
export function feedTags(pathname: string, search = "") {
  return (["atom", "json"] as const).map((format) => ({
    tagName: "link",
    rel: "alternate",
    type: format === "atom" ? "application/atom+xml" : "application/feed+json",
    href: `${pathname}/feed.${format}${search}`,
  }));
}

/** How a link to the page looks where people share it (ogp.me): its own title and description. */
export function socialTags(tags: readonly MetaDescriptor[], url: string): MetaDescriptor[] {
  const found = (name: string) => tags.flatMap((each) => (name in each ? [each] : []))[0];
  const title = found("title") as { title?: string } | undefined;
  const description = found("content") as { content?: string } | undefined;
  return [
    { property: "og:type", content: "article" },
    { property: "og:url", content: url },
    ...(title?.title ? [{ property: "og:title", content: title.title }] : []),
    ...(description?.content ? [{ property: "og:description", content: description.content }] : []),
  ];
}

/** The picture that a shared link shows. */
export function pictureTags(address: string, alt: string): MetaDescriptor[] {
  return [
    { property: "og:image", content: address },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: String(pictureSize.width) },
    { property: "og:image:height", content: String(pictureSize.height) },
    { property: "og:image:alt", content: alt },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** Where programs find what they may embed of the page (oembed.com). */
export function embedTag(origin: string, address: string, title: string): MetaDescriptor {
  const href = `${origin}/oembed?format=json&url=${encodeURIComponent(address)}`;
  return { tagName: "link", rel: "alternate", type: "application/json+oembed", href, title };
}

/** Where programs find the same facts in another form. */
export function dataTag(address: string, title: string): MetaDescriptor {
  return { tagName: "link", rel: "alternate", type: "application/json", href: address, title };
}

/** The site's address, as the document around the page was given it. */
export function originOf(matches: readonly { readonly id: string; readonly data?: unknown }[]): string {
  const frame = matches.find(({ id }) => id === "root")?.data as { readonly origin?: string } | undefined;
  return frame?.origin ?? "";
}
