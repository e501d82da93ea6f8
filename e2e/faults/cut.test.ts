import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../../test/figures.ts';
import { type DatabaseWay, openDatabaseWay } from './database-way.ts';
import { type FaultyHouse, openFaultyHouse, untilAnswering } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';
import { type Answer, get, post } from './requests.ts';

const seconds = process.env['TEST_LONG'] === '1' ? 30 : 3;

let house: FaultyHouse;
let peer: MailPeer;
let way: DatabaseWay;
beforeAll(async () => {
  peer = await openMailPeer();
  house = await openFaultyHouse(peer.url);
  way = await openDatabaseWay(house.socketFolder);
});
afterAll(async () => {
  await house.close();
  await way.close();
  await peer.close();
});

test(`says so while the database is out of reach for ${seconds} s, and goes on by itself afterwards`, {
  timeout: 180_000,
}, async () => {
  const url = `postgresql://portal@127.0.0.1:${way.port}/kundenportal`;
  const { port } = await house.start('web', url);
  await house.start('worker', url);
  const register = (email: string) =>
    post(port, '/registrieren', { firstName: 'Erika', lastName: 'Muster', email, terms: 'ja' });
  expect((await register('vorher@handwerk.example')).status).toBe(303);
  await expect.poll(() => peer.arrived.get('vorher@handwerk.example')?.length, { timeout: 90_000 }).toBe(1);

  way.cut();
  const end = Date.now() + seconds * 1000;
  const met: Answer[] = [];
  let count = 0;
  while (Date.now() < end) {
    expect((await get(port, '/hilfe')).status).toBe(200);
    met.push(await register(`waehrend${(count += 1)}@handwerk.example`));
  }
  expect(new Set(met.map((answer) => answer.status))).toEqual(new Set([503]));
  for (const answer of met) expect(answer.body).toMatch(/nicht gespeichert/);
  expect((await get(port, '/readyz')).status).toBe(503);
  expect((await get(port, '/healthz')).status).toBe(200);

  way.mend();
  const mended = performance.now();
  await untilAnswering(port);
  expect((await register('nachher@handwerk.example')).status).toBe(303);
  const back = performance.now() - mended;
  await expect.poll(() => peer.arrived.get('nachher@handwerk.example')?.length, { timeout: 60_000 }).toBe(1);
  expect([...peer.arrived.keys()].filter((address) => address.startsWith('waehrend'))).toEqual([]);
  noteFigure('Database out of reach', {
    what: `connection cut for ${seconds} s, ${met.length} forms sent meanwhile`,
    value: `all answered 503 with what to do, slowest after ${Math.max(...met.map((answer) => answer.milliseconds)).toFixed(0)} ms; serving again ${back.toFixed(0)} ms after it was mended`,
    bar: 'no fault, no restart',
  });
});
