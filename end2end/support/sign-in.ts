import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { mostek } from "./integration-file.ts";
import type { Server } from "./server.ts";

const PASSWORD = "most přes řeku 1357";

/** Adds somebody by the command line. */
export function addUser(server: Server, email: string, name: string, more: string[]): void {
  const file = join(server.data, "password");
  writeFileSync(file, `${PASSWORD}\n`);
  mostek(server.data, ["user", "add", email, "--name", name, "--language", "en", "--password-file", file, ...more]);
}

/** Signs in, as somebody does who finds the console. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Overview" }).waitFor();
}
