import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { signedInPerson, type TestPerson } from '../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { actorSource } from './actor-source.ts';
import { faultPages } from './fault-pages.tsx';
import { anyone } from '../platform/access/permission.ts';
import type { Feature } from '../platform/feature/feature.ts';
import { trustedProxies } from '../platform/http/client.ts';
import { createHttpApp } from '../platform/http/http-app.ts';
import { get, post } from '../platform/http/route.ts';

const broken: Feature = {
  name: 'broken',
  routes: [
    get('/kaputt', { may: anyone }, () => {
      throw new Error('halt');
    }),
    post('/kaputt', { may: anyone, audit: 'broken.done' }, () => {
      throw new Error('halt');
    }),
  ],
};

let portal: TestPortal;
let pia: TestPerson;
const faults: unknown[] = [];

beforeAll(async () => {
  portal = await createTestPortal({ extraFeatures: [broken], onFault: (error) => faults.push(error) });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterAll(() => portal.close());
beforeEach(() => {
  faults.length = 0;
});

describe('while the database is away', () => {
  const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1 });
  beforeEach(() => {
    vi.spyOn(portal.database.pool, 'connect').mockImplementation((() => nowhere.connect()) as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('a page that needs it says so and when to come back, without a word about input', async () => {
    const page = await pia.browser.get('/mein-bereich');
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('10');
    expect(page.heading).toBe('Das Kundenportal ist gerade nicht erreichbar');
    expect(page.text).not.toMatch(/eingabe|gespeichert/i);
    expect(faults).toMatchObject([{ code: 'ECONNREFUSED' }]);
  });

  it('a form that was sent is told that nothing is saved, and where it still is', async () => {
    const page = await pia.browser.post('/kaputt', {});
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('10');
    expect(page.text).toMatch(/nicht gespeichert.*Zurück/);
  });

  it.each(['/', '/hilfe', '/kontakt', '/impressum', '/anmelden'])(
    '%s still opens, as for a stranger',
    async (path) => {
      const page = await pia.browser.get(path);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('Abmelden');
      expect(faults).toEqual([]);
    },
  );
});

describe('a fault of ours', () => {
  it('says nothing of input to who only looked', async () => {
    const page = await pia.browser.get('/kaputt');
    expect(page.status).toBe(500);
    expect(page.text).not.toMatch(/eingabe|gespeichert/i);
  });

  it('says that nothing was saved to who sent something', async () => {
    const page = await pia.browser.post('/kaputt', {});
    expect(page.status).toBe(500);
    expect(page.text).toContain('nicht gespeichert');
  });

  it('outside any page has one number for reader and log', async () => {
    const told: string[] = [];
    const app = createHttpApp({
      database: portal.database,
      actors: actorSource,
      chambers: [portal.chamber],
      routes: [],
      pages: faultPages,
      viewFor: () => {
        throw new Error('halt');
      },
      parts: { ...portal.house, demo: false },
      clock: portal.clock.now,
      proxies: trustedProxies([]),
      onFault: (requestId) => told.push(requestId),
    });
    const answer = await app.request(`${portal.chamber.origin}/gibt/es/nicht`);
    expect(answer.status).toBe(500);
    expect(told).toEqual([expect.stringMatching(/^[2-9A-Z]{8}$/)]);
    const words = await answer.text();
    expect(words).toContain(`Fehlernummer: ${told[0]}`);
    expect(words).toContain(`/kontakt?fehler=${told[0]}`);
  });
});

it('a trailing slash leads to the same page', async () => {
  expect((await pia.browser.get('/hilfe/')).status).toBe(200);
});
