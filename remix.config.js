// Remix's options; vite.config.ts hands them to the Remix plugin. Every v3 flag is on, so that a move to the
// successor stays mechanical, but two: single fetch puts turbo-stream 2 (CVE-2026-34077, no fix for Remix 2) on the
// server's path, and lazy route discovery opens /__manifest.
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_throwAbortReason: true,
  },
};
