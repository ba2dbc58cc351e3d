import { expect, test } from "../support/fixtures.ts";
import { applyIntegration } from "../support/integration-file.ts";
import { addUser, signIn } from "../support/sign-in.ts";
import { StandIns } from "../support/stand-ins.ts";

test("given a row that is being changed, when another record is looked at, then nothing entered is lost", async ({ page, open, server }) => {
  test.setTimeout(120_000);
  const standIns = await StandIns.start(5, 5);
  try {
    addUser(server, "eva@example.com", "Eva Malá", ["--new-team", "Pekárna"]);
    applyIntegration(server.data, standIns.addresses, true);
    await signIn(page, "eva@example.com");
    await open("/integrations/kavarna/fields");
    await page.getByRole("button", { name: "Show with a real record" }).click();
    const shown = page.locator(".sample b");
    const first = await shown.innerText();
    await page.getByRole("link", { name: /^Edit/ }).first().click();

    // Typed, not yet previewed.
    await page.getByLabel("Fixed value").fill("Typed so far");
    await page.getByRole("button", { name: "Older record" }).click();
    await expect(shown).not.toHaveText(first);
    await expect(page.getByLabel("Fixed value")).toHaveValue("Typed so far");
    await expect(page.getByText("not saved yet")).toBeVisible();

    // Enter in the search looks for the record, and keeps the row as well.
    await page.getByRole("searchbox", { name: "Number, e-mail or name", exact: true }).fill(first.split(",")[0]!.trim());
    await page.keyboard.press("Enter");
    await expect(shown).toHaveText(first);
    await expect(page.getByLabel("Fixed value")).toHaveValue("Typed so far");

    // Closing lets go of it.
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("link", { name: /^Edit/ }).first().click();
    await expect(page.getByLabel("Fixed value")).toHaveValue("");

    // Without an open row the search is a form of its own.
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByRole("searchbox", { name: "Number, e-mail or name", exact: true }).fill("nobody is called so");
    await page.keyboard.press("Enter");
    await expect(page.locator(".notice")).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Number, e-mail or name", exact: true })).toHaveValue("nobody is called so");
  } finally {
    standIns.stop();
  }
});
