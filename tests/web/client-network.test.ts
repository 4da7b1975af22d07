/** Whom limits count. */
import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientNetwork, networkOf } from "~/web/incoming/client-network";

const asked = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded ? { "x-forwarded-for": forwarded } : {},
    socket: { remoteAddress },
  }) as unknown as IncomingMessage;

test("an address counts as its network: /24 of IPv4, /64 of IPv6, however it is written", () => {
  expect(
    [
      "192.0.2.77",
      "::ffff:192.0.2.1",
      "2001:db8:1:2:3:4:5:6",
      "2001:DB8:1:2::9",
      "::1",
      "fe80::1%eth0",
      "x",
    ].map(networkOf),
  ).toEqual([
    "192.0.2.0/24",
    "192.0.2.0/24",
    "2001:db8:1:2::/64",
    "2001:db8:1:2::/64",
    "0:0:0:0::/64",
    "fe80:0:0:0::/64",
    "unknown",
  ]);
});

test("what a reader claims is not believed; what our own proxies add at the end is", () => {
  expect(clientNetwork(asked("198.51.100.9", "192.0.2.77"), 0)).toBe("198.51.100.0/24");
  expect(clientNetwork(asked("10.0.0.1", "203.0.113.5, 192.0.2.77"), 1)).toBe("192.0.2.0/24");
  expect(clientNetwork(asked("10.0.0.1", "203.0.113.5, 192.0.2.77, 10.0.0.2"), 2)).toBe("192.0.2.0/24");
  expect(clientNetwork(asked("10.0.0.1", "nonsense"), 1)).toBe("10.0.0.0/24");
  expect(clientNetwork(asked("10.0.0.1"), 2)).toBe("10.0.0.0/24");
});
