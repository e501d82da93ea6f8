import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { anyone, definePermission } from '../access/permission.ts';
import type { Feature } from '../feature/feature.ts';
import { countTowards } from '../limits/limits.ts';
import { redirect } from './reply.ts';
import { get, post } from './route.ts';

const probe = { what: 'probe', most: 1, windowMinutes: 60 };
const secret = 'connection string with a password';

/** Routes as no feature should have them. */
const clumsy: Feature = {
  name: 'clumsy',
  routes: [
    get('/kaputt', { may: anyone }, () => {
      throw new Error(secret);
    }),
    post('/kaputt', { may: anyone, audit: 'clumsy.broke' }, async ({ tx, now }) => {
      await countTowards(tx, probe, 'post', now);
      throw new Error(secret);
    }),
    get('/schreibt', { may: anyone }, async ({ db, now }) => {
      await countTowards(db as never, probe, 'get', now);
      return redirect('/');
    }),
    post(
      '/verboten',
      {
        may: definePermission('clumsy.never', () => ({
          answer: 'forbidden',
          reason: 'Das darf hier niemand.',
        })),
        audit: 'clumsy.done',
      },
      () => redirect('/'),
    ),
  ],
};

let portal: TestPortal;
let pia: TestPerson;
const faults: unknown[] = [];

beforeAll(async () => {
  portal = await createTestPortal({
    extraFeatures: [clumsy],
    onFault: (error) => faults.push(error),
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterAll(() => portal.close());

const counted = () =>
  portal.read((db) =>
    db.kysely.selectFrom('limit_counts').select('who').where('what', '=', 'probe').execute(),
  );

describe('a route that breaks', () => {
  it.each([
    ['showing', () => pia.browser.get('/kaputt')],
    ['doing', () => pia.browser.post('/kaputt', {})],
  ])('says nothing but a reference, and keeps nothing: %s', async (_what, ask) => {
    faults.length = 0;
    const page = await ask();
    expect(page.status).toBe(500);
    expect(page.heading).toBe('Bei uns ist ein Fehler aufgetreten');
    expect(page.text).toMatch(/Fehlernummer.*[0-9A-Z]{8}/);
    expect(page.html).not.toContain('password');
    expect(faults).toMatchObject([{ message: secret }]);
    expect(await counted()).toEqual([]);
    expect(await portal.auditTrail()).not.toContain('clumsy.broke: done');
  });

  it('cannot write when it is only looked at', async () => {
    expect((await pia.browser.get('/schreibt')).status).toBe(500);
    expect(await counted()).toEqual([]);
  });
});

describe('a right that is missing', () => {
  it('is answered with the reason, and goes on record', async () => {
    const page = await pia.browser.post('/verboten', {});
    expect(page.status).toBe(403);
    expect(page.text).toContain('Das darf hier niemand.');
    const trail = await portal.auditTrail();
    expect(trail).toContain('access.refused: forbidden');
    expect(trail).not.toContain('clumsy.done: done');
  });
});
