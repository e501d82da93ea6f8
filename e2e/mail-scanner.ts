import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { ask } from './addresses.ts';
import { borrowContext } from './contexts.ts';
import type { Mail } from './mailbox.ts';

/**
 * Does to a mail what virus scanners do before its owner sees it: HEAD and GET of each link, GET with scripts run in a
 * browser of its own, and a crawler that follows every link of the mail and of the pages behind it.
 * @returns addresses that were asked for
 */
export async function scanMail(browser: Browser, mail: Mail): Promise<readonly string[]> {
  const links = linksOf(mail.html, 'http://nowhere.example');
  for (const link of links) {
    await ask(link, 'HEAD');
    await ask(link);
  }
  await openWithScripts(browser, links);
  return crawl(links);
}

async function openWithScripts(browser: Browser, links: readonly string[]): Promise<void> {
  const { page, giveBack } = await borrowContext(browser, 'http://scanner.localhost', true);
  for (const link of links) await page.goto(link, { waitUntil: 'load' });
  await giveBack();
}

/** Follows the links of the mail, where they lead, and every link of the pages there. */
async function crawl(links: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  let next = new Set(links);
  for (let depth = 0; depth < 3; depth++) {
    const found = new Set<string>();
    for (const url of next) {
      seen.add(url);
      const answer = await ask(url);
      const leads = answer.location ? [new URL(answer.location, url).href] : [];
      if (answer.type.startsWith('text/html')) leads.push(...linksOf(answer.body.toString(), url));
      for (const href of leads)
        if (new URL(href).host === new URL(url).host && !seen.has(href)) found.add(href);
    }
    next = found;
  }
  return [...seen];
}

function linksOf(html: string, base: string): string[] {
  const hrefs = parse(html)
    .querySelectorAll('a[href]')
    .map((link) => new URL(parse(link.getAttribute('href') ?? '').textContent, base))
    .filter((url) => url.protocol.startsWith('http'));
  return [...new Set(hrefs.map((url) => (url.hash ? url.href.slice(0, -url.hash.length) : url.href)))];
}
