// Not a check but an album: scripts/screenshots.sh runs it. Every page in English and Czech, some in all languages.
import { test } from "../support/fixtures.ts";
import { applyIntegration, mostek } from "../support/integration-file.ts";
import { takePictures } from "../support/pictures.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";

// The page that is not there answers 404, which the browser notes.
test.use({ allowedErrors: [/404/] });

test("every page @pictures", async ({ page, open, server }) => {
  test.setTimeout(900_000);
  const standIns = await StandIns.start(60, 200);
  try {
    await open("/");
    await takePictures(page, "first-start");
    await page.getByLabel("Set-up code").fill(await server.setUpCode());
    await page.getByLabel("Your name").fill("Jana Dvořáková");
    await page.getByLabel("E-mail").fill("jana@example.com");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByLabel("Team name").fill("Agentura Lipová");
    await page.getByRole("button", { name: "Create team and sign in" }).click();
    await takePictures(page, "overview-empty");
    for (const [path, name] of [
      ["/connections", "connections-empty"],
      ["/integrations", "integrations-empty"],
      ["/runs", "runs-empty"],
      ["/undelivered", "undelivered-empty"],
      ["/records", "records-empty"],
      ["/connections/new", "connection-choose"],
      ["/connections/new/shoptet", "connection-new"],
      ["/set-up", "set-up-pair"],
    ] as const) {
      await open(path);
      await takePictures(page, name);
    }
    await page.goto("/set-up");
    await page.locator("main form button").first().click();
    await takePictures(page, "set-up-shop");
    applyIntegration(server.data, standIns.addresses, true);
    for (const connection of ["kavarna-u-reky", "ureky-daktela-com"]) mostek(server.data, ["connection", "test", connection]);
    const steps = [
      ["/integrations/kavarna/settings", "set-up-settings"],
      ["/integrations/kavarna/fields", "set-up-fields"],
      ["/integrations/kavarna/statuses", "set-up-statuses"],
      ["/integrations/kavarna/schedule", "set-up-schedule"],
      ["/integrations/kavarna/summary", "set-up-summary"],
    ] as const;
    for (const [path, name] of steps) {
      await page.goto(path);
      await takePictures(page, name);
    }
    await open("/integrations/kavarna");
    await takePictures(page, "integration-draft");
    mostek(server.data, ["integration", "activate", "kavarna"]);
    mostek(server.data, ["sync", "kavarna", "--full", "--wait"]);
    const run = JSON.parse(mostek(server.data, ["run", "list", "--json"]))[0].run as string;
    await page.goto("/records?q=2026");
    const record = await page.locator("main a[href^='/records/']").first().getAttribute("href");
    const pages = [
      ["/", "overview"],
      ["/connections", "connections"],
      ["/connections/kavarna-u-reky", "connection"],
      ["/connections/kavarna-u-reky/delete", "connection-delete"],
      ["/integrations", "integrations"],
      ["/integrations/kavarna", "integration"],
      ["/integrations/kavarna/fields", "fields"],
      ["/integrations/kavarna/fields?of=customers.contacts&edit=lastname", "fields-edit"],
      ["/integrations/kavarna/statuses", "statuses"],
      ["/integrations/kavarna/schedule", "schedule"],
      ["/integrations/kavarna/settings", "settings"],
      ["/integrations/kavarna/delete", "integration-delete"],
      ["/integrations/kavarna/afresh", "integration-afresh"],
      ["/runs", "runs"],
      [`/runs/${run}`, "run"],
      ["/undelivered", "undelivered"],
      ["/records?q=2026", "records"],
      [record ?? "/records", "record"],
      ["/team", "team"],
      ["/audit", "audit"],
      ["/profile", "profile"],
      ["/nowhere", "not-found"],
    ] as const;
    for (const [path, name] of pages) {
      await page.goto(path);
      await takePictures(page, name);
    }
    const inLanguage = async (code: string, album: readonly (readonly [string, string])[]) => {
      await open("/profile");
      await page.locator("select[name=language]").selectOption(code);
      await page.locator("form[action='/api/save_profile'] button").first().click();
      await page.locator(`html[lang=${code}]`).waitFor();
      for (const [path, name] of album) {
        await page.goto(path);
        await takePictures(page, `${name}-${code}`);
      }
    };
    await inLanguage("hu", pages.slice(0, 7));
    await inLanguage("pl", pages.slice(0, 7));
    await inLanguage("cs", pages);
    await open("/profile");
    await page.getByRole("button", { name: "Odhlásit se" }).first().click();
    await page.getByRole("heading", { name: "Přihlášení" }).waitFor();
    await takePictures(page, "sign-in-cs");
  } finally {
    standIns.stop();
  }
});
