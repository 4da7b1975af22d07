import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashLeaf, hashNode, rootOf } from "~db/audit/merkle";

/** RFC 6962 2.1, word for word: the largest power of two below the size, left and right. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash("sha256").digest();
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return hashNode(naiveRoot(leaves.slice(0, half)), naiveRoot(leaves.slice(half)));
}

test("the root of every size up to 130 is the one that RFC 6962 defines", () => {
  const leaves = Array.from({ length: 130 }, (_, index) => hashLeaf(`entry ${index}`));
  for (let size = 0; size <= leaves.length; size++)
    expect(rootOf(leaves.slice(0, size)), String(size)).toEqual(naiveRoot(leaves.slice(0, size)));
});

test("the roots of Certificate Transparency's own test entries are the published ones", () => {
  const entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"]
    .concat("606162636465666768696a6b6c6d6e6f")
    .map((hex) => hashLeaf(Buffer.from(hex, "hex").toString("ascii")));
  const rootHex = (size: number) => rootOf(entries.slice(0, size)).toString("hex");
  expect([0, 1, 2, 3, 8].map(rootHex)).toEqual([
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]);
});
