import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRoundTrips } from '../../test/round-trips.ts';
import { peopledBetrieb } from '../../test/peopled-betrieb.ts';
import type { TestPerson } from '../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';

let portal: TestPortal;
let pia: TestPerson;
beforeAll(async () => {
  portal = await createTestPortal();
  pia = await (await peopledBetrieb(portal)).colleague('pia', ['verwaltung']);
});
afterAll(() => portal.close());

test.each([
  ['/mein-bereich', 3],
  ['/mein-betrieb', 3],
  ['/mein-betrieb/zugaenge', 3],
  ['/profil', 3],
  ['/verknuepfungen', 3],
  ['/dienste', 1],
  ['/hilfe', 1],
])('for somebody signed in %s takes %i round trips to the database', async (path, most) => {
  await pia.browser.get(path);
  const taken = await countRoundTrips(async () => {
    expect((await pia.browser.get(path)).status).toBe(200);
  });
  expect(taken).toBe(most);
});

test('for a stranger the start page takes none', async () => {
  const stranger = portal.newBrowser();
  expect(await countRoundTrips(() => stranger.get('/'))).toBe(0);
});

test('a form of somebody signed in takes one more, to find out who sent it', async () => {
  const taken = await countRoundTrips(() => pia.browser.post('/handeln-fuer', { link: 'none' }));
  expect(taken, 'who sent it, begin, audit row, commit').toBe(4);
});
