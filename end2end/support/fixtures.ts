import { type Page, expect, test as base } from "@playwright/test";
import { checkCopyWithAxe, checkWithAxe } from "./axe.ts";
import { Server } from "./server.ts";

type Fixtures = {
  /** Console errors that a test expects, for instance of a page that answers 404. */
  allowedErrors: RegExp[];
  /** Opens an address of the console; where JavaScript is on, waits until the page has come to life. */
  open: (path: string) => Promise<void>;
  /** Checks the page with axe, in light and dark. */
  axe: () => Promise<void>;
  noConsoleErrors: void;
  serverLog: void;
  /** The program, with an empty database for each test. */
  server: Server;
};

export const test = base.extend<Fixtures>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { timeout: 60_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  allowedErrors: [[], { option: true }],

  noConsoleErrors: [
    async ({ page, allowedErrors }, use) => {
      const errors: string[] = [];
      const note = (text: string) => allowedErrors.some((it) => it.test(text)) || errors.push(text);
      page.on("console", (message) => message.type() === "error" && note(`${message.text()} (${message.location().url})`));
      page.on("pageerror", (error) => note(String(error)));
      await use();
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],

  serverLog: [
    async ({ server }, use, info) => {
      const before = server.log.length;
      await use();
      if (info.status !== info.expectedStatus) {
        await info.attach("server log", { body: server.log.slice(before), contentType: "text/plain" });
      }
    },
    { auto: true },
  ],

  open: async ({ page, javaScriptEnabled }, use) => {
    await use(async (path) => {
      await page.goto(path);
      if (javaScriptEnabled !== false) await hydrated(page);
    });
  },

  axe: async ({ page, browser, javaScriptEnabled }, use) => {
    await use(() => (javaScriptEnabled === false ? checkCopyWithAxe(page, browser) : checkWithAxe(page)));
  },
});

/** Waits until the browser half has taken over the page; before that, a click may go to nobody. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
}

export { expect };
