import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A browser's window without history, to be given back. */
export interface BorrowedContext {
  readonly page: Page;
  /** What no page of ours may cause: requests to others, refused by the policy, faults of scripts. */
  readonly troubles: readonly string[];
  readonly giveBack: () => Promise<void>;
}

interface IdleContext {
  readonly page: Page;
  readonly troubles: string[];
}

const idle = new WeakMap<Browser, Map<string, IdleContext[]>>();

/** Lends a context that remembers nothing of those before; a new one costs Chromium as much as a whole form. */
export async function borrowContext(
  browser: Browser,
  origin: string,
  scripts: boolean,
): Promise<BorrowedContext> {
  const kind = `${origin} ${scripts}`;
  let shelves = idle.get(browser);
  if (!shelves) idle.set(browser, (shelves = new Map()));
  const shelf = shelves.get(kind) ?? [];
  shelves.set(kind, shelf);
  const lent = shelf.pop() ?? (await openContext(browser, origin, scripts));
  return {
    ...lent,
    async giveBack() {
      await lent.page.goto('about:blank');
      await lent.page.context().clearCookies();
      lent.troubles.length = 0;
      shelf.push(lent);
    },
  };
}

async function openContext(browser: Browser, origin: string, scripts: boolean): Promise<IdleContext> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: origin, locale: 'de-DE' });
  context.setDefaultTimeout(60_000);
  const troubles = watch(context, new URL(origin).host);
  return { page: await context.newPage(), troubles };
}

/** Notes whatever leaves the portal, breaks its policy, or breaks at all. */
export function watch(context: BrowserContext, host: string): string[] {
  const troubles: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) troubles.push(`asks ${url.host}`);
  });
  context.on('console', (message) => {
    // statuses such as 422 are told there too, and are meant
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(message.text());
  });
  context.on('weberror', (fault) => troubles.push(fault.error().message));
  return troubles;
}
