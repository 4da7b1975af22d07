/**
 * Characters that the same word is written with in two ways in Taiwan. Search reads the left one as the right one, in
 * the text and in the question alike. Only spellings of one word: it never joins two meanings, and it is no conversion
 * from simplified to traditional characters.
 */
const pairs =
  "臺台 峯峰 綫線 裏裡 爲為 衆眾 羣群 啓啟 敎教 牀床 鷄雞 汚污 脱脫 説說 税稅 鋭銳 内內 户戶 産產 録錄 緑綠 强強 温溫 卽即 査查 証證 佔占 佈布 劃畫 賬帳 着著 滙匯";

const variants: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair): [string, string] => {
    const [from = "", to = ""] = pair;
    return [from, to];
  }),
);

/** The spelling that search goes by. @example foldVariant("臺") // "台" */
export function foldVariant(character: string): string {
  return variants.get(character) ?? character;
}
