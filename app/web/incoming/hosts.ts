/** By which host names the site answers: the allow-list that a request's Host must be on. */

const loopbackNames = ["localhost", "127.0.0.1"];

export function listHosts(
  publicOrigin: string,
  allowed: readonly string[],
  port: number,
): ReadonlySet<string> {
  const ours = loopbackNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return new Set([new URL(publicOrigin).host, ...allowed, ...ours]);
}

/** Whether a Host header names this very machine. @example isLoopbackHost("localhost:3000") // true */
export function isLoopbackHost(host: string): boolean {
  return loopbackNames.includes(host.replace(/:\d+$/, ""));
}
