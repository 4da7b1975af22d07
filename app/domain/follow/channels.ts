/** How a follower is reached: by mail, or by the push service of a browser of theirs. */
export const followChannels = ["mail", "push"] as const;
export type FollowChannel = (typeof followChannels)[number];
