/** The app's build: Remix through Vite. The edge's own main is bundled by scripts/build.mjs. */
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: {
    alias: {
      "~db": fileURLToPath(new URL("./db", import.meta.url)),
      "~": fileURLToPath(new URL("./app", import.meta.url)),
    },
  },
  // The content security policy allows no inlined styles or fonts: every asset is a file of its own.
  build: { assetsInlineLimit: 0 },
});
