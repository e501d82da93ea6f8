import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../../test/figures.ts';
import { chamber, type FaultyHouse, openFaultyHouse } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';
import { makePeopleWithPins } from './people.ts';

// Workers carry out deletions whose time has come, and all of them are killed in the midst of it, again and again.
const kills = process.env['TEST_LONG'] === '1' ? 30 : 3;
const leaving = 40 * (kills + 1);

let house: FaultyHouse;
let peer: MailPeer;
beforeAll(async () => {
  peer = await openMailPeer();
  house = await openFaultyHouse(peer.url);
}, 180_000);
afterAll(async () => {
  await house.close();
  await peer.close();
});

/** People who act for a Betrieb each, signed in until they asked to be forgotten two weeks ago. */
async function makePeopleLeaving(): Promise<void> {
  await makePeopleWithPins(house.pool, leaving);
  await house.pool.query(`
    insert into ${chamber}.links (account_id, betrieb_id, method, created_at)
    select a.id, b.id, 'pin', a.created_at from ${chamber}.accounts a
      join ${chamber}.betriebe b on b.betriebsnummer = (4000000 + regexp_replace(a.email, '\\D', '', 'g')::int)::text
    where a.email like 'pinperson%'`);
  await house.pool.query(`
    update ${chamber}.betriebe set email = 'betrieb' || betriebsnummer || '@handwerk.example'
    where betriebsnummer between '4000000' and '4999999' and length(betriebsnummer) = 7`);
  await house.pool.query(`
    update ${chamber}.accounts set state = 'deleting', deletion_from = 'active', deletes_at = now() - interval '1 minute'
    where email like 'pinperson%'`);
}

/** How many are there still, and of how many something is gone or told already although they are there, or the other way round. */
async function standing(): Promise<{ readonly left: number; readonly halves: number }> {
  const { rows } = await house.pool.query<{ left: number; halves: number }>(`
    with people as (
      select 'pinperson' || n || '@handwerk.example' as email, 'betrieb' || (4000000 + n) || '@handwerk.example' as office
      from generate_series(0, ${leaving - 1}) n)
    select count(a.id)::int as left,
      count(*) filter (where (a.id is null) <> any (array[
        not exists (select from ${chamber}.links l where l.account_id = a.id and l.ended_at is null),
        not exists (select from ${chamber}.sessions s where s.account_id = a.id),
        exists (select from ${chamber}.mails m where m.to_address = p.email and m.kind = 'account-deletion.deleted'),
        exists (select from ${chamber}.mails m where m.to_address = p.office and m.kind = 'freischaltung.access-ended')
      ]))::int as halves
    from people p left join ${chamber}.accounts a on a.email = p.email`);
  return rows[0]!;
}

/** How many are there still; cheap enough to be asked all the time. */
async function left(): Promise<number> {
  const { rows } = await house.pool.query<{ left: number }>(
    `select count(*)::int as left from ${chamber}.accounts where state = 'deleting' and email like 'pinperson%'`,
  );
  return rows[0]?.left ?? -1;
}

test('deletes each account as a whole or not at all, and tells of each once', {
  timeout: 240_000 + kills * 180_000,
}, async () => {
  await makePeopleLeaving();
  expect(await standing()).toEqual({ left: leaving, halves: 0 });
  const workers = await Promise.all([house.start('worker'), house.start('worker')]);
  for (let kill = 1; kill <= kills; kill += 1) {
    const few = leaving - kill * Math.floor(leaving / (kills + 1));
    await expect.poll(left, { timeout: 180_000, interval: 10 }).toBeLessThanOrEqual(few);
    for (const worker of workers) worker.kill();
    const cut = await standing();
    expect(cut.left).toBeGreaterThan(0);
    expect(cut.halves).toBe(0);
  }
  await expect.poll(left, { timeout: 180_000, interval: 100 }).toBe(0);
  expect((await standing()).halves).toBe(0);

  const { rows } = await house.pool.query<{ entries: number; accounts: number }>(`
    select count(*)::int as entries, count(distinct subjects ->> 'account')::int as accounts
    from ${chamber}.audit_entries where event = 'account-deletion.deleted'`);
  expect(rows).toEqual([{ entries: leaving, accounts: leaving }]);
  await expect.poll(() => waitingMails(), { timeout: 120_000, interval: 250 }).toBe(0);
  const people = Array.from({ length: leaving }, (_, index) => `pinperson${index}@handwerk.example`);
  const offices = Array.from(
    { length: leaving },
    (_, index) => `betrieb${4_000_000 + index}@handwerk.example`,
  );
  const told = (addresses: readonly string[]) =>
    addresses.map((address) => new Set(peer.arrived.get(address)).size);
  expect(told(people).filter((messages) => messages !== 1)).toEqual([]);
  expect(told(offices).filter((messages) => messages !== 1)).toEqual([]);
  noteFigure('Kills during deletions', {
    what: `${leaving} accounts due, ${kills} × kill -9 of both workers meanwhile`,
    value: `all gone, none half; each person and each Betrieb told by one message`,
    bar: 'nothing half done',
  });
});

async function waitingMails(): Promise<number> {
  const { rows } = await house.pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from ${chamber}.mails where sent_at is null and failed_at is null`,
  );
  return rows[0]?.waiting ?? -1;
}
