// Not a check but an album: scripts/screenshots.sh runs it. Every page, in two languages.
import { test } from "../support/fixtures.ts";
import { applyIntegration, mostek } from "../support/integration-file.ts";
import { takePictures } from "../support/pictures.ts";
import { StandIns } from "../support/stand-ins.ts";

const PASSWORD = "most přes řeku 1357";

// The page that is not there answers 404, which the browser notes.
test.use({ allowedErrors: [/404/] });

test("every page @pictures", async ({ page, open, server }) => {
  test.setTimeout(300_000);
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
    for (const [path, name] of [["/connections", "connections-empty"], ["/integrations", "integrations-empty"], ["/runs", "runs-empty"], ["/connections/new", "connection-choose"], ["/connections/new/shoptet", "connection-new"]] as const) {
      await open(path);
      await takePictures(page, name);
    }
    applyIntegration(server.data, standIns.addresses, true);
    mostek(server.data, ["connection", "test", "kavarna-u-reky"]);
    await open("/integrations/kavarna");
    await takePictures(page, "integration-draft");
    mostek(server.data, ["integration", "activate", "kavarna"]);
    mostek(server.data, ["sync", "kavarna", "--full", "--wait"]);
    const run = JSON.parse(mostek(server.data, ["run", "list", "--json"]))[0].run as string;
    const pages = [
      ["/", "overview"],
      ["/connections", "connections"],
      ["/connections/kavarna-u-reky", "connection"],
      ["/integrations", "integrations"],
      ["/integrations/kavarna", "integration"],
      ["/runs", "runs"],
      [`/runs/${run}`, "run"],
      ["/team", "team"],
      ["/audit", "audit"],
      ["/profile", "profile"],
      ["/nowhere", "not-found"],
    ] as const;
    for (const [path, name] of pages) {
      await page.goto(path);
      await takePictures(page, name);
    }
    await open("/profile");
    await page.getByLabel("Language", { exact: true }).selectOption("cs");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Heslo" }).waitFor();
    for (const [path, name] of pages) {
      await page.goto(path);
      await takePictures(page, `${name}-cs`);
    }
    await open("/profile");
    await page.getByRole("button", { name: "Odhlásit se" }).first().click();
    await page.getByRole("heading", { name: "Přihlášení" }).waitFor();
    await takePictures(page, "sign-in-cs");
  } finally {
    standIns.stop();
  }
});
