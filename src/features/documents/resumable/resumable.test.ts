import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actingPerson, documentPortal, erikaWithBetrieb, someBetrieb } from '../../../../test/documents.ts';
import type { Browser } from '../../../../test/browser.ts';
import { type TestPerson, testPassword } from '../../../../test/people.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { documentRetention } from '../retention.ts';
import { tidyDocumentsJob } from '../tidy-job.ts';

let portal: TestPortal;
let erika: TestPerson;
let number: number;
beforeAll(async () => {
  portal = await documentPortal();
});
afterAll(() => portal.close());
beforeEach(async () => {
  ({ erika, number } = await erikaWithBetrieb(portal));
});

interface Told {
  readonly status: number;
  readonly id: string;
  readonly at: number;
  readonly why?: string;
  readonly says?: string;
}

/** A request as the pages' script sends it. */
async function ask(
  browser: Browser,
  path: string,
  init: RequestInit & { readonly duplex?: 'half' } = {},
): Promise<Told> {
  const { origin } = portal.chamber;
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = {
    ...init.headers,
    host: new URL(origin).host,
    origin,
    cookie,
    'x-forwarded-for': '192.0.2.7',
  };
  const answer = await portal.fetch(new Request(`${origin}${path}`, { ...init, headers }));
  const isJson = answer.headers.get('content-type') === 'application/json';
  return { ...(isJson ? ((await answer.json()) as Told) : { id: '', at: -1 }), status: answer.status };
}

const begin = (browser: Browser, size: number, name = 'Meisterbrief.pdf') =>
  ask(browser, '/hochladen', { method: 'POST', body: new URLSearchParams({ name, size: String(size) }) });

const add = (browser: Browser, id: string, at: number, piece: Uint8Array) =>
  ask(browser, `/hochladen/${id}/${at}`, {
    method: 'POST',
    body: new Uint8Array(piece),
    headers: { 'content-type': 'application/octet-stream' },
  });

const stateOf = (browser: Browser, id: string) => ask(browser, `/hochladen/${id}`);

/** A PDF of random bytes, so that no two places in it look alike. */
const pdfOf = (size: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size), Buffer.from('\n%%EOF\n')]);

