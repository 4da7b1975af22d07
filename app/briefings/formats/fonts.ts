/** The fonts that files are drawn with: those that come with the program, and the system's for what they lack. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const bundled = (weight: string) =>
  require.resolve(`@expo-google-fonts/noto-sans-tc/${weight}/NotoSansTC_${weight}.ttf`);

export const regularFont = bundled("400Regular");
export const boldFont = bundled("700Bold");

/** Has the characters that the bundled fonts lack (𠮷, 祎); null on a machine without it. */
export const fallbackFont = findFirst([
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
]);

export const bundledFonts: readonly string[] = [regularFont, boldFont];
export const fontFiles: readonly string[] = [...bundledFonts, ...(fallbackFont ? [fallbackFont] : [])];

function findFirst(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}
