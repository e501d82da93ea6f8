import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sent } from '../../../../test/antrag.ts';
import type { Browser } from '../../../../test/browser.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { listEvents } from '../history-queries.ts';
import { findAntrag } from '../queries.ts';

let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let colleague: Browser;
let nummer = 0;
beforeAll(async () => {
  const settings = { allgemeineAntraege: { offered: ['ersatzzeugnis'] } };
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  lea = (await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example')).browser;
  colleague = (await staffMember(portal, 'lehrlingsrolle', 'vera@kammer.example')).browser;
});
afterAll(() => portal.close());
beforeEach(async () => {
  await sent(pia.browser);
  nummer += 1;
});

const open = (browser: Browser, page = '') => browser.get(`/verwaltung/antraege/${nummer}${page}`);
const take = async (browser: Browser) => browser.submit(await open(browser), 'Antrag übernehmen');
const record = () => portal.read((db) => findAntrag(db, nummer));

describe('of case workers who work at the same moment', () => {
  it('one takes an Antrag, however many press at once', async () => {
    const pages = await Promise.all([open(lea), open(colleague)]);
    const [one, other] = await Promise.all([
      lea.submit(pages[0], 'Antrag übernehmen'),
      colleague.submit(pages[1], 'Antrag übernehmen'),
    ]);
    const told = [one.text.includes('Sie bearbeiten'), other.text.includes('Sie bearbeiten')];
    expect(told.filter(Boolean)).toHaveLength(1);
    const late = told[0] ? other : one;
    expect(late.text).toContain('Am Antrag hat sich inzwischen etwas geändert');
    expect(late.text).toContain('Diesen Antrag bearbeitet');
  });

  it('nobody overwrites what a colleague did: both are shown, and one chooses', async () => {
    await take(lea);
    const form = await open(lea, '/ablehnen');
    await colleague.submit(await open(colleague), 'Von Sabine Beispiel übernehmen');
    const conflict = await lea.submit(form, 'Antrag ablehnen', { Begründung: 'Passt nicht.' });
    expect([conflict.status, conflict.text]).toEqual([409, expect.stringContaining('Passt nicht.')]);
    expect(conflict.text).toContain('Das ist inzwischen geschehen');
    expect(conflict.hasButton('Antrag ablehnen')).toBe(false);
    expect((await record())?.state).toBe('in-review');
    const stale = await open(colleague, '/ablehnen');
    const asked = await colleague.submit(await open(colleague, '/frage'), 'Frage senden', {
      'Ihre Frage': 'Wo war das?',
    });
    await colleague.submit(asked, 'Frage ist erledigt');
    expect((await portal.mails()).at(-1)?.subject).toBe(`Antrag Nr. ${nummer}: Frage hat sich erledigt`);
    const choice = await colleague.submit(stale, 'Antrag ablehnen', { Begründung: 'Passt doch nicht.' });
    expect([choice.status, choice.text]).toEqual([
      409,
      expect.stringContaining('Frage für erledigt erklärt'),
    ]);
    expect((await colleague.submit(choice, 'Antrag ablehnen')).text).toContain('Der Antrag ist abgelehnt');
    expect((await record())?.reason).toBe('Passt doch nicht.');
  });

  it('one decides, also where two windows decide at the same moment', async () => {
    await take(lea);
    const [yes, no] = [await open(lea, '/bewilligen'), await open(lea, '/ablehnen')];
    const answers = await Promise.all([
      lea.submit(yes, 'Antrag bewilligen', { 'Mitteilung dazu': 'Gern.' }),
      lea.submit(no, 'Antrag ablehnen', { Begründung: 'Nein.' }),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const late = answers.find(({ status }) => status === 409)!;
    expect(late.text).toMatch(/Das ist inzwischen geschehen(Bewilligt|Abgelehnt)/);
    expect(late.html).toContain(late === answers[0] ? 'Gern.' : 'Nein.');
    const events = await portal.read((db) => listEvents(db, nummer));
    expect(events.filter(({ kind }) => kind === 'approve' || kind === 'refuse')).toHaveLength(1);
    const mails = (await portal.mails()).filter(({ subject }) =>
      new RegExp(`Antrag Nr. ${nummer} ist (bewilligt|abgelehnt)`).test(subject),
    );
    expect(mails).toHaveLength(1);
  });

  it('one writes while a colleague hands it to another department: what was written can be copied', async () => {
    await take(lea);
    const [ask, page] = await Promise.all([open(lea, '/frage'), open(lea)]);
    await colleague.submit(await open(colleague, '/weitergeben'), 'Weitergeben', {
      'An wen?': 'bereich-kurse',
    });
    const late = [
      await lea.submit(ask, 'Frage senden', { 'Ihre Frage': 'Wo war das?\n\nUnd wann?' }),
      await lea.submit(page, 'Notiz speichern', { Notiz: 'Wo war das?\n\nUnd wann?' }),
    ];
    for (const { text } of late) {
      expect(text).toContain('Über diesen Antrag entscheidet ein anderer Bereich');
      expect(text).toMatch(/Wo war das\?.*Und wann\?/);
    }
    expect(late[0]?.status).toBe(409);
  });

  it('one decides or another takes it away: whoever is later is told, and nothing typed is lost', async () => {
    await take(lea);
    const [form, page] = await Promise.all([open(lea, '/ablehnen'), open(colleague)]);
    const [decided, over] = await Promise.all([
      lea.submit(form, 'Antrag ablehnen', { Begründung: 'Passt nicht.' }),
      colleague.submit(page, 'Von Sabine Beispiel übernehmen'),
    ]);
    const isOver = over.text.includes('Sie bearbeiten diesen Antrag');
    expect((await record())?.state).toBe(isOver ? 'in-review' : 'refused');
    expect(decided.status).toBe(isOver ? 409 : 200);
    const late = isOver ? decided : over;
    expect(late.text).toContain('Am Antrag hat sich inzwischen etwas geändert');
    if (isOver) expect(late.text).toContain('Passt nicht.');
  });
});
