import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures.ts";
import { applyIntegration, mostek } from "../support/integration-file.ts";
import { addUser, signIn } from "../support/sign-in.ts";
import { StandIns } from "../support/stand-ins.ts";

/** The page notices that its tab is shown again, and asks what changed meanwhile. */
const shownAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** What the Sync button of an integration is for. */
const syncs = (page: Page, name: string) =>
  page.getByRole("row").filter({ hasText: name }).locator("input[name=integration]").inputValue();

test("given an open list, when a row comes before another, then no button changes what it is for", async ({ page, open, server }) => {
  const standIns = await StandIns.start(2, 2);
  try {
    addUser(server, "eva@example.com", "Eva Malá", ["--new-team", "Pekárna"]);
    applyIntegration(server.data, standIns.addresses, true, { slug: "kavarna", name: "Kavárna U Řeky" });
    mostek(server.data, ["integration", "activate", "kavarna"]);
    await signIn(page, "eva@example.com");
    await open("/integrations");
    const before = await syncs(page, "Kavárna");
    applyIntegration(server.data, standIns.addresses, true, { slug: "antikvariat", name: "Antikvariát" });
    mostek(server.data, ["integration", "activate", "antikvariat"]);
    await shownAgain(page);
    await expect(page.getByRole("row").filter({ has: page.locator("a[href='/integrations/antikvariat']") })).toBeVisible();
    const ids = await page.locator("tbody input[name=integration]").evaluateAll((inputs) => inputs.map((it) => (it as HTMLInputElement).value));
    expect(new Set(ids).size).toBe(2);
    const row = page.getByRole("row").filter({ has: page.locator("a[href='/integrations/kavarna']") });
    expect(await row.locator("input[name=integration]").inputValue()).toBe(before);
  } finally {
    standIns.stop();
  }
});

test("given two tabs, when one of them changes the team or signs out, then the other follows whole", async ({ page, open, server, context }) => {
  addUser(server, "eva@example.com", "Eva Malá", ["--new-team", "Pekárna"]);
  await signIn(page, "eva@example.com");
  await open("/profile");
  await page.getByLabel("Team name").fill("Cukrárna");
  await page.getByRole("button", { name: "Found team" }).click();
  await open("/");
  const side = page.locator("aside.side summary.team");
  await expect(side).toContainText("Cukrárna");

  const other = await context.newPage();
  await other.goto("/");
  await other.locator("aside.side summary.team").click();
  await other.getByRole("button", { name: "Pekárna" }).first().click();
  await expect(other.locator("aside.side summary.team")).toContainText("Pekárna");
  await shownAgain(page);
  await expect(side).toContainText("Pekárna");

  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  await other.getByRole("button", { name: "Sign out" }).click();
  await other.getByRole("heading", { name: "Sign in" }).waitFor();
  await shownAgain(page);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
