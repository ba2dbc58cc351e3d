import { defineConfig, devices } from "@playwright/test";

const root = process.getuid?.() === 0;
const ci = Boolean(process.env.CI);

export default defineConfig({
  testDir: "specs",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0, // a test that passes only the second time has found something
  forbidOnly: ci,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    timezoneId: "Europe/Prague",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.MOSTEK_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        // Chromium's own sandbox cannot be set up by root.
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "hydrated", grepInvert: /@pictures/ },
    { name: "no-js", grepInvert: /@pictures/, testIgnore: "**/*.hydrate.spec.ts", use: { javaScriptEnabled: false } },
    ...(process.env.MOSTEK_PICTURES_DIR ? [{ name: "pictures", grep: /@pictures/ }] : []),
  ],
});
