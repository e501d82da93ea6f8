import { afterAll, beforeAll, expect, it } from 'vitest';
import { arten, nummerOn, sent } from '../../../test/antrag.ts';
import { listening, shownStand } from '../../../test/open-page.ts';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { moveAntrag } from './move-antrag.ts';

let portal: TestPortal;
let pia: TestPerson;
let nummer: number;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: { allgemeineAntraege: { offered: ['ersatzzeugnis'] } },
    besideOthers: true,
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  nummer = nummerOn(await sent(pia.browser));
});
afterAll(() => portal.close());

const standOn = (path: string) => shownStand(pia, path);

async function move(to: 'take' | 'put-back') {
  const art = arten.get('ersatzzeugnis')!;
  const act = { by: { kind: 'clock' }, now: portal.clock.now() } as const;
  const moved = await portal.write((tx) => moveAntrag(tx, art, nummer, to, act));
  expect(moved.ok).toBe(true);
}

it('tells an open page and the open list that something has changed, and nothing of what', async () => {
  const stand = await standOn(`/antraege/${nummer}`);
  const page = await listening(portal, pia, `/antraege/${nummer}/neues?stand=${stand}`);
  const list = await listening(portal, pia, `/antraege/neues?stand=${await standOn('/antraege')}`);
  expect(page.response.headers.get('content-type')).toBe('text/event-stream');
  expect(page.response.headers.get('x-accel-buffering')).toBe('no');
  expect([page.news(), list.news()]).toEqual([0, 0]);
  await move('take');
  await expect.poll(() => [page.news(), list.news()]).toEqual([1, 1]);
  expect(page.said()).not.toMatch(/review|Antrag|Pia/);
  expect(await standOn(`/antraege/${nummer}`)).not.toBe(stand);
  await page.leave();
  await list.leave();
});

it('tells at once where something has changed since the page was drawn', async () => {
  const page = await listening(portal, pia, `/antraege/${nummer}/neues?stand=1`);
  await expect.poll(() => page.news()).toBe(1);
  await page.leave();
});

it('is open to nobody else, and leads no script to a page for signing in', async () => {
  const other = await signedInPerson(portal, 'otto.probe@handwerk.example');
  const stranger = { ...other, browser: portal.newBrowser() };
  for (const who of [other, stranger]) {
    const page = await listening(portal, who, `/antraege/${nummer}/neues`);
    expect([page.response.status, page.ended()]).toEqual([204, true]);
  }
});

it('ends when the session is over, within the time between two looks', async () => {
  const rosa = await signedInPerson(portal, 'rosa.probe@handwerk.example');
  const list = await listening(portal, rosa, '/antraege/neues');
  await portal.write((tx) =>
    tx.kysely.deleteFrom('sessions').where('account_id', '=', rosa.accountId).execute(),
  );
  await expect
    .poll(() => [list.ended(), list.said().endsWith('event: ende\ndata:\n\n')], { timeout: 5_000 })
    .toEqual([true, true]);
});

it('keeps the newest pages of an account and ends the oldest', async () => {
  const open: Awaited<ReturnType<typeof listening>>[] = [];
  for (let count = 0; count < 3; count += 1) open.push(await listening(portal, pia, '/antraege/neues'));
  await expect.poll(() => open.map(({ ended }) => ended())).toEqual([true, false, false]);
  for (const one of open) await one.leave();
});
