import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../support/fixtures.ts";
import { mostek } from "../support/integration-file.ts";

const PASSWORD = "most přes řeku 1357";

// A used invitation answers 404, which the browser notes.
test.use({ allowedErrors: [/404/] });

test("an owner invites a colleague, who joins by the link and leaves again", async ({ page, open, axe, server, browser, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  const file = join(server.data, "password");
  writeFileSync(file, `${PASSWORD}\n`);
  const owner = `eva${Date.now()}@example.com`;
  const colleague = `petr${Date.now()}@example.com`;
  mostek(server.data, ["user", "add", owner, "--name", "Eva Malá", "--new-team", "Pekárna", "--password-file", file]);
  let link = "";

  await test.step("the owner invites", async () => {
    await open("/sign-in");
    await page.getByLabel("E-mail").fill(owner);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await open("/team");
    await axe();
    await page.getByRole("textbox", { name: "E-mail" }).fill(colleague);
    await page.getByRole("radio", { name: /^Viewer/ }).check();
    await page.getByRole("button", { name: "Create invitation" }).click();
    await expect(page.getByText(`The invitation is ready: ${colleague}`)).toBeVisible();
    link = await page.getByLabel("Link of the invitation").locator("input").inputValue();
    await axe();
  });

  await test.step("the colleague joins", async () => {
    const other = await browser.newContext({ javaScriptEnabled });
    const theirs = await other.newPage();
    await theirs.goto(link);
    await expect(theirs.getByText("Eva Malá invites you into this team. Your role: Viewer.")).toBeVisible();
    await theirs.getByLabel("Your name").fill("Petr Malý");
    await theirs.getByLabel("Password").fill(PASSWORD);
    await theirs.getByRole("button", { name: "Join the team" }).click();
    await expect(theirs.getByText("Welcome to the team: Pekárna")).toBeVisible();
    await theirs.goto(`${server.url}/team`);
    await expect(theirs.getByRole("button", { name: "Create invitation" })).toBeDisabled();
    await theirs.getByRole("link", { name: "Leave… Petr Malý" }).click();
    await theirs.getByRole("button", { name: "Leave the team" }).click();
    await expect(theirs.getByRole("heading", { name: "You are in no team" })).toBeVisible();
    await theirs.goto(link);
    await expect(theirs.getByRole("heading", { name: "The invitation was used already" })).toBeVisible();
    await other.close();
  });

  await test.step("the audit log knows it all", async () => {
    await open("/audit");
    for (const words of ["Invitation created", "Invitation accepted", "Left the team"]) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await axe();
  });
});
