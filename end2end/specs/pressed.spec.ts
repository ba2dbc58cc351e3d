import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, hydrated, test } from "../support/fixtures.ts";
import { applyIntegration, mostek } from "../support/integration-file.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";
const PEOPLE = 10;
const PRESSES = 50;

// Fifty pages at once: pictures of each would take longer than the test.
test.use({ trace: "off", screenshot: "off" });

/** P1, as people meet it: a whole team presses Sync at the same moment. */
test("fifty clicks on Sync by ten people at once start one run, and each is told whose run they joined", async ({
  browser,
  server,
  javaScriptEnabled,
}) => {
  test.setTimeout(240_000);
  const standIns = await StandIns.start(60, 400);
  const contexts: BrowserContext[] = [];
  try {
    const password = join(server.data, "password");
    writeFileSync(password, `${PASSWORD}\n`);
    const emails = Array.from({ length: PEOPLE }, (_, index) => `clovek${index}@example.com`);
    emails.forEach((email, index) => {
      const team = index === 0 ? ["--new-team", "Agentura Lipová"] : ["--role", "operator"];
      const name = ["--name", `Člověk ${index}`, "--language", "en", "--password-file", password];
      mostek(server.data, ["user", "add", email, ...name, ...team]);
    });
    applyIntegration(server.data, standIns.addresses, true);
    mostek(server.data, ["integration", "activate", "kavarna"]);

    const pages: Page[] = [];
    for (const email of emails) {
      const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto("/sign-in");
      if (javaScriptEnabled !== false) await hydrated(page);
      await page.getByLabel("E-mail").fill(email);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
      pages.push(page);
      // Everybody has the page open in several tabs.
      for (let tab = 1; tab < PRESSES / PEOPLE; tab++) pages.push(await context.newPage());
    }
    await Promise.all(
      pages.map(async (page) => {
        await page.goto("/integrations/kavarna");
        if (javaScriptEnabled !== false) await hydrated(page);
      }),
    );
    expect(pages).toHaveLength(PRESSES);

    const notices = await Promise.all(
      pages.map(async (page) => {
        await page.getByRole("button", { name: "Sync now" }).click();
        await page.waitForURL(/\/runs\/[0-9a-f-]+$/);
        const texts = await page.locator(".notice").allInnerTexts();
        return texts.join(" ").replaceAll(/\s+/g, " ").trim();
      }),
    );

    const runs = JSON.parse(mostek(server.data, ["run", "list", "--json"])) as { run: string }[];
    expect(runs, "exactly one run exists").toHaveLength(1);
    // A notice is shown once for each session, by whichever of its tabs comes first; the events stand on all of them.
    const seen = new Map<number, string[]>();
    for (const [index, page] of pages.entries()) {
      expect(page.url()).toContain(`/runs/${runs[0]?.run}`);
      await page.reload();
      await expect(page.getByText(/asked for a sync and joined this run/).first()).toBeVisible();
      const person = Math.floor(index / (PRESSES / PEOPLE));
      seen.set(person, [...(seen.get(person) ?? []), notices[index] ?? ""]);
    }
    for (const [person, texts] of seen) console.log(`Člověk ${person} saw: ${[...new Set(texts)].join(" | ")}`);
    const joined = /Already running You joined the run Člověk \d started \(today.\d\d:\d\d\); no second one was started/;
    const sessions = [...seen.values()];
    const sawStart = sessions.filter((texts) => texts.some((text) => text.includes("The run is started")));
    const sawJoining = sessions.filter((texts) => texts.some((text) => joined.test(text)));
    expect(sawStart.length, "at most one person started it").toBeLessThanOrEqual(1);
    expect(sawJoining.length, "everybody else was told whom they joined").toBeGreaterThanOrEqual(PEOPLE - 1);
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    standIns.stop();
  }
});
