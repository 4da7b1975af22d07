/** The texts a bill leaves on its way: 預告版, 院版, 審查會版, 三讀版, 公布版, and a law's text in force on a day. */
export const textKinds = [
  "notice",
  "executive",
  "committee",
  "third_reading",
  "promulgated",
  "in_force",
] as const;
export type TextKind = (typeof textKinds)[number];
