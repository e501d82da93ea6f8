import { sql } from 'kysely';
import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { anyone } from '../access/permission.ts';
import type { Feature } from '../feature/feature.ts';
import { redirect } from '../http/reply.ts';
import { post } from '../http/route.ts';
import { sendMail } from '../mail/outbox.ts';

let arrived = 0;
let bothHold: Promise<void>;
let release: () => void;
let tries = 0;

/** Locks two accounts in the order that the form says, and mails; the first time only when somebody else is half-way too. */
const crossing: Feature = {
  name: 'crossing',
  routes: [
    post('/kreuzung', { may: anyone, audit: 'crossing.crossed' }, async ({ tx, now, form }) => {
      tries += 1;
      const lock = (email = '') =>
        sql`update accounts set phone = ${form['first']} where email = ${email}`.execute(tx.kysely);
      const content = { subject: 's', greeting: 'g', blocks: [] };
      const mail = {
        kind: 'crossing.crossed',
        to: form['first'] ?? '',
        belongsTo: null,
        locale: 'de',
        content,
      } as const;
      await sendMail(tx, mail, now);
      await lock(form['first']);
      arrived += 1;
      if (arrived === 2) release();
      await bothHold;
      await lock(form['second']);
      return redirect('/');
    }),
    post('/nie', { may: anyone, audit: 'crossing.never' }, async ({ tx }) => {
      tries += 1;
      await sql`do $$ begin raise serialization_failure; end $$`.execute(tx.kysely);
      return redirect('/');
    }),
  ],
};

let portal: TestPortal;
const faults: unknown[] = [];
const [left, right] = ['links@handwerk.example', 'rechts@handwerk.example'];
beforeAll(async () => {
  portal = await createTestPortal({ extraFeatures: [crossing], onFault: (error) => faults.push(error) });
  for (const email of [left, right]) await makeAccount(portal, { email });
});
afterAll(() => portal.close());
beforeEach(() => {
  [arrived, tries, faults.length] = [0, 0, 0];
  bothHold = new Promise((resolve) => (release = resolve));
});

const outcomes = async (event: string) =>
  (await portal.auditTrail()).filter((line) => line.startsWith(event));

test('of two requests that wait for each other both go through, and nothing happens twice', async () => {
  const cross = (first: string, second: string) => portal.newBrowser().post('/kreuzung', { first, second });
  const answers = await Promise.all([cross(left, right), cross(right, left)]);
  expect(answers.map(({ status, path }) => [status, path])).toEqual([
    [200, '/'],
    [200, '/'],
  ]);
  expect(tries).toBe(3);
  expect(faults).toEqual([]);
  const mails = (await portal.mails()).filter(({ kind }) => kind === 'crossing.crossed');
  expect(mails.map(({ to }) => to).toSorted()).toEqual([left, right]);
  expect(await outcomes('crossing.crossed')).toEqual(['crossing.crossed: done', 'crossing.crossed: done']);
});

test('what is disturbed again and again says so, tells how to go on, and has done nothing', async () => {
  const answer = await portal.newBrowser().post('/nie', {});
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(tries).toBe(4);
  expect(faults).toHaveLength(1);
  expect(await outcomes('crossing.never')).toEqual([]);
});
