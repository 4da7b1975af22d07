// npm test: everything that must hold, one step after another. A step that fails does not stop the next one, unless
// that one needs it. Its last line is "N passed, N failed"; a step without tests of its own counts as one.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireNode } from "./node-version.mjs";
import { runLoudly } from "./run.mjs";

requireNode();
const root = fileURLToPath(new URL("../", import.meta.url));
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), "lawtrail-test-"));
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");
let chromium = null;

const steps = [
  { name: "install", does: "the packages of package-lock.json", run: installAll },
  { name: "chromium", does: "a browser for the browser tests", needs: ["install"], run: findBrowser },
  {
    name: "code",
    does: "eslint, and meanwhile tsc --noEmit and then prettier --check: each keeps one core busy",
    needs: ["install"],
    run: checkCode,
  },
  { name: "build", does: "Remix and the edge", needs: ["install"], run: buildSite },
  { name: "tests", does: "unit and request tests (vitest)", needs: ["install", "build"], run: runVitest },
  {
    name: "browser",
    does: "browser tests (playwright)",
    needs: ["install", "chromium", "build"],
    run: () => runPlaywright([]),
  },
  {
    name: "two processes",
    does: "a day at the desk in a browser, before two processes on PostgreSQL",
    needs: ["install", "chromium", "build"],
    run: runOnPostgres,
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

for (const [index, step] of steps.entries()) {
  const place = `[${index + 1}/${steps.length}] ${step.name}`;
  const missing = step.needs?.filter((need) => failedSteps.includes(need)) ?? [];
  console.log(`\n${place}: ${step.does}`);
  const began = Date.now();
  const counts =
    missing.length > 0 ? { failed: 1, why: `not run: ${missing.join(", ")} failed` } : await countsOf(step);
  for (const kind of Object.keys(total)) total[kind] += counts[kind] ?? 0;
  if (counts.failed) failedSteps.push(step.name);
  const outcome = counts.failed ? "FAILED" : "ok";
  console.log(
    `${place}: ${outcome}${counts.why ? ` (${counts.why})` : ""}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}

rmSync(reports, { recursive: true, force: true });
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exit(total.failed > 0 ? 1 : 0);

async function countsOf(step) {
  try {
    const result = await step.run();
    if (typeof result === "object") return result;
    return result ? { passed: 1 } : { failed: 1 };
  } catch (error) {
    return { failed: 1, why: error instanceof Error ? error.message : String(error) };
  }
}

async function installAll() {
  const { install } = await import("./install.mjs");
  await install(); // ends the process, with the reason, when nothing further could work
  return true;
}

async function findBrowser() {
  const { findOrInstallChromium } = await import("./chromium.mjs");
  chromium = await findOrInstallChromium(root);
  console.log(`  ${chromium ?? "none: set CHROMIUM_PATH to one, or install chromium"}`);
  return chromium !== null;
}

async function checkCode() {
  const types = runTool("typescript/bin/tsc", ["--noEmit"]);
  const outcomes = await Promise.all([
    runTool("eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
    types,
    types.then(() => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."])),
  ]);
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
}

async function buildSite() {
  const { build, isBuilt } = await import("./build.mjs");
  if (!isBuilt()) return build();
  console.log("  the build is up to date");
  return true;
}

async function runVitest() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const ok = await runTool("vitest/vitest.mjs", ["run", ...reporters]);
  const report = JSON.parse(readFileSync(vitestReport, "utf8"));
  // A file that cannot be loaded holds no failed test, but it is one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed || (ok ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The whole suite runs so with LAWTRAIL_BROWSER_ENGINE=postgres; here one long test stands for it. */
async function runOnPostgres() {
  if (!existsSync("/usr/lib/postgresql")) {
    console.log("  not run here: there is no PostgreSQL");
    return { skipped: 1 };
  }
  return runPlaywright(["tests/browser/desk/day.spec.ts", "-g", "from a draft to the public page"], {
    LAWTRAIL_BROWSER_ENGINE: "postgres",
  });
}

async function runPlaywright(args, more = {}) {
  const env = {
    ...process.env,
    ...more,
    LAWTRAIL_CHROMIUM: chromium,
    LAWTRAIL_BROWSER_TEST_FOLDER: reports,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  };
  const ok = await runTool("@playwright/test/cli.js", ["test", "--reporter=list,json", ...args], { env });
  const { stats } = JSON.parse(readFileSync(playwrightReport, "utf8"));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky || (ok ? 0 : 1),
    skipped: stats.skipped,
  };
}

function runTool(path, args, options) {
  return runLoudly(process.execPath, [join(root, "node_modules", path), ...args], { cwd: root, ...options });
}
