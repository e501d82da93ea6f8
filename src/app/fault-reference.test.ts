import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import type { SeenPage } from '../../test/browser.ts';
import { signedInPerson, type TestPerson } from '../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { anyone, definePermission } from '../platform/access/permission.ts';
import type { Feature } from '../platform/feature/feature.ts';
import { pathForLog } from '../platform/http/noted-pages.ts';
import { redirect } from '../platform/http/reply.ts';
import { get } from '../platform/http/route.ts';

const forbidden = definePermission('probe.forbidden', () => ({
  answer: 'forbidden',
  reason: 'Nur montags.',
}));
const linkNeeded = definePermission('probe.link', () => ({ answer: 'link', kind: 'betrieb' }));
const probe: Feature = {
  name: 'probe',
  routes: [
    get('/kaputt', { may: anyone }, () => {
      throw new Error('halt');
    }),
    get('/verboten', { may: forbidden }, () => redirect('/')),
    get('/nur-betriebe', { may: linkNeeded }, () => redirect('/')),
  ],
};

let portal: TestPortal;
let pia: TestPerson;
/** References that the log would have, newest last. */
let logged: string[];

beforeAll(async () => {
  portal = await createTestPortal({
    extraFeatures: [probe],
    onFault: (_error, requestId) => logged.push(requestId),
    onNoted: ({ requestId }) => logged.push(requestId),
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterAll(() => portal.close());
beforeEach(() => {
  logged = [];
});
afterEach(() => {
  vi.restoreAllMocks();
});

const awayFromDatabase = () => {
  const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1 });
  vi.spyOn(portal.database.pool, 'connect').mockImplementation((() => nowhere.connect()) as never);
};

const provoked: readonly (readonly [string, number, () => Promise<SeenPage>])[] = [
  ['an unknown address', 404, () => portal.newBrowser().get('/gibt/es/nicht')],
  ['a missing right', 403, () => pia.browser.get('/verboten')],
  ['a missing link', 403, () => pia.browser.get('/nur-betriebe')],
  ['a fault of ours', 500, () => portal.newBrowser().get('/kaputt')],
  [
    'the database away',
    503,
    () => {
      awayFromDatabase();
      return pia.browser.get('/mein-bereich');
    },
  ],
  [
    'a form from elsewhere',
    403,
    () => portal.newBrowser().post('/anmelden', {}, { 'sec-fetch-site': 'cross-site' }),
  ],
  ['no form', 400, () => portal.newBrowser().post('/anmelden', { a: '1' }, { 'content-type': 'text/plain' })],
  ['too large a form', 413, () => portal.newBrowser().post('/anmelden', { a: 'x'.repeat(70_000) })],
];

describe('the reference on the page of', () => {
  it.each(provoked)(
    '%s finds its line of the log and leads to the form that carries it',
    async (_what, status, provoke) => {
      const page = await provoke();
      expect(page.status).toBe(status);
      const reference = /Fehlernummer\s*([0-9A-Z]{8})/.exec(page.text)?.[1];
      expect(reference).toBeDefined();
      expect(logged).toEqual([reference]);
      expect(page.link('Schreiben Sie uns')).toBe(`/kontakt?fehler=${reference}`);
    },
  );
});

describe('the log', () => {
  it.each([
    ['/gibt/es/nicht', '/gibt/es/nicht'],
    ['/erika@muster.example/x', '/…/x'],
    ['/Erika/Muster', '/…/…'],
    [`/r/${'a'.repeat(43)}`, '/r/…'],
    ['/antraege/178/neuer-code', '/antraege/178/neuer-code'],
    ['/a\r\nb', '/…'],
  ])('keeps of %j only %s', (path, kept) => {
    expect(pathForLog(path)).toBe(kept);
  });
});
