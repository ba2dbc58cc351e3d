import { expect, test } from "../support/fixtures.ts";
import { Keyboard } from "../support/keyboard.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";
const ORDERS = 24;

test.use({ locale: "cs-CZ" });

/** A merchant's assistant, alone, in Czech, without a mouse: from an empty database to the first synced order. */
test("the guided set-up by keyboard alone, in Czech, from nothing to the first order", async ({ page, open, axe, server }, info) => {
  test.setTimeout(300_000);
  const standIns = await StandIns.start(12, ORDERS);
  const { addresses: to } = standIns;
  const person = new Keyboard(page);
  const began = Date.now();
  try {
    await test.step("první spuštění", async () => {
      await open("/");
      await person.type("Kód pro nastavení", await server.setUpCode());
      await person.type("Vaše jméno", "Jana Dvořáková");
      await person.type("E-mail", "jana@example.com");
      await person.type("Heslo", PASSWORD);
      await person.type("Název týmu", "Kavárna U Řeky");
      await person.press("button", /Vytvořit tým/);
      await expect(page.getByText("Vítejte v Mostku")).toBeVisible();
      await axe();
    });

    await test.step("dvojice", async () => {
      await person.follow(page.locator("main a[href='/set-up']").first());
      await expect(page.getByRole("heading", { name: "Nová integrace" })).toBeVisible();
      await axe();
      await person.press("button", "Začít");
    });

    await test.step("obchod, nejdřív s chybou", async () => {
      await expect(page.getByRole("heading", { name: /Připojení obchodu/ })).toBeVisible();
      await axe();
      await person.type("Název v Mostku", "Kavárna U Řeky");
      await person.paste("Odkaz na export", `${to.shop}/export/customers.csv?hash=abc`);
      await person.press("button", "Uložit a otestovat");
      await expect(page.getByRole("alert")).toBeVisible();
      await axe();
      const links = [
        `${to.shop}/export/customers.csv?hash=${to.customers_hash}`,
        `${to.shop}/export/orders.xml?patternId=-11&hash=${to.orders_hash}`,
      ];
      await person.paste("Odkaz na export", links.join(" "));
      await person.press("button", "Uložit a otestovat");
      await expect(page.getByText("Všechny zkoušky prošly.")).toBeVisible();
      await expect(page.locator("body")).not.toContainText(to.orders_hash);
      await axe();
      await person.press("link", "Pokračovat", page.locator("main"));
    });

    await test.step("systém", async () => {
      await expect(page.getByRole("heading", { name: /Připojení systému/ })).toBeVisible();
      await person.type("Název v Mostku", "ureky.daktela.com");
      await person.type("Adresa instance", to.daktela);
      await person.type(/Přístupový token/, to.token);
      await person.press("button", "Uložit a otestovat");
      await expect(page.getByText("Všechny zkoušky prošly.")).toBeVisible();
      await axe();
      await person.press("link", "Pokračovat", page.locator("main"));
    });

    await test.step("co se přenáší", async () => {
      await expect(page.getByRole("heading", { name: "Co se přenáší" })).toBeVisible();
      await axe();
      await person.choose("CRM databáze", to.database);
      await person.choose("Typ CRM záznamu", to.record_type);
      await person.press("button", "Uložit a pokračovat");
    });

    await test.step("pole a stavy, jak jsou", async () => {
      await expect(page).toHaveURL(/\/fields/);
      await axe();
      await person.press("link", /^Pokračovat/, page.locator("main .bar-sticky"));
      await expect(page).toHaveURL(/\/statuses/);
      await axe();
      await person.press("link", /^Pokračovat/, page.locator("main .bar-sticky"));
    });

    await test.step("plán", async () => {
      await expect(page.getByRole("heading", { name: "Plán" })).toBeVisible();
      await axe();
      await person.press("button", "Uložit a pokračovat");
    });

    await test.step("kontrola, spuštění, první objednávka", async () => {
      await expect(page.getByRole("heading", { name: "Kontrola a spuštění" })).toBeVisible();
      await axe();
      expect(await standIns.records("crmRecords")).toHaveLength(1);
      await person.press("button", /Spustit a synchronizovat/);
      await expect(page).toHaveURL(/\/runs\//);
      await expect(async () => {
        await page.reload();
        await expect(page.getByText("Dokončeno", { exact: true }).first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 90_000 });
      await axe();
      expect(await standIns.records("crmRecords")).toHaveLength(ORDERS + 1);
    });

    const counted = `${person.clicks} clicks, ${person.fields} fields, ${person.pages} pages, ${person.moves} moving keys; about ${person.minutes.toFixed(1)} minutes for a person; the test took ${Math.round((Date.now() - began) / 1000)} s`;
    info.annotations.push({ type: "counted", description: counted });
    console.log(`set-up by keyboard (${info.project.name}): ${counted}`);
    expect(person.minutes).toBeLessThan(10);
  } finally {
    standIns.stop();
  }
});
