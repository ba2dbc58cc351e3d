import { expect, test } from "../support/fixtures.ts";
import { applyIntegration } from "../support/integration-file.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";

/** The main job, as a newcomer does it: from an empty database to a second run that changes nothing. */
test("the first owner connects a shop and a system, syncs, and a second sync changes nothing", async ({
  page,
  open,
  axe,
  server,
}) => {
  test.setTimeout(300_000);
  const standIns = await StandIns.start(30, 80);
  const { addresses } = standIns;
  try {
    await test.step("first start", async () => {
      await open("/");
      await expect(page.getByRole("heading", { name: "First start" })).toBeVisible();
      await axe();
      await page.getByLabel("Set-up code").fill("WRNG-CODE");
      await page.getByLabel("Your name").fill("Jana Dvořáková");
      await page.getByLabel("E-mail").fill("jana@example.com");
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByLabel("Team name").fill("Agentura Lipová");
      await page.getByRole("button", { name: "Create team and sign in" }).click();
      await expect(page.getByText("The set-up code is wrong").first()).toBeVisible();
      await expect(page.getByLabel("Team name")).toHaveValue("Agentura Lipová");
      await expect(page.getByLabel("Password")).toHaveValue("");
      await page.getByLabel("Set-up code").fill(await server.setUpCode());
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Create team and sign in" }).click();
      await expect(page.getByText("Welcome to Mostek")).toBeVisible();
      await axe();
    });

    await test.step("the shop's connection, with a mistake first", async () => {
      await open("/connections");
      await axe();
      await page.getByRole("link", { name: "Add connection" }).first().click();
      await page.getByRole("link", { name: /Shoptet/ }).click();
      await axe();
      await page.getByLabel("Name in Mostek").fill("Kavárna U Řeky");
      await page.getByLabel("Shop address").fill(addresses.shop);
      await page.getByLabel("Hash of the customers export").fill("7be2c91d40");
      await page.getByLabel("Hash of the orders export").fill(addresses.orders_hash);
      await page.getByRole("button", { name: "Save and test" }).click();
      await expect(page.getByText(/10 characters; a Shoptet hash has 64/).first()).toBeVisible();
      await expect(page.getByLabel("Shop address")).toHaveValue(new RegExp(addresses.shop));
      await axe();
      await page.getByLabel("Hash of the customers export").fill(addresses.customers_hash);
      await page.getByLabel("Hash of the orders export").fill(addresses.orders_hash);
      await page.getByRole("button", { name: "Save and test" }).click();
      await expect(page.getByText("The test passed")).toBeVisible();
      await expect(page.getByText("The orders export may be read")).toBeVisible();
      await expect(page.locator("body")).not.toContainText(addresses.orders_hash);
      await axe();
    });

    await test.step("the system's connection", async () => {
      await open("/connections/new");
      await page.getByRole("link", { name: /Daktela/ }).click();
      await page.getByLabel("Name in Mostek").fill("ureky.daktela.com");
      await page.getByLabel("Instance address").fill(addresses.daktela);
      await page.getByLabel("Access token").fill(addresses.token);
      await page.getByRole("button", { name: "Save and test" }).click();
      await expect(page.getByText("The test passed")).toBeVisible();
    });

    await test.step("the integration, from a file", async () => {
      applyIntegration(server.data, addresses);
      await open("/integrations");
      await axe();
      await page.getByRole("link", { name: /Kavárna U Řeky/ }).first().click();
      await expect(page.getByText("A draft: it runs nothing until you activate it.")).toBeVisible();
      await page.getByRole("link", { name: "Go on" }).click();
      await expect(page.getByRole("heading", { name: "Check, activate" })).toBeVisible();
      await axe();
    });

    await test.step("the first sync", async () => {
      await page.getByRole("button", { name: "Activate and sync" }).click();
      await expect(page.getByText("The run is started")).toBeVisible();
      await axe();
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("Finished", { exact: true }).first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 120_000 });
      await axe();
      expect((await standIns.records("crmRecords")).length).toBe(80 + 1);
    });

    await test.step("a second sync changes nothing", async () => {
      const before = [await standIns.records("contacts"), await standIns.records("crmRecords")];
      await open("/integrations/kavarna");
      await page.getByRole("button", { name: "Full sync" }).click();
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("Finished", { exact: true }).first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 120_000 });
      expect([await standIns.records("contacts"), await standIns.records("crmRecords")]).toEqual(before);
    });

    await test.step("overview, runs, profile, sign out and in", async () => {
      for (const path of ["/", "/runs", "/profile", "/connections", "/team", "/audit"]) {
        await open(path);
        await axe();
      }
      await open("/profile");
      await page.getByRole("button", { name: "Sign out" }).first().click();
      await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
      await axe();
      await page.getByLabel("E-mail").fill("jana@example.com");
      await page.getByLabel("Password").fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText("E-mail or password is wrong")).toBeVisible();
      await page.getByLabel("E-mail").fill("jana@example.com");
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
    });
  } finally {
    standIns.stop();
  }
});
