import { describe, expect, test } from 'vitest';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { watch } from './contexts.ts';

const browser = useBrowser();
const kilobyte = 1024;

describe.each(['unterfranken', 'trier', 'koeln', 'owl', 'dortmund'])('the first page of %s', (slug) => {
  test('is small, asks nobody else, and waits for one style sheet alone', async () => {
    const context = await browser().newContext({ baseURL: originOf(slug), locale: 'de-DE' });
    const troubles = watch(context, new URL(originOf(slug)).host);
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    const types = new Map<string, string>();
    const bytes = new Map<string, number>();
    network.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? '';
      bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
    });
    await page.goto('/', { waitUntil: 'networkidle' });

    const all = [...bytes.values()].reduce((sum, some) => sum + some, 0);
    expect(all - (bytes.get('Font') ?? 0)).toBeLessThanOrEqual(40 * kilobyte);
    expect(all).toBeLessThanOrEqual(120 * kilobyte);
    const blocking = await page.evaluate(() =>
      (
        performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
          renderBlockingStatus?: string;
        })[]
      )
        .filter((entry) => entry.renderBlockingStatus === 'blocking')
        .map((entry) => new URL(entry.name).pathname.split('.').pop()),
    );
    expect(blocking).toEqual(['css']);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

test('the policy refuses what is not the portal’s, and the journeys would notice', async () => {
  const context = await browser().newContext({ baseURL: originOf('trier'), locale: 'de-DE' });
  const troubles = watch(context, new URL(originOf('trier')).host);
  const page = await context.newPage();
  await page.goto('/');
  expect(troubles).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
    document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.example/pixel.png' }));
  });
  await expect.poll(() => troubles.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(2);
  expect(troubles.join('\n')).toMatch(/Content Security Policy/);
  expect(await page.title()).not.toBe('broken in');
  await context.close();
});
