/** What a push subscription may make this site call: a table of addresses that were made to be mistaken for something else. */
import { expect, test } from "vitest";
import { longestEndpoint, parsePushEndpoint } from "~/domain/follow/push/push-endpoint";
import { isServedBy, knownPushServices, parsePushServices } from "~/domain/follow/push/push-services";

const verdict = (text: string, services = knownPushServices) => {
  const parsed = parsePushEndpoint(text, services);
  return parsed.ok ? parsed.value : parsed.problem.code.replace("follow.push_", "");
};

const refused: Readonly<Record<string, readonly string[]>> = {
  private_host: [
    "https://127.0.0.1/send",
    "https://127.1/send",
    "https://0x7f000001/send",
    "https://0x7f.0.0.1/send",
    "https://2130706433/send",
    "https://017700000001/send",
    "https://0177.0.0.1/send",
    "https://127.0.0.1./send",
    "https://0/send",
    "https://0.0.0.0/send",
    "https://１２７.０.０.１/send",
    "https://127。0。0。1/send",
    "https://①②⑦.⓪.⓪.①/send",
    "https://%31%32%37.0.0.1/send",
    "https://10.0.0.1/send",
    "https://172.16.0.9/send",
    "https://192.168.1.1:8443/send",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/send",
    "https://8.8.8.8/send",
    "https://[::1]/send",
    "https://[::]/send",
    "https://[::ffff:127.0.0.1]/send",
    "https://[::ffff:7f00:1]/send",
    "https://[fe80::1]/send",
    "https://[fd00::1]/send",
    "https://[2001:db8::1]/send",
    "https://[64:ff9b::10.0.0.1]/send",
    "http://localhost/send",
    "https://localhost/send",
    "https://localhost./send",
    "https://LOCALHOST/send",
    "https://fcm.googleapis.com.localhost/send",
    "https://ｌｏｃａｌｈｏｓｔ/send",
    "https://intranet/send",
    "https://printer.local/send",
    "https://metadata.google.internal/computeMetadata",
    "https://nas.home.arpa/send",
    "https://router.lan/send",
    "https://fcm/send",
    "https://fcm.googleapis.com@10.0.0.1/send",
    "https://fcm.googleapis.com:443@[::1]/send",
    "https://10.0.0.1\\@fcm.googleapis.com/send",
    "https://10.0.0.1#@fcm.googleapis.com/send",
    "https://10.0.0.1?@fcm.googleapis.com/send",
  ],
  unknown_host: [
    "https://example.org/send",
    "https://push.evil.com/send",
    "https://fcm.googleapis.com.evil.com/send",
    "https://fcm.googleapis.com./fcm/send/x",
    "https://evilfcm.googleapis.com/send",
    "https://fcm-googleapis.com/send",
    "https://fcm.googleapis.co/send",
    "https://googleapis.com/send",
    "https://storage.googleapis.com/send",
    "https://android.googleapis.com/gcm/send",
    "https://push.apple.com.evil.com/send",
    "https://evilpush.apple.com/send",
    "https://push.apple.com/send",
    "https://notify.windows.com.evil.com/send",
    "https://updates.push.services.mozilla.com.evil.com/send",
    "https://fcm.googleapis.com。evil.com/send",
    "https://evil.com\\.fcm.googleapis.com/send",
    "https://evil.com/fcm.googleapis.com/send",
    "https://evil.com/x?https://fcm.googleapis.com/send",
    "https://127.0.0.1.nip.io/send",
    "https://fсm.googleapis.com/send",
  ],
  endpoint: [
    "",
    "fcm.googleapis.com/fcm/send/x",
    "//fcm.googleapis.com/fcm/send/x",
    "http://fcm.googleapis.com/fcm/send/x",
    "ftp://fcm.googleapis.com/fcm/send/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/plain,x",
    "https://",
    "https://fcm.googleapis.com:8443/fcm/send/x",
    "https://fcm.googleapis.com:80/fcm/send/x",
    "https://user@fcm.googleapis.com/fcm/send/x",
    "https://user:password@fcm.googleapis.com/fcm/send/x",
    "https://evil.com@fcm.googleapis.com/fcm/send/x",
    "https://fcm.googleapis.com/fcm/send/x#10.0.0.1",
    "https://fcm.googleapis.com/fcm/send/x#",
    "https://fcm.googleapis.com",
    "https://fcm.googleapis.com/",
    "https://fcm.googleapis.com /fcm/send/x",
    "https://fcm\u0000.googleapis.com/fcm/send/x",
    "https://[::1/send",
    "https://999.999.999.999/send",
    `https://fcm.googleapis.com/${"x".repeat(longestEndpoint)}`,
    `https://fcm.googleapis.com/${"漢".repeat(700)}`,
  ],
};

for (const [code, endpoints] of Object.entries(refused))
  test(`${endpoints.length} addresses are refused as ${code}`, () => {
    expect(Object.fromEntries(endpoints.map((text) => [text, verdict(text)]))).toEqual(
      Object.fromEntries(endpoints.map((text) => [text, code])),
    );
  });

test("what browsers make is taken, in one spelling", () => {
  for (const endpoint of [
    "https://fcm.googleapis.com/fcm/send/dXyz:APA91b-_",
    "https://jmt17.google.com/fcm/send/dXyz:APA91b",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABl",
    "https://web.push.apple.com/QCZbsBBf3jVP",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAAD%2bx%2f",
  ])
    expect(verdict(endpoint)).toBe(endpoint);
  expect(verdict("https://FCM.googleapis.com:443/fcm/./send/x")).toBe(
    "https://fcm.googleapis.com/fcm/send/x",
  );
  expect(verdict("https://fcm.googleapis.com/fcm/se\nnd/x")).toBe("https://fcm.googleapis.com/fcm/send/x");
});

test("an operator adds services by name, and no private host by any name", () => {
  const added = parsePushServices("push.example.org, *.push.example.net")!;
  expect(added).toEqual(["push.example.org", ".push.example.net"]);
  expect(verdict("https://a.push.example.net/x", added)).toBe("https://a.push.example.net/x");
  expect(verdict("http://push.example.org/x", added)).toBe("endpoint");
  for (const wrong of ["", "push", "localhost", "*.local", "10.0.0.1", "[::1]", "push.example.org/x", ".com"])
    expect(parsePushServices(wrong), wrong).toBeNull();
  expect(parsePushServices("push.example.org:8443")).toBeNull();
  expect(isServedBy("push.apple.com", [".push.apple.com"])).toBe(false);
});
