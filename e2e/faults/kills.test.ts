import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../../test/figures.ts';
import { type Chance, chanceFor, seed } from './chance.ts';
import { chamber, type FaultyHouse, openFaultyHouse, type Service, untilAnswering } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';
import { makePeopleWithPins, type PersonWithPin } from './people.ts';
import { post } from './requests.ts';

// Two web servers and two workers on one database, under load; at random moments one of them, or the database, is
// killed. What was acknowledged is there afterwards, nothing is half done, each mail goes out as one message.
const kills = process.env['TEST_LONG'] === '1' ? 50 : 3;

let house: FaultyHouse;
let peer: MailPeer;
beforeAll(async () => {
  peer = await openMailPeer();
  house = await openFaultyHouse(peer.url);
});
afterAll(async () => {
  await house.close();
  await peer.close();
});

interface Acknowledged {
  readonly registered: string[];
  readonly linked: PersonWithPin[];
  readonly unanswered: number;
  /** Statuses that are neither a yes, nor «come back in a moment», nor silence. */
  readonly faults: readonly number[];
}

/** Lets people register and redeem PINs until told to stop; remembers what the portal said yes to. */
async function live(
  webs: readonly Service[],
  people: PersonWithPin[],
  chance: Chance,
  isOver: () => boolean,
): Promise<Acknowledged> {
  const registered: string[] = [];
  const linked: PersonWithPin[] = [];
  let unanswered = 0;
  const faults: number[] = [];
  const noteNo = async (status: number) => {
    unanswered += 1;
    if (status !== 0 && status !== 503) faults.push(status);
    // people try again after a while; without it, all who have a PIN would have met one and the same outage
    await new Promise((goOn) => setTimeout(goOn, 500));
  };
  let count = 0;
  const web = () => webs[Math.floor(chance() * webs.length)]!;
  const address = () => `10.${count >> 8}.${count & 255}.7`;
  async function register(): Promise<void> {
    count += 1;
    const email = `neu${count}@handwerk.example`;
    const form = { firstName: 'Erika', lastName: 'Muster', email, terms: 'ja' };
    const { status } = await post(web().port, '/registrieren', form, { address: address() });
    if (status === 303) registered.push(email);
    else await noteNo(status);
  }
  async function redeem(): Promise<void> {
    const person = people.pop();
    if (!person) return;
    const { betriebsnummer, pin, cookie } = person;
    count += 1;
    const form = { betriebsnummer, pin };
    const { status } = await post(web().port, '/freischalten/betrieb', form, { cookie, address: address() });
    if (status === 303) linked.push(person);
    else await noteNo(status);
  }
  async function busy(act: () => Promise<void>): Promise<void> {
    while (!isOver()) {
      await act();
      await new Promise((goOn) => setTimeout(goOn, 20));
    }
  }
  await Promise.all([busy(register), busy(register), busy(redeem), busy(redeem)]);
  return { registered, linked, unanswered, faults };
}

test('keeps all it acknowledged and leaves nothing half done', {
  timeout: 60_000 + kills * 60_000,
}, async () => {
  const webs = await Promise.all([house.start('web'), house.start('web')]);
  const workers = await Promise.all([house.start('worker'), house.start('worker')]);
  const people = [...(await makePeopleWithPins(house.pool, kills * 40))];
  let isOver = false;
  const life = live(webs, people, chanceFor('requests'), () => isOver);
  const chance = chanceFor('kills');
  const victims = [...webs, ...workers, { kill: house.killDatabase }];
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((goOn) => setTimeout(goOn, 300 + chance() * 2_700));
    // each of them at least once, and the rest by chance
    const victim = kill < 3 ? [0, 2, 4][kill]! : Math.floor(chance() * victims.length);
    victims[victim]!.kill();
  }
  await Promise.all(webs.map(({ port }) => untilAnswering(port)));
  await new Promise((goOn) => setTimeout(goOn, 1_000));
  isOver = true;
  const { registered, linked, unanswered, faults } = await life;
  expect(faults).toEqual([]);
  expect(registered.length).toBeGreaterThan(kills);
  expect(linked.length).toBeGreaterThan(kills);

  await expect.poll(waitingMails, { timeout: 120_000, interval: 500 }).toBe(0);
  const mailed = registered.map((email) => new Set(peer.arrived.get(email)).size);
  expect(mailed.filter((messages) => messages !== 1)).toEqual([]);

  const { rows } = await house.pool.query<{ account_id: string; links: number; mails: number }>(`
    select a.id as account_id, count(distinct l.id)::int as links,
      count(distinct m.id)::int as mails
    from ${chamber}.accounts a
      left join ${chamber}.links l on l.account_id = a.id and l.ended_at is null
      left join ${chamber}.mails m on m.to_address = a.email and m.kind like 'freischaltung.%'
    where a.email like 'pinperson%@handwerk.example' group by a.id`);
  const linksOf = new Map(rows.map((row) => [row.account_id, row.links]));
  expect(linked.filter((person) => linksOf.get(person.accountId) !== 1)).toEqual([]);
  // a used PIN, a link and the mail about it come together or not at all, acknowledged or not
  expect(rows.filter((row) => row.links > 1 || row.mails !== row.links)).toEqual([]);
  const halves = await house.pool.query(`
    select p.id from ${chamber}.pins p left join ${chamber}.links l on l.betrieb_id = p.betrieb_id and l.account_id = p.used_by
    where p.origin = 'bulk' and p.hash like '%m=64,%' and (p.used_at is null) <> (l.id is null)`);
  expect(halves.rows).toEqual([]);
  const messages = [...peer.arrived.values()].flat();
  const twice = messages.length - new Set(messages).size;
  // a kill interrupts at most what each worker has in hand; two workers that took the same mail would send far more twice
  expect(twice).toBeLessThanOrEqual(kills * workers.length);
  noteFigure('Kills under load', {
    what: `${kills} × kill -9 of a web server, a worker or the database, two of each side by side, from seed ${seed}`,
    value: `${registered.length} registrations and ${linked.length} links acknowledged, none lost, none half; ${unanswered} requests unanswered or refused; ${twice} mails came twice, under the same Message-ID`,
    bar: 'nothing acknowledged lost',
  });
});

async function waitingMails(): Promise<number> {
  const { rows } = await house.pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from ${chamber}.mails where sent_at is null and failed_at is null`,
  );
  return rows[0]?.waiting ?? -1;
}
