// Not a check but an album: scripts/screenshots.sh runs it. One line per page.
import { test } from "../support/fixtures.ts";
import { takePictures } from "../support/pictures.ts";

test("first start @pictures", async ({ page, open }) => {
  await open("/");
  await takePictures(page, "first-start");
});
