import { expect, test } from "../support/fixtures.ts";
import { applyIntegration, mostek } from "../support/integration-file.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";

/** Every page of an integration that has run: answers, says nothing to the browser's console, and axe finds nothing. */
test("every page can be read by everybody", async ({ page, open, axe, server }) => {
  test.setTimeout(300_000);
  const standIns = await StandIns.start(20, 40);
  try {
    await open("/");
    if (await page.getByLabel("Set-up code").isVisible()) {
      await page.getByLabel("Set-up code").fill(await server.setUpCode());
      await page.getByLabel("Your name").fill("Jana Dvořáková");
      await page.getByLabel("E-mail").fill("jana@example.com");
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByLabel("Team name").fill("Agentura Lipová");
      await page.getByRole("button", { name: "Create team and sign in" }).click();
    } else {
      await page.getByLabel("E-mail").fill("jana@example.com");
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
    }
    await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
    for (const path of ["/undelivered", "/records", "/records?q=nobody", "/set-up"]) {
      await open(path);
      await axe();
    }
    applyIntegration(server.data, standIns.addresses, true);
    for (const connection of ["kavarna-u-reky", "ureky-daktela-com"]) mostek(server.data, ["connection", "test", connection]);
    mostek(server.data, ["integration", "activate", "kavarna"]);
    mostek(server.data, ["sync", "kavarna", "--full", "--wait"]);
    await open("/records?q=2026");
    await axe();
    const record = await page.locator("main a[href^='/records/']").first().getAttribute("href");
    const pages = [
      "/",
      "/integrations/kavarna/fields",
      "/integrations/kavarna/fields?of=customers.contacts&edit=lastname",
      "/integrations/kavarna/statuses",
      "/integrations/kavarna/schedule",
      "/integrations/kavarna/settings",
      "/integrations/kavarna/delete",
      "/integrations/kavarna/afresh",
      "/connections/kavarna-u-reky/delete",
      record ?? "/records",
      "/team",
      "/audit",
      "/profile",
    ];
    for (const path of pages) {
      await test.step(path, async () => {
        await open(path);
        await expect(page.locator("main h1")).toBeVisible();
        await axe();
      });
    }
  } finally {
    standIns.stop();
  }
});
