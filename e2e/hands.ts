import type { Locator, Page } from 'playwright-core';

/** How a person uses a page: by mouse, or by keyboard alone. */
export interface Hands {
  fill(page: Page, field: Locator, value: string): Promise<void>;
  tick(page: Page, box: Locator): Promise<void>;
  /** Presses a button or follows a link; the caller waits for where it leads. */
  use(page: Page, target: Locator): Promise<void>;
}

/** Points and clicks. */
export const mouse: Hands = {
  fill: (_page, field, value) => field.fill(value),
  tick: (_page, box) => box.check(),
  use: (_page, target) => target.click(),
};

/** Reaches everything by the tabulator, as somebody without a mouse does. */
export const keyboard: Hands = {
  async fill(page, field, value) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(value);
  },
  async tick(page, box) {
    if (await box.isChecked()) return;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  },
  async use(page, target) {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
};

const mostSteps = 100;

async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  const isThere = () => wanted!.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < mostSteps; steps++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} cannot be reached by the tabulator on ${page.url()}`);
}
