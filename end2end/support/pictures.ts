import { join } from "node:path";
import type { Page } from "@playwright/test";

const WIDTHS = [360, 1280];
const COLOURS = ["light", "dark"] as const;

/** Takes the page that is shown as NAME-WIDTH-COLOUR.png, whole, for each width and colour. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const folder = process.env.MOSTEK_PICTURES_DIR;
  if (!folder) throw new Error("MOSTEK_PICTURES_DIR is not set; take pictures with scripts/screenshots.sh");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const path = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true, animations: "disabled", caret: "hide" });
    }
  }
}
