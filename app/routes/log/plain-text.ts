/** Text for programs: anybody may read it from anywhere, and asks again each time. */
export function plainText(
  text: string,
  { status = 200, type = "text/plain" }: { readonly status?: number; readonly type?: string } = {},
): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-cache",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
