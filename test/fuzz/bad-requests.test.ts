import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { createTestPortal, type TestPortal } from '../test-portal.ts';
import { badRequest, type BadRequest, badSegment } from './bad-requests.ts';
import { type FormFields, formFields } from './form-fields.ts';
import { openSessions, type Sender, senders, type Sessions } from './sessions.ts';
import { snapshotOf } from './snapshot.ts';

// every page and form, whatever is sent to it by whomever: an answer in time, no fault, nothing changed by looking
const routes = features.flatMap((feature) => [...(feature.routes ?? []), ...(feature.officeRoutes ?? [])]);
const named = (method: Route['method']) =>
  routes.filter((route) => route.method === method).map((route) => [route.path, route] as const);

interface House {
  readonly portal: TestPortal;
  readonly sessions: Sessions;
}

const faults: unknown[] = [];
let houses: readonly House[];
let forms: ReadonlyMap<string, FormFields>;
beforeAll(async () => {
  forms = await formFields();
  const pin = { kinds: ['betrieb', 'person'], pin: { requestWithoutSignIn: true } };
  houses = await Promise.all([
    open({ freischaltung: pin }),
    open({ freischaltung: { method: 'registered-email' } }),
  ]);
});
afterAll(() => Promise.all(houses.map(({ portal }) => portal.close())));

async function open(settings: Readonly<Record<string, unknown>>): Promise<House> {
  const portal = await createTestPortal({ settings, onFault: (error) => faults.push(error) });
  return { portal, sessions: await openSessions(portal) };
}

/** The house where the route exists. */
async function houseOf(route: Route): Promise<House> {
  const [first, second] = houses as readonly [House, House];
  const cookie = first.sessions.cookieOf('linked');
  const { status } = await first.portal.fetch(requestTo(first, route, plain(route), [], cookie, 0));
  return status === 404 ? second : first;
}

const plain = (route: Route): BadRequest =>
  route.method === 'GET'
    ? { query: '', headers: {} }
    : {
        query: '',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new Uint8Array(0),
      };

function requestTo(
  { portal }: House,
  route: Route,
  bad: BadRequest,
  segments: readonly string[],
  cookie: string,
  count: number,
): Request {
  const { origin } = portal.chamber;
  let next = 0;
  const path = route.path.replace(/:\w+/g, () => segments[next++] ?? '1');
  const headers = new Headers({
    host: new URL(origin).host,
    'x-forwarded-for': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`,
    ...(route.method === 'POST' ? { origin, 'sec-fetch-site': 'same-origin' } : {}),
    ...bad.headers,
  });
  if (cookie) headers.set('cookie', [cookie, headers.get('cookie')].filter(Boolean).join('; '));
  return new Request(`${origin}${path}${bad.query}`, {
    method: route.method,
    headers,
    redirect: 'manual',
    ...(bad.body ? { body: bad.body } : {}),
  });
}

const tooLong = 15_000;
const isLong = process.env['TEST_LONG'] === '1';

/** What the answer to a bad request is; a fault or a hang is a failure. */
async function answerOf(house: House, request: Request): Promise<void> {
  faults.length = 0;
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_never, failed) => {
    timer = setTimeout(() => failed(new Error(`no answer within ${tooLong / 1000} s`)), tooLong);
  });
  const response = await Promise.race([house.portal.fetch(request), hang]);
  const body = await Promise.race([response.text(), hang]);
  clearTimeout(timer);
  expect(faults).toEqual([]);
  expect(response.status).toBeLessThan(500);
  if (response.headers.get('content-type')?.startsWith('text/html')) expect(body).toContain('</html>');
}

function fieldsOf(route: Route): FormFields {
  const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`);
  return new Map([...forms].filter(([path]) => pattern.test(path)).flatMap(([, fields]) => [...fields]));
}

async function bombard(route: Route): Promise<House> {
  const house = await houseOf(route);
  const segments = fc.array(badSegment, { minLength: 2, maxLength: 2 });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      badRequest(route.method, fieldsOf(route)),
      fc.constantFrom<Sender>(...senders),
      segments,
      async (bad, sender, given) => {
        if (route.method === 'POST' && count % 20 === 0) await house.sessions.renew();
        count += 1;
        const cookie = house.sessions.cookieOf(sender);
        await answerOf(house, requestTo(house, route, bad, given, cookie, count));
      },
    ),
    route.method === 'GET' && !isLong ? { numRuns: 50 } : {},
  );
  return house;
}

describe('a page', () => {
  test.each(named('GET'))('%s answers whatever it is asked, and changes nothing', async (_path, route) => {
    const { portal, sessions } = await houseOf(route);
    await sessions.renew();
    const before = await snapshotOf(portal);
    await bombard(route);
    expect(await snapshotOf(portal)).toBe(before);
  });
});

describe('a form', () => {
  test.each(named('POST'))('%s answers whatever it is sent', async (_path, route) => {
    const { portal } = await bombard(route);
    expect((await portal.newBrowser().get('/hilfe')).status).toBe(200);
  });
});
