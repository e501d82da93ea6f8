import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { inSameMoment } from '../../../../test/same-moment.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { insertLink } from '../queries.ts';
import { linkByHand } from './link-by-hand.ts';

let portal: TestPortal;
let desk: StaffMember;
let erika: TestPerson;
let betriebId: string;

const pdf = () => new File([Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')], 'Vollmacht Müller.pdf');

async function open(caseWorkerLinks: 'not-offered' | 'with-document'): Promise<void> {
  portal = await createTestPortal({ settings: { freischaltung: { caseWorkerLinks, maxBetriebe: 1 } } });
  desk = await staffMember(portal, 'handwerksrolle');
  erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
}
beforeEach(() => open('with-document'));
afterEach(() => portal.close());

const record = () => desk.browser.get(`/verwaltung/betriebe/${betriebId}`);
const fields = { 'E-Mail-Adresse der Person': 'erika.muster@handwerk.example', Grund: 'Vollmacht liegt vor' };

async function linkErika() {
  const form = await desk.browser.get((await record()).link('Ohne PIN freischalten'));
  return desk.browser.submit(form, 'Ohne PIN freischalten', fields, { Dokument: [pdf()] });
}

describe('a case worker', () => {
  test('links an account with a reason and a document, which both stay, and everybody is told', async () => {
    const done = await linkErika();
    expect(done.text).toContain('Der Zugang ist eingerichtet');
    expect(done.text).toContain('durch die Kammer: Vollmacht liegt vor');
    const told = await portal.lastMailTo('erika.muster@handwerk.example');
    expect(told.text.match(/Grund/g)).toHaveLength(1);
    for (const address of ['erika.muster@handwerk.example', 'buero@muster.example'])
      expect((await portal.lastMailTo(address)).text).toContain('Der Grund: Vollmacht liegt vor');
    expect((await erika.browser.get('/mein-betrieb')).heading).toBe('Muster Metallbau GmbH');
    const document = await desk.browser.get(done.link('Dokument'));
    expect(document.html).toContain('%PDF-1.4');
    expect(document.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Vollmacht%20M%C3%BCller.pdf",
    );
    const kept = await portal.read((db) => db.kysely.selectFrom('link_documents').selectAll().execute());
    expect(String(kept[0]?.['sealed'])).not.toContain('%PDF');
    expect(await portal.auditTrail()).toContain('freischaltung.linked-by-hand: done');
  });

  test('is refused without reason or document, with a stranger’s address, and for more than the profile allows', async () => {
    const form = await desk.browser.get(`/verwaltung/betriebe/${betriebId}/verknuepfen`);
    const empty = await desk.browser.submit(form, 'Ohne PIN freischalten');
    expect(empty.status).toBe(422);
    for (const label of ['E-Mail-Adresse der Person', 'Grund', 'Dokument'])
      expect(empty.fieldError(label)).toContain('Bitte');
    const program = new File([Buffer.from('MZ program')], 'vollmacht.pdf');
    const bad = await desk.browser.submit(form, 'Ohne PIN freischalten', fields, { Dokument: [program] });
    expect(bad.fieldError('Dokument')).toContain('nehmen wir nicht an');
    const unknown = { ...fields, 'E-Mail-Adresse der Person': 'niemand@handwerk.example' };
    const nobody = await desk.browser.submit(form, 'Ohne PIN freischalten', unknown, { Dokument: [pdf()] });
    expect(nobody.fieldError('E-Mail-Adresse der Person')).toContain('muss sich zuerst registrieren');
    await linkErika();
    const other = await registeredBetrieb(portal, { betriebsnummer: '7654321' });
    const full = await desk.browser.submit(
      await desk.browser.get(`/verwaltung/betriebe/${other}/verknuepfen`),
      'Ohne PIN freischalten',
      fields,
      { Dokument: [pdf()] },
    );
    expect(full.text).toContain('handelt schon für Muster Metallbau GmbH');
  });

  test.each([
    'Erika.Muster@handwerk.example',
    'ERIKA.MUSTER@HANDWERK.EXAMPLE',
    ' <erika.muster@Handwerk.example>',
  ])('finds the person whichever way the address is written: %s', async (typed) => {
    const form = await desk.browser.get(`/verwaltung/betriebe/${betriebId}/verknuepfen`);
    const written = { ...fields, 'E-Mail-Adresse der Person': typed };
    const done = await desk.browser.submit(form, 'Ohne PIN freischalten', written, { Dokument: [pdf()] });
    expect(done.text).toContain('Der Zugang ist eingerichtet');
  });

  test('and another who link at once make one link', async () => {
    const betrieb = await portal.read((db) => findBetriebById(db, betriebId));
    const link = () =>
      portal.write((tx) =>
        linkByHand(tx, betrieb!, {
          email: { folded: 'erika.muster@handwerk.example' },
          reason: 'x',
          document: { name: 'a.pdf', contentType: 'application/pdf', sealed: Buffer.from('x') },
          now: portal.clock.now(),
        }),
      );
    const results = await inSameMoment(
      portal,
      (tx) =>
        tx.kysely.selectFrom('accounts').select('id').where('id', '=', erika.accountId).forUpdate().execute(),
      [link, link],
    );
    expect(results.map(({ ok }) => ok).toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
  });

  test('ends a link with a reason that person and registered address are told', async () => {
    const linked = await linkErika();
    const form = await desk.browser.get(linked.link('Lösen'));
    expect((await desk.browser.submit(form, 'Zugang lösen')).status).toBe(422);
    const done = await desk.browser.submit(form, 'Zugang lösen', { Grund: 'Inhaberwechsel' });
    expect(done.text).toContain('Der Zugang ist gelöst');
    const told = await portal.lastMailTo('erika.muster@handwerk.example');
    expect(told.text.match(/Grund/g)).toHaveLength(1);
    for (const address of ['erika.muster@handwerk.example', 'buero@muster.example'])
      expect((await portal.lastMailTo(address)).text).toContain('Der Grund: Inhaberwechsel');
    expect((await erika.browser.get('/mein-betrieb')).status).not.toBe(200);
    const late = await desk.browser.submit(form, 'Zugang lösen', { Grund: 'noch einmal' });
    expect(late.text).toContain('Dieser Zugang ist schon beendet');
  });
});

test('a Betrieb that has left the register offers neither a link nor a PIN, and says why', async () => {
  await portal.write((tx) =>
    tx.kysely
      .updateTable('betriebe')
      .set({ geloescht_am: '2026-11-01' })
      .where('id', '=', betriebId)
      .execute(),
  );
  const page = await record();
  expect([page.hasLink('Ohne PIN freischalten'), page.hasLink('Neue PIN per Brief')]).toEqual([false, false]);
  expect(page.text).toContain('hat das Register verlassen und bekommt keine PIN mehr');
  expect(page.text).toContain('Mit diesem Betrieb lässt sich niemand freischalten');
});

test('where the profile does not offer it there is no such page', async () => {
  await portal.close();
  await open('not-offered');
  expect((await record()).hasLink('Ohne PIN freischalten')).toBe(false);
  expect((await desk.browser.get(`/verwaltung/betriebe/${betriebId}/verknuepfen`)).status).toBe(404);
  expect((await desk.browser.post(`/verwaltung/betriebe/${betriebId}/verknuepfen`, fields)).status).toBe(404);
});

test('that nobody administers a Betrieb any more stays to be done until somebody has seen it', async () => {
  const linked = await linkErika();
  const peter = await signedInPerson(portal, 'peter.personal@handwerk.example');
  await portal.write((tx) =>
    insertLink(tx, {
      kind: 'betrieb',
      id: betriebId,
      accountId: peter.accountId,
      method: 'invitation',
      roles: ['lesen'],
      at: portal.clock.now(),
    }),
  );
  const held = await desk.browser.get(`/verwaltung/konten/${erika.accountId}`);
  expect(held.link('Lösen')).toBe(linked.link('Lösen'));
  const form = await desk.browser.get(held.link('Lösen'));
  expect(form.text).toContain('Danach verwaltet niemand mehr die Zugänge');
  await desk.browser.submit(form, 'Zugang lösen', { Grund: 'Ausgeschieden' });
  const home = await desk.browser.get('/verwaltung');
  expect(home.text).toContain('Betrieb ohne Verwaltung der Zugänge');
  const page = await desk.browser.get(home.link('Betrieb ohne Verwaltung der Zugänge'));
  expect(page.text).toContain('Niemand verwaltet mehr die Zugänge');
  expect((await desk.browser.submit(page, 'Gesehen')).text).toContain('Als gesehen vermerkt');
  expect((await desk.browser.get('/verwaltung')).text).not.toContain('Betrieb ohne Verwaltung');
});
