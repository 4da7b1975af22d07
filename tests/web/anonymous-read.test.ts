import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { anonymousRead } from "~/web/incoming/anonymous-read";

const read = (method: string, ...rawHeaders: string[]) =>
  anonymousRead({ method, rawHeaders } as IncomingMessage);

test("a plain read gives its host, encodings and condition, whatever the case of their names", () => {
  expect(
    read("GET", "HOST", "a:1", "Accept", "*/*", "accept-ENCODING", "br", "If-None-Match", '"x"'),
  ).toEqual({
    host: "a:1",
    acceptEncoding: "br",
    ifNoneMatch: '"x"',
  });
  expect(read("HEAD", "Host", "a")).toEqual({ host: "a", acceptEncoding: undefined, ifNoneMatch: undefined });
});

test("who writes, or says who they are, is no anonymous reader", () => {
  expect(read("POST", "Host", "a")).toBeNull();
  expect(read("GET", "Host", "a", "Cookie", "s=1")).toBeNull();
  expect(read("GET", "Host", "a", "cookie", "")).toBeNull();
  expect(read("GET", "Host", "a", "AUTHORIZATION", "Bearer x")).toBeNull();
});

test("a header sent twice takes the long way", () => {
  expect(read("GET", "Host", "a", "host", "b")).toBeNull();
  expect(read("GET", "Host", "a", "Accept-Encoding", "br", "Accept-Encoding", "gzip")).toBeNull();
});

test("names of the same length are other headers", () => {
  expect(read("GET", "Host", "a", "Origin", "x", "Accept-Charset", "y", "X-Requested-By", "z")).toEqual({
    host: "a",
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
  });
});
