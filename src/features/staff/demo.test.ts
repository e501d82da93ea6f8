import { afterAll, beforeAll, expect, test } from 'vitest';
import { typePassword } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { shownCode } from '../../platform/factors/index.ts';
import { createStaffFeature } from './create-staff-feature.ts';

const key = 'KRSXG5BAKRSXG5BAKRSXG5BAKRSXG5BA';
const email = 'verwaltung@kammer.example';
const password = 'Hobel-Ziegel-Lampe-Fluss';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test('the demo lets its people in with the password of the hint and the code that the key gives', async () => {
  const staff = createStaffFeature([]);
  const facts = {
    hint: { password },
    staff: [{ email, name: 'Vera Verwaltung', roles: ['administration'], key }],
  };
  await staff.loadDemo?.(portal.house, portal.chamber, { now: portal.clock.now(), facts });
  const browser = portal.newBrowser();
  const code = shownCode(key, portal.clock.now());
  const home = await browser.submit(await typePassword(browser, email, password), 'Weiter', {
    'Code aus der App': code,
  });
  expect(home.heading).toBe('Was zu tun ist');
  expect((await browser.get('/verwaltung/mitarbeitende')).text).toContain('Vera Verwaltung');
});
