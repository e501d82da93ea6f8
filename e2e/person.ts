import type { Browser, Locator, Page, Response } from 'playwright-core';
import { borrowContext } from './contexts.ts';
import { type Hands, mouse } from './hands.ts';

/** Somebody with a browser of their own, who uses pages by what is written on them. */
export interface Person {
  readonly page: Page;
  /** What no page of ours may cause: requests to others, refused by the policy, faults of scripts. */
  readonly troubles: readonly string[];
  /** Opens a page of the chamber's portal, or a whole address such as one from a mail. */
  goTo(address: string): Promise<void>;
  /** Fills fields by their labels. */
  fill(fields: Readonly<Record<string, string>>): Promise<void>;
  /** Ticks a box or takes a choice by its label. */
  tick(label: string): Promise<void>;
  /** Takes a choice out of a list, by the list's label and its own. */
  choose(label: string, choice: string): Promise<void>;
  /** Puts a file into a field by its label. */
  attach(label: string, file: AttachedFile): Promise<void>;
  /** Ticks every box of the page. */
  tickAll(): Promise<void>;
  /** Presses a button and waits for the next page; a pattern where a name says more than its label. */
  press(button: string | RegExp): Promise<void>;
  /** Opens what is folded. */
  unfold(summary: string): Promise<void>;
  /** Follows a link and waits for the next page; a pattern as with {@link press}. */
  follow(link: string | RegExp): Promise<void>;
  has(role: 'button' | 'link', name: string): Promise<boolean>;
  heading(): Promise<string>;
  /** All visible words of the page's main part. */
  text(): Promise<string>;
  /** For whom the page says one acts; empty without anybody. */
  actingFor(): Promise<string>;
  /** What stands in a field. */
  value(label: string): Promise<string>;
  /** Path with query of the page shown. */
  path(): string;
  /** Status of the page shown. */
  status(): number;
  close(): Promise<void>;
}

/** A file as it lies on somebody's machine. */
export interface AttachedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface PersonOptions {
  readonly scripts: boolean;
  readonly hands?: Hands;
}

/** Opens a browser without any history for somebody. */
export async function newPerson(browser: Browser, origin: string, options: PersonOptions): Promise<Person> {
  const { scripts, hands = mouse } = options;
  const { page, troubles, giveBack } = await borrowContext(browser, origin, scripts);
  let status = 0;
  const noteStatus = (response: Response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) status = response.status();
  };
  page.on('response', noteStatus);
  const leave = async (target: Locator) => {
    await Promise.all([page.waitForEvent('domcontentloaded'), hands.use(page, target)]);
    if (scripts) await page.waitForLoadState('load');
  };
  const field = (label: string) => page.getByLabel(label, { exact: true });
  return {
    page,
    troubles,
    async goTo(address) {
      await page.goto(address);
    },
    async fill(fields) {
      for (const [label, value] of Object.entries(fields)) await hands.fill(page, field(label), value);
    },
    tick: (label) => hands.tick(page, field(label)),
    async choose(label, choice) {
      await field(label).selectOption({ label: choice });
    },
    attach: (label, file) => field(label).setInputFiles(file),
    async tickAll() {
      for (const box of await page.getByRole('checkbox').all()) await hands.tick(page, box);
    },
    press: (button) => leave(page.getByRole('button', { name: button, exact: true })),
    unfold: (summary) => hands.use(page, page.locator('summary', { hasText: summary })),
    follow: (link) => leave(page.getByRole('link', { name: link, exact: true }).first()),
    has: async (role, name) => (await page.getByRole(role, { name, exact: true }).count()) > 0,
    heading: async () => (await page.locator('h1').innerText()).trim(),
    text: async () => (await page.locator('main').innerText()).replace(/\s+/g, ' '),
    async actingFor() {
      const bar = page.locator('.portal-mandate__text strong');
      return (await bar.count()) === 0 ? '' : bar.innerText();
    },
    value: (label) => field(label).inputValue(),
    path: () => page.url().replace(origin, ''),
    status: () => status,
    async close() {
      page.off('response', noteStatus);
      await giveBack();
    },
  };
}
