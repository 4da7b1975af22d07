/**
 * Porter's stemmer for English (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), so that a
 * search for sandbox finds Sandboxes. Ours, because both databases must search for the very same stems. Words of two
 * letters or fewer, and words with anything but a–z in them, stay as they are.
 */
const consonant = "(?:[^aeiouy]|(?<=[aeiou])y|^y)";
const vowel = "(?:[aeiou]|(?<![aeiou])(?<!^)y)";
const measureOver0 = new RegExp(`^${consonant}*${vowel}+${consonant}`);
const measureOver1 = new RegExp(`^${consonant}*(?:${vowel}+${consonant}+){2}`);
const measureIs1 = new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`);
const hasVowel = new RegExp(vowel);
const endsDouble = /([^aeiouy])\1$/;
const endsShort = new RegExp(`^${consonant}+${vowel}[^aeiouwxy]$`);

type Step = readonly (readonly [suffix: string, replacement: string])[];

const step2: Step = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["abli", "able"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
];
const step3: Step = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];
const step4 = "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(" ");

/** @example stem("regulations") // "regul" */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let found = plural(word);
  found = pastAndGerund(found);
  if (found.endsWith("y") && hasVowel.test(found.slice(0, -1))) found = `${found.slice(0, -1)}i`;
  found = replaceLongest(found, step2);
  found = replaceLongest(found, step3);
  found = dropLongest(found);
  return tidy(found);
}

function plural(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith("eed")) return measureOver0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const ending = ["ed", "ing"].find((suffix) => word.endsWith(suffix));
  const base = ending ? word.slice(0, -ending.length) : "";
  if (!ending || !hasVowel.test(base)) return word;
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (endsDouble.test(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return measureIs1.test(base) && endsShort.test(base) ? `${base}e` : base;
}

const longestFirst = (step: Step) => [...step].sort(([a], [b]) => b.length - a.length);
const orderedSteps = new Map([step2, step3].map((step) => [step, longestFirst(step)]));

function replaceLongest(word: string, step: Step): string {
  const found = orderedSteps.get(step)!.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const base = word.slice(0, -found[0].length);
  return measureOver0.test(base) ? base + found[1] : word;
}

const step4Longest = [...step4].sort((a, b) => b.length - a.length);

function dropLongest(word: string): string {
  const suffix = step4Longest.find((ending) => word.endsWith(ending));
  if (!suffix) return word;
  const base = word.slice(0, -suffix.length);
  return measureOver1.test(base) && (suffix !== "ion" || /[st]$/.test(base)) ? base : word;
}

function tidy(word: string): string {
  let found = word;
  if (found.endsWith("e")) {
    const base = found.slice(0, -1);
    if (measureOver1.test(base) || (measureOver0.test(base) && !endsShort.test(base))) found = base;
  }
  return found.endsWith("ll") && measureOver1.test(found) ? found.slice(0, -1) : found;
}
