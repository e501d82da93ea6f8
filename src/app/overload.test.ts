import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { anyone } from '../platform/access/permission.ts';
import type { Feature } from '../platform/feature/feature.ts';
import { redirect } from '../platform/http/reply.ts';
import { get, getStatic, post } from '../platform/http/route.ts';

let open: (() => void)[] = [];
const untilOpened = () => new Promise<void>((goOn) => open.push(goOn));

/** Pages that take as long as the test wants. */
const slow: Feature = {
  name: 'slow',
  routes: [
    getStatic('/langsam', { may: anyone }, async () => {
      await untilOpened();
      return redirect('/hilfe');
    }),
    get('/kaputt', { may: anyone }, () => {
      throw new Error('halt');
    }),
    post('/langsam', { may: anyone, audit: 'slow.done' }, () => redirect('/hilfe')),
  ],
};

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ extraFeatures: [slow], mostAtOnce: 2, onFault: () => {} });
});
afterAll(() => portal.close());

it('turns people away at once while too many wait, and lets them in again afterwards', async () => {
  open = [];
  const waiting = [1, 2].map(() => portal.newBrowser().get('/langsam'));
  await expect.poll(() => open.length, { timeout: 30_000 }).toBe(2);

  const third = await portal.newBrowser().get('/hilfe');
  expect(third.status).toBe(503);
  expect(third.headers.get('retry-after')).toBe('5');
  expect(third.heading).toBe('Gerade sind sehr viele Menschen hier');
  expect(third.text).not.toMatch(/Eingabe/);
  const sent = await portal.newBrowser().post('/langsam', {});
  expect(sent.status).toBe(503);
  expect(sent.text).toMatch(/nicht gespeichert.*Zurück/);
  expect(await portal.auditTrail()).toEqual([]);

  for (const goOn of open) goOn();
  const pages = await Promise.all(waiting);
  expect(pages.map((page) => page.status)).toEqual([200, 200]);
  expect((await portal.newBrowser().get('/hilfe')).status).toBe(200);
});

it('counts out also who met a fault or gave up', async () => {
  for (let time = 0; time < 5; time += 1) {
    expect((await portal.newBrowser().get('/kaputt')).status).toBe(500);
    expect((await portal.newBrowser().get('/gibt/es/nicht')).status).toBe(404);
  }
  expect((await portal.newBrowser().get('/hilfe')).status).toBe(200);
});

it('gives no place to who sends slowly', async () => {
  const { origin } = portal.chamber;
  const stalling = () =>
    portal.fetch(
      new Request(`${origin}/langsam`, {
        method: 'POST',
        headers: {
          host: new URL(origin).host,
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new ReadableStream<Uint8Array>({ start: (body) => lines.push(body) }),
        duplex: 'half',
      } as RequestInit),
    );
  const lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  const answers = [stalling(), stalling(), stalling()];
  await expect.poll(() => lines.length, { timeout: 30_000 }).toBe(3);
  expect((await portal.newBrowser().get('/hilfe')).status).toBe(200);
  for (const [at, line] of lines.entries()) {
    line.close();
    expect((await answers[at]!).status).toBe(303);
  }
});
