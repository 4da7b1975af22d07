/** Push as tests have it: the site's key made of the test keys, the known services. */
import { pushKeyOf } from "~/identity/push-key";
import { makePushOffer } from "~/push/push-offer";
import { testKeys } from "../desk/test-keys";

export const testPushKey = pushKeyOf(testKeys);
export const testPush = makePushOffer(testPushKey.publicKey, []);
