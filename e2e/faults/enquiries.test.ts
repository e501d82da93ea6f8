import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigure } from '../../test/figures.ts';
import { sampleFiles } from '../../test/sample-files.ts';
import { chamber, type FaultyHouse, openFaultyHouse } from './house.ts';
import { type MailPeer, openMailPeer } from './mail-peer.ts';
import { get, postWithFile } from './requests.ts';

// Enquiries with files wait in the outbox for a mail server that takes its time, and the worker is killed meanwhile.
const kills = process.env['TEST_LONG'] === '1' ? 30 : 3;
const enquiries = 10 * (kills + 1);
const office = 'kundenportal@hwk-trier.example';

let house: FaultyHouse;
let peer: MailPeer;
beforeAll(async () => {
  peer = await openMailPeer({ pauseMilliseconds: 30 });
  house = await openFaultyHouse(peer.url);
}, 180_000);
afterAll(async () => {
  await house.close();
  await peer.close();
});

/** Somebody writes, each from a place of their own. @returns the number; empty where none was given */
async function write(port: number, index: number): Promise<string> {
  const address = `10.${index >> 8}.${index & 255}.7`;
  const form = await get(port, '/kontakt', { address });
  const token = /name="form" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  const sent = await postWithFile(
    port,
    '/kontakt',
    {
      form: token,
      topic: 'beitrag',
      message: `Frage ${index}`,
      name: 'Erika Muster',
      email: addressOf(index),
    },
    { field: 'files', name: `bescheid${index}.pdf`, bytes: sampleFiles.pdf },
    { address },
  );
  if (sent.status !== 303) return '';
  const cookie = sent.cookies.map((line) => line.split(';')[0]).join('; ');
  const page = await get(port, '/kontakt/gesendet', { cookie, address });
  return /Anfrage Nr\. (\d+)/.exec(page.body)?.[1] ?? '';
}

test('brings each enquiry that got a number to the chamber with its file, as one message', {
  timeout: 60_000 + kills * 60_000,
}, async () => {
  const { rows } = await house.pool.query<{ before: number }>(
    `select count(*)::int as before from ${chamber}.mails where to_address = $1`,
    [office],
  );
  const { port } = await house.start('web');
  const worker = await house.start('worker');
  const nummern: string[] = [];
  const life = (async () => {
    for (let index = 0; index < enquiries; index += 1) nummern.push(await write(port, index));
  })();
  for (let kill = 1; kill <= kills; kill += 1) {
    await expect
      .poll(() => arrivedAtOffice().length, { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(kill * 5);
    expect(await waiting()).toBeGreaterThan(0);
    worker.kill();
  }
  await life;
  expect(nummern.filter((nummer) => nummer === '')).toEqual([]);
  expect(new Set(nummern).size).toBe(enquiries);
  await expect.poll(waiting, { timeout: 120_000, interval: 250 }).toBe(0);

  const messages = new Set(arrivedAtOffice());
  // the demo has some of its own
  expect(messages.size).toBe(enquiries + (rows[0]?.before ?? 0));
  const sources = [...messages].map((id) => peer.sources.get(id) ?? '');
  for (const [index, nummer] of nummern.entries()) {
    const own = sources.filter((source) => source.includes(`Anfrage Nr. ${nummer}:`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`filename=bescheid${index}.pdf`);
    expect(own[0]?.replace(/\s/g, '')).toContain(sampleFiles.pdf.toString('base64'));
    expect(new Set(peer.arrived.get(addressOf(index))).size).toBe(1);
  }
  // only what was under way when the worker died may come again, and then as the same message
  const all = [...peer.arrived.values()].flat();
  const again = all.length - new Set(all).size;
  expect(again).toBeLessThanOrEqual(kills);
  const left = await house.pool.query(`select 1 from ${chamber}.mail_attachments`);
  expect(left.rowCount).toBe(0);
  noteFigure('Kills while enquiries wait', {
    what: `${enquiries} enquiries with a file, ${kills} × kill -9 of the worker`,
    value: `all arrived with their file; ${again} mails came twice, under the same Message-ID`,
    bar: 'nothing acknowledged lost',
  });
});

const addressOf = (index: number) => `frage${index}@handwerk.example`;

function arrivedAtOffice(): readonly string[] {
  return peer.arrived.get(office) ?? [];
}

async function waiting(): Promise<number> {
  const { rows } = await house.pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from ${chamber}.mails where sent_at is null`,
  );
  return rows[0]?.waiting ?? -1;
}
