// What the type checker cannot see: promises nobody waits for, and the ways of drizzle that one engine only has.
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const nodeGlobals = ["Buffer", "URL", "clearInterval", "console", "process", "setInterval", "setTimeout"];

/** SQLite's drizzle runs these at once, PostgreSQL's has none of them: await the builder instead. */
const runsAtOnce = "CallExpression[callee.property.name=/^(get|all|run)$/][arguments.length=0]";
const awaitedValues = "CallExpression[callee.property.name='values'][arguments.length=0]";

export default defineConfig(
  globalIgnores(["build", "data", "node_modules", "test-results", "playwright-report"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Thrown Responses are Remix's way to a 404 or 403; one-line implementations of an async port need no await.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/require-await": "off",
      "no-console": "error",
    },
  },
  {
    // What a test parses, it checks by its expectations.
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["scripts/**", "bench/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])) },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["db/queries/**/*.ts", "app/commands/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: runsAtOnce,
          message: "Await the query instead: only SQLite has .get(), .all() and .run().",
        },
        {
          selector: `:matches(AwaitExpression, ReturnStatement, ArrowFunctionExpression) > ${awaitedValues}`,
          message: "Await the query instead: only SQLite's drizzle has .values() without rows.",
        },
        {
          selector:
            "MemberExpression[property.name='transaction']:matches([object.name=/^(db|database)$/], [object.property.name='db'])",
          message: "Use store.transaction: drizzle's own commits half of an async function on SQLite.",
        },
        {
          selector: "MemberExpression[object.name='sql'][property.name='raw']",
          message: "No raw SQL: it lets a value become a command.",
        },
      ],
    },
  },
);
