import AxeBuilder from "@axe-core/playwright";
import { type Browser, type Page, expect } from "@playwright/test";

/** Checks a page that can run scripts with axe, in light and dark. */
export async function checkWithAxe(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((it) => it.target.join(" ")) }));
    expect(found, `accessibility of ${page.url()}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Checks what a browser without scripts shows: axe itself is one, so it gets a copy where only the page's are blocked. */
export async function checkCopyWithAxe(page: Page, browser: Browser): Promise<void> {
  const body = await page.content();
  const context = await browser.newContext({
    javaScriptEnabled: true,
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
  });
  const copy = await context.newPage();
  await copy.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body, contentType: "text/html", headers: { "content-security-policy": "script-src 'none'" } })
      : route.continue(),
  );
  await copy.goto(page.url());
  await checkWithAxe(copy);
  await context.close();
}
