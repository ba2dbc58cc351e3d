import { type Locator, type Page, expect } from "@playwright/test";

/** A person who uses nothing but the keyboard, and counts what she does. */
export class Keyboard {
  /** Keys pressed to get around: Tab, arrows. */
  moves = 0;
  /** Buttons and links used; what others would do by a click. */
  clicks = 0;
  /** Letters typed. */
  letters = 0;
  /** Fields filled in. */
  fields = 0;
  /** Pages looked at. */
  pages = 0;

  constructor(readonly page: Page) {}

  /** Moves the focus forward until it is on the element; it must be reachable. */
  async tabTo(target: Locator, most = 120): Promise<void> {
    await expect(target).toBeVisible();
    for (let pressed = 0; pressed < most; pressed++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.page.keyboard.press("Tab");
      this.moves++;
    }
    throw new Error(`${target} cannot be reached with the Tab key`);
  }

  /** Fills in a field, whatever stands there. */
  async type(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.tabTo(field);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
    await expect(field).toHaveValue(text);
    this.letters += text.length;
    this.fields++;
  }

  /** Pastes a text of any length: two keys for a person. */
  async paste(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.tabTo(field);
    await this.page.keyboard.insertText(text);
    this.moves += 2;
    this.fields++;
  }

  /** Chooses an entry of a list by its value, with the arrow keys. */
  async choose(label: string | RegExp, value: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.tabTo(field);
    for (let pressed = 0; (await field.inputValue()) !== value; pressed++) {
      if (pressed > 40) throw new Error(`${value} is not in the list ${label}`);
      await this.page.keyboard.press(pressed === 0 ? "Home" : "ArrowDown");
      this.moves++;
    }
    this.fields++;
  }

  /** Follows a link. */
  async follow(link: Locator): Promise<void> {
    await this.tabTo(link);
    await this.page.keyboard.press("Enter");
    this.clicks++;
    this.pages++;
  }

  /** Presses a button or follows a link, by its words. */
  async press(role: "button" | "link", name: string | RegExp, scope: Locator | Page = this.page): Promise<void> {
    await this.tabTo(scope.getByRole(role, { name, exact: typeof name === "string" }).first());
    await this.page.keyboard.press("Enter");
    this.clicks++;
    this.pages++;
  }

  /**
   * Minutes a practised person needs, by the keystroke-level model (Card, Moran, Newell 1980): 0.28 s a key, 1.35 s of
   * thought before each field and button; and 20 s to read each page for the first time.
   */
  get minutes(): number {
    const keys = this.moves + this.letters + this.clicks;
    const seconds = keys * 0.28 + (this.fields + this.clicks) * 1.35 + this.pages * 20;
    return seconds / 60;
  }
}
