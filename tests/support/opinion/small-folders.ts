/** One small round as each of the three flavours has it, with the flavour's traps. */

export const folderA = {
  "summary.csv": `topic,Sandbox\nurl,https://pol.is/x\nvoters,2\ncomments,3\ngroups,2\nconversation-description,"One\ntwo, three"\n`,
  "comments.csv": [
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
    `1403058993627,Wed,7,1,2,1,1,"Shorter, please\nand clearer"`,
    "1403058993628,Wed,9,1,0,1,-1,Off the matter",
    "1403058993629,Wed,12,2,0,0,0,Nobody saw this",
    "",
  ].join("\n"),
  "votes.csv": [
    "timestamp,datetime,comment-id,voter-id,vote",
    "1403054214196,Wed,7,1,-1",
    "1403054214199,Wed,7,1,1",
    "1403054214199,Wed,7,1,1",
    "1403054214198,Wed,7,2,1",
    "1403054214198,Wed,9,2,-1",
    "",
  ].join("\n"),
  "participants-votes.csv": [
    "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,7,9",
    "1,alice@example.org,0,2,1,1,0,1,",
    "2,,1,1,2,1,1,1,-1",
    "",
  ].join("\n"),
};

export const folderB = {
  "2025-04-01-0900-r12ab-summary.csv": folderA["summary.csv"],
  "2025-04-01-0900-r12ab-comments.csv": folderA["comments.csv"].replaceAll(/^(\d{10})\d{3}/gm, "$1"),
  "2025-04-01-0900-r12ab-votes.csv": folderA["votes.csv"]
    .replace("1403054214199", "1403054215199")
    .replaceAll(/^(\d{10})\d{3}/gm, "$1")
    .replace("1403054214,Wed,7,1,1\n", "1403054215,Wed,7,1,1\n"),
  "2025-04-01-0900-r12ab-participant-votes.csv": [
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,7,9,12",
    "1,0,2,1,1,0,-1,,",
    "2,1,1,2,1,1,1,-1,",
    "",
  ].join("\n"),
  "2025-04-01-0900-r12ab-comment-groups.csv": "comment-id\n7\n",
};

export const folderC = {
  "r12ab-votes.json": JSON.stringify([
    { participant_id: 1, statement_id: 7, vote: 1, modified: "1700000000000" },
    { participant_id: 2, statement_id: 7, vote: -1, modified: "1700000000001" },
  ]),
  "r12ab-comments.json": JSON.stringify([
    {
      statement_id: 7,
      txt: "Shorter",
      moderated: 1,
      is_meta: false,
      is_seed: true,
      agree_count: 2,
      disagree_count: 1,
    },
  ]),
  "r12ab-conversation.json": JSON.stringify({ topic: "Sandbox", strict_moderation: true }),
  "r12ab-math-pca2.json": JSON.stringify({
    "base-clusters": { id: [4, 5], members: [[1], [2]] },
    "group-clusters": [
      { id: 0, members: [4] },
      { id: 1, members: [5] },
    ],
  }),
};