async function sendForm(browser: Browser, ids: string) {
  const form = await browser.get('/dokumente/hochladen');
  const hidden = Object.fromEntries(
    form.root
      .querySelectorAll('form[enctype] input[type=hidden]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );
  return browser.post('/dokumente/hochladen', {
    ...hidden,
    department: 'handwerksrolle',
    title: 'Meisterbrief',
    'hochgeladen-files': ids,
  });
}

async function sentBytes(browser: Browser, path: string): Promise<Buffer> {
  const page = await browser.get(path);
  const link = page.root.querySelector('main a[href*="/dokumente/gesendet/"]')?.getAttribute('href') ?? '';
  const { origin } = portal.chamber;
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await portal.fetch(new Request(`${origin}${link}`, { headers: { cookie } }));
  return Buffer.from(await answer.arrayBuffer());
}

describe('a file that comes in pieces', () => {
  test('is the same file, wherever it was divided, and goes the way of every other one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 150_000 }), { maxLength: 4 }), async (sizes) => {
        const file = pdfOf(200_000);
        const { id, status } = await begin(erika.browser, file.length);
        expect(status).toBe(201);
        let at = 0;
        for (const size of [...sizes, file.length]) {
          const piece = file.subarray(at, at + size);
          if (piece.length > 0) ({ at } = await add(erika.browser, id, at, piece));
        }
        expect(at).toBe(file.length);
        const sent = await sendForm(erika.browser, id);
        expect(sent.path).toMatch(/^\/dokumente\/gesendet\//);
        expect((await sentBytes(erika.browser, sent.path)).equals(file)).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  test('goes on where the connection broke, in the middle of a piece', async () => {
    const file = pdfOf(100_000);
    const { id } = await begin(erika.browser, file.length);
    let pulls = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        if (pulls === 1) controller.enqueue(new Uint8Array(file.subarray(0, 30_000)));
        else controller.error(new Error('gone'));
      },
    });
    await ask(erika.browser, `/hochladen/${id}/0`, { method: 'POST', body: broken, duplex: 'half' });
    const state = await stateOf(erika.browser, id);
    expect(state).toMatchObject({ status: 200, at: 30_000 });
    expect(await add(erika.browser, id, state.at, file.subarray(state.at))).toMatchObject({
      at: file.length,
    });
    const sent = await sendForm(erika.browser, id);
    expect((await sentBytes(erika.browser, sent.path)).equals(file)).toBe(true);
  });

  test('has each piece once, though two tabs send it at the same time', async () => {
    const file = pdfOf(1000);
    const { id } = await begin(erika.browser, file.length);
    const both = await Promise.all([add(erika.browser, id, 0, file), add(erika.browser, id, 0, file)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(both.map(({ at }) => at)).toEqual([file.length, file.length]);
    expect(await stateOf(erika.browser, id)).toMatchObject({ at: file.length });
  });

  test('takes no piece at another place, none that is too large, and no empty one', async () => {
    const { id } = await begin(erika.browser, 100);
    expect(await add(erika.browser, id, 50, Buffer.alloc(10))).toMatchObject({ status: 409, at: 0 });
    expect(await add(erika.browser, id, 0, Buffer.alloc(101))).toMatchObject({ status: 413 });
    expect(await add(erika.browser, id, 0, Buffer.alloc(0))).toMatchObject({ status: 422 });
    expect(await stateOf(erika.browser, id)).toMatchObject({ at: 0 });
  });

  test('is looked at like every other one', async () => {
    const { id } = await begin(erika.browser, 4, 'rechnung.pdf');
    await add(erika.browser, id, 0, Buffer.from('MZ\0\0'));
    const refused = await sendForm(erika.browser, id);
    expect([refused.status, refused.fieldError('Dateien')]).toEqual([
      422,
      expect.stringContaining('„rechnung.pdf“ heißt wie PDF, ihr Inhalt ist aber etwas anderes'),
    ]);
  });
});

test('waits for its sender where the session has run out, and goes on after signing in again', async () => {
  const file = pdfOf(1000);
  const { id } = await begin(erika.browser, file.length);
  await add(erika.browser, id, 0, file.subarray(0, 400));
  portal.clock.pass({ minutes: 61 });
  const drawnSignedIn = '?angemeldet=ja';
  const signedOut = { status: 401, says: expect.stringContaining('Sie sind nicht mehr angemeldet') };
  const body = new URLSearchParams({ name: 'Zweite.pdf', size: '10' });
  for (const [path, init] of [
    ['', { method: 'POST', body }],
    [`/${id}/400`, { method: 'POST', body: new Uint8Array(file.subarray(400)) }],
    [`/${id}`, {}],
    ['/-', {}],
  ] as const)
    expect(await ask(erika.browser, `/hochladen${path}${drawnSignedIn}`, init)).toMatchObject(signedOut);
  const asked = await erika.browser.get('/anmelden?weiter=/hochladen');
  const again = await erika.browser.submit(asked, 'Anmelden', {
    'E-Mail-Adresse': erika.email,
    Passwort: testPassword,
  });
  expect(again.heading).toBe('Sie sind wieder angemeldet');
  expect(await ask(erika.browser, `/hochladen/-${drawnSignedIn}`)).toMatchObject({ status: 404 });
  expect(await stateOf(erika.browser, id)).toMatchObject({ status: 200, at: 400 });
  await add(erika.browser, id, 400, file.subarray(400));
  const sent = await sendForm(erika.browser, id);
  expect((await sentBytes(erika.browser, sent.path)).equals(file)).toBe(true);
});

describe('nobody gets', () => {
  test('what somebody else has sent: neither its state, nor adding to it, nor sending it', async () => {
    const file = pdfOf(100);
    const { id } = await begin(erika.browser, file.length);
    const other = await actingPerson(
      portal,
      `fremd.stueck${number}@handwerk.example`,
      await someBetrieb(portal, String(number + 100_000)),
    );
    for (const browser of [other.browser, portal.newBrowser()]) {
      expect((await stateOf(browser, id)).status).toBe(404);
      expect((await add(browser, id, 0, file)).status).toBe(404);
    }
    await add(erika.browser, id, 0, file);
    const refused = await sendForm(other.browser, id);
    expect([refused.status, refused.fieldError('Dateien')]).toEqual([
      422,
      expect.stringContaining('nicht mit angekommen'),
    ]);
  });

  test('what is not whole', async () => {
    const { id } = await begin(erika.browser, 100);
    await add(erika.browser, id, 0, Buffer.alloc(10));
    expect((await sendForm(erika.browser, id)).fieldError('Dateien')).toContain('nicht mit angekommen');
  });

  test('more than there may be', async () => {
    expect(await begin(erika.browser, 41 * 2 ** 20)).toMatchObject({ status: 413 });
    expect(await begin(erika.browser, 0)).toMatchObject({ status: 422 });
    for (let file = 0; file < 5; file += 1) await begin(erika.browser, 40 * 2 ** 20);
    expect(await begin(erika.browser, 1)).toMatchObject({ status: 429, why: 'too-many' });
    expect(await begin(portal.newBrowser(), 11 * 2 ** 20)).toMatchObject({ status: 413 });
  });
});

test('strangers of one address range have no more on their way together than one account', async () => {
  const stranger = portal.newBrowser();
  const most = 10 * 1024 * 1024;
  for (let file = 0; file < 20; file += 1) expect(await begin(stranger, most)).toMatchObject({ status: 201 });
  expect(await begin(portal.newBrowser(), 1)).toMatchObject({ status: 429, why: 'too-many' });
  await portal.write((tx) => tx.kysely.deleteFrom('resumable_uploads').execute());
});

test('a stranger sends files of an enquiry in pieces, and another one cannot guess them', async () => {
  const stranger = portal.newBrowser();
  const file = pdfOf(100);
  const { id } = await begin(stranger, file.length);
  expect(await add(stranger, id, 0, file)).toMatchObject({ status: 200, at: file.length });
  expect((await stateOf(erika.browser, id)).status).toBe(404);
  expect((await stateOf(portal.newBrowser(), '00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

test('what nobody finishes goes after a day, with its bytes', async () => {
  const { id } = await begin(erika.browser, 100);
  await add(erika.browser, id, 0, Buffer.alloc(10));
  portal.clock.pass({ hours: 25 });
  expect((await stateOf(erika.browser, id)).status).toBe(404);
  const kind = documentRetention.find((one) => one.id === 'documents.resumable');
  const now = portal.clock.now();
  await portal.write(async (tx) => {
    await kind?.forget?.(tx, { now, most: 500, endRecords: () => Promise.resolve() });
  });
  const left = await portal.read((db) => db.kysely.selectFrom('resumable_pieces').selectAll().execute());
  expect(left).toEqual([]);
  await tidyDocumentsJob(portal.house).run(
    portal.chamber,
    new Date(Math.max(Date.now(), now.getTime()) + 2 * 86_400_000),
  );
  const named = await portal.read((db) => db.kysely.selectFrom('documents').select('object').execute());
  const objects: string[] = [];
  for await (const { name } of portal.house.storage.of(portal.chamber.slug).list()) objects.push(name);
  expect(objects.toSorted()).toEqual(named.map(({ object }) => String(object)).toSorted());
});
