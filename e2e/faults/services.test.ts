import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../../test/figures.ts';
import { sampleFiles } from '../../test/sample-files.ts';
import { chanceFor, seed } from './chance.ts';
import { type FaultyHouse, openFaultyHouse, untilAnswering } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';
import { openPersistent, type Persistent } from './persistent.ts';
import { halves, lost, mailsToPeople, unfinished, unreadableFiles } from './services-judged.ts';
import {
  type ActingPerson,
  approve,
  deliver,
  makeActingPeople,
  moveHouse,
  nothingYet,
  signInCaseWorker,
  upload,
} from './services-life.ts';

// People write Anträge, send them with papers, and send documents; case workers decide and deliver. The web server and
// the worker are killed at random moments meanwhile. Whoever gets no answer presses once more, as people do.
const kills = process.env['TEST_LONG'] === '1' ? 60 : 4;

let house: FaultyHouse;
let peer: MailPeer;
beforeAll(async () => {
  peer = await openMailPeer({ pauseMilliseconds: 10 });
  const withChanges = (yaml: string) => yaml.replace(/^betriebe:$/m, 'betriebe:\n  changes: online');
  house = await openFaultyHouse(peer.url, undefined, withChanges);
});
afterAll(async () => {
  await house.close();
  await peer.close();
});

test('keeps each step, Antrag, decision and document that it acknowledged, and shows nothing half done', {
  timeout: 240_000 + kills * 60_000,
}, async () => {
  const people = await makeActingPeople(house.pool, kills * 30);
  const [web, worker] = await Promise.all([house.start('web'), house.start('worker')]);
  const told = nothingYet();
  const everybody: Persistent[] = [];
  const asPerson = ({ index, cookie }: ActingPerson) => {
    const one = openPersistent(web.port, cookie, `10.1.${index >> 8}.${index & 255}`);
    everybody.push(one);
    return one;
  };
  const cookie = await signInCaseWorker(house.pool);
  const asCaseWorker = () => {
    const one = openPersistent(web.port, cookie, '10.2.0.1');
    everybody.push(one);
    return one;
  };

  let isOver = false;
  const waiting = [...people];
  const taken = new Set<number>();
  const busy = async (act: () => Promise<void>) => {
    while (!isOver) {
      await act();
      await new Promise((goOn) => setTimeout(goOn, 10));
    }
  };
  const next = async (act: (person: ActingPerson) => Promise<void>) => {
    const person = waiting.pop();
    if (person) await act(person);
  };
  const decide = async () => {
    const nummer = [...told.sent.keys()].find((one) => !taken.has(one));
    if (nummer === undefined) return;
    taken.add(nummer);
    await approve(asCaseWorker(), nummer, told);
  };
  const life = Promise.all([
    busy(() => next((person) => moveHouse(asPerson(person), person, told, () => isOver))),
    busy(() => next((person) => moveHouse(asPerson(person), person, told, () => isOver))),
    busy(decide),
    busy(() => next((person) => upload(asPerson(person), person, told))),
    busy(() => next((person) => deliver(asCaseWorker(), person, told))),
  ]);
  const when = chanceFor('kills');
  const sizes = () =>
    [told.drafts, told.sent, told.approved, told.uploads, told.delivered].map(({ size }) => size);
  const all = () => sizes().reduce((sum, size) => sum + size, 0);
  const untilMore = (more: number) => {
    const wanted = all() + more;
    return expect.poll(all, { timeout: 120_000, interval: 5 }).toBeGreaterThanOrEqual(wanted);
  };
  for (let kill = 0; kill < kills; kill += 1) {
    // a busy machine gets further between two kills by the same amount as a quick one
    await untilMore(2 + Math.floor(when() * 6));
    await new Promise((goOn) => setTimeout(goOn, when() * 200));
    if (kill % 2 === 0) {
      web.kill();
      await untilAnswering(web.port);
    } else worker.kill();
  }
  await expect.poll(() => Math.min(...sizes()), { timeout: 120_000, interval: 50 }).toBeGreaterThan(1);
  isOver = true;
  await life;
  expect(told.faults).toEqual([]);
  const counts = sizes();
  await expect.poll(() => unfinished(house.pool), { timeout: 120_000, interval: 250 }).toBe(0);

  expect(await lost(house.pool, told)).toEqual([]);
  expect(await halves(house.pool)).toEqual([]);
  expect(await unreadableFiles(house.pool, asCaseWorker().browser, sampleFiles.pdf)).toEqual([]);
  // each mail as one message, the copy of an Antrag with its PDF
  const mails = await mailsToPeople(house.pool);
  expect(mails.filter(({ to, count }) => new Set(peer.arrived.get(to)).size !== count)).toEqual([]);
  const sources = [...peer.sources.values()].join('\n');
  expect([...told.sent.keys()].filter((nummer) => !sources.includes(`Antrag-${nummer}.pdf`))).toEqual([]);
  const arrived = [...peer.arrived.values()].flat();
  noteFigure('Kills while Anträge and documents go back and forth', {
    what: `${kills} × kill -9 of the web server or the worker, from seed ${seed}`,
    value: `${counts[0]} drafts, ${counts[1]} Anträge, ${counts[2]} decisions, ${counts[3]} uploads and ${counts[4]} deliveries acknowledged, none lost, none half; ${everybody.reduce((sum, one) => sum + one.unanswered(), 0)} requests without an answer pressed again; ${arrived.length - new Set(arrived).size} mails came twice, under the same Message-ID`,
    bar: 'nothing acknowledged lost',
  });
});
