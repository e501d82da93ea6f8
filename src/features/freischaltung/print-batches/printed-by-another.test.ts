import { afterEach, beforeEach, expect, test } from 'vitest';
import { registeredBetrieb } from '../../../../test/people.ts';
import { batchOfColleague, downloadBy, makeLettersOfBatches } from '../../../../test/print-batches.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { insertLetter } from '../queries.ts';

let portal: TestPortal;
let desk: StaffMember;

beforeEach(async () => {
  portal = await createTestPortal();
  desk = await staffMember(portal, 'handwerksrolle');
});
afterEach(() => portal.close());

/** A letter that somebody has asked for without signing in: perhaps the case worker, through the customers' form. */
async function letterAskedFor(state: 'queued' | 'needs-decision'): Promise<void> {
  const id = await registeredBetrieb(portal, { betriebsnummer: '1000007', email: 'buero@muster.example' });
  const letter = { letterKind: 'pin', state, requestedBy: null, at: portal.clock.now() } as const;
  await portal.write((tx) => insertLetter(tx, { kind: 'betrieb', id, ...letter }));
}

async function orderOne() {
  const id = await registeredBetrieb(portal, { betriebsnummer: '1000007', email: 'buero@muster.example' });
  const form = await desk.browser.get(`/verwaltung/betriebe/${id}/pin`);
  await desk.browser.submit(form, 'Brief in Auftrag geben', { Grund: 'Anruf: Brief kam nicht an' });
  return desk.browser.get(await batchOfColleague(portal));
}

async function releaseOne() {
  await letterAskedFor('needs-decision');
  const home = await desk.browser.get('/verwaltung');
  await desk.browser.submit(await desk.browser.get(home.link('Brief mit PIN: freigeben?')), 'Freigeben');
  return desk.browser.get(await batchOfColleague(portal));
}

async function collectOne() {
  await letterAskedFor('queued');
  const page = await desk.browser.submit(await desk.browser.get('/verwaltung/pins'), 'Druckstapel machen');
  expect(page.text).toContain('Der Stapel ist zusammengestellt');
  await makeLettersOfBatches(portal);
  return desk.browser.get(page.path.replace(/\?.*/, ''));
}

const ofLetter = 'den Sie in Auftrag gegeben oder freigegeben haben';

test.each([
  ['ordered', 'letter', orderOne, ofLetter, 'wir schicken für'],
  ['released', 'letter', releaseOne, ofLetter, 'wurden mehrere Briefe mit einer PIN angefordert'],
  ['collected into a batch', 'batch', collectOne, 'Diesen Stapel haben Sie angelegt', null],
] as const)(
  'nobody gets a PIN to read whose letter they have %s, but somebody else does; and the Betrieb is told',
  async (_how, part, act, why, said) => {
    const made = await act();
    expect(made.text).toContain(why);
    expect(made.hasLink('Briefe herunterladen (PDF)')).toBe(false);
    const file = `${made.path}/briefe`;
    const refused = await desk.browser.get(file);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('jemand anderes zu sehen')]);
    expect(await portal.auditTrail()).toContain(`freischaltung.batch-downloaded: own-${part}`);
    for (const [step, button] of [
      ['gedruckt', 'Als gedruckt vermerken'],
      ['versandt', 'Als versandt vermerken'],
    ] as const) {
      expect(made.hasButton(button)).toBe(false);
      const pressed = await desk.browser.post(`${made.path}/${step}`, { allPosted: 'ja' });
      expect([pressed.status, pressed.text]).toEqual([
        422,
        expect.stringContaining('Das vermerkt, wer den Stapel druckt'),
      ]);
    }
    expect((await desk.browser.get('/verwaltung')).text).toContain('Stapel, den jemand anderes druckt');

    const printer = await staffMember(portal, 'kurse', 'druck@kammer.example');
    const pdf = await downloadBy(portal, printer, file);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');

    const told = (await portal.mails()).filter(({ to }) => to === 'buero@muster.example');
    expect(told.map(({ text }) => text)).toEqual(said === null ? [] : [expect.stringContaining(said)]);
  },
);
