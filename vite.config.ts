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
  // While developing: found one by one as pages ask for them, they would bring a second React until the next reload.
  optimizeDeps: {
    include: [
      ...["react", "react-dom", "react-dom/client", "react/jsx-dev-runtime", "@remix-run/react"],
      ...["date-fns", "@internationalized/date", "react-aria-components/Calendar"],
      ...["react-aria-components/Dialog", "react-aria-components/I18nProvider"],
      "react-aria-components/Popover",
    ],
  },
});
