import { expect, test } from "vitest";
import { stem } from "~/domain/search/porter";

/** The examples of Porter's paper, step by step. */
const stems = {
  caresses: "caress",
  ponies: "poni",
  ties: "ti",
  cats: "cat",
  feed: "feed",
  agreed: "agre",
  plastered: "plaster",
  bled: "bled",
  motoring: "motor",
  sing: "sing",
  conflated: "conflat",
  troubled: "troubl",
  sized: "size",
  hopping: "hop",
  tanned: "tan",
  falling: "fall",
  hissing: "hiss",
  fizzed: "fizz",
  failing: "fail",
  filing: "file",
  happy: "happi",
  sky: "sky",
  relational: "relat",
  conditional: "condit",
  digitizer: "digit",
  vietnamization: "vietnam",
  operator: "oper",
  hopefulness: "hope",
  formality: "formal",
  triplicate: "triplic",
  electrical: "electr",
  goodness: "good",
  revival: "reviv",
  allowance: "allow",
  replacement: "replac",
  adjustment: "adjust",
  adoption: "adopt",
  effective: "effect",
  probate: "probat",
  rate: "rate",
  cease: "ceas",
  controlling: "control",
  roll: "roll",
};

test.each(Object.entries(stems))("%s has the stem %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test("forms of the words people look for share a stem", () => {
  expect(stem("sandboxes")).toBe(stem("sandbox"));
  expect(stem("regulations")).toBe(stem("regulation"));
  expect(stem("telecommunication")).toBe(stem("telecommunications"));
  expect(stem("drones")).toBe(stem("drone"));
});

test("short words, numbers and other letters stay as they are", () => {
  for (const word of ["ai", "5g", "2025", "straße", "is"]) expect(stem(word)).toBe(word);
});
