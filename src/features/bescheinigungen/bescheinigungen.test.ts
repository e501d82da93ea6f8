import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToBetrieb } from '../../../test/antrag.ts';
import type { Browser } from '../../../test/browser.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { hasPoppler, readPdfText } from '../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson, signIn } from '../../../test/people.ts';
import { inSameMoment } from '../../../test/same-moment.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { issue } from './issue.ts';
import { bescheinigungRetention, bescheinigungenEnd } from './keeping.ts';
import { unknownCodesOfRange } from './limits.ts';
import { holdBetriebInRegister } from './queries.ts';

const list = '/bescheinigungen';
const checkPath = '/bescheinigung-pruefen';
const settings = {
  bescheinigungen: {
    offered: ['handwerkskarte', 'betriebsbescheinigung'],
    fees: { handwerkskarte: { de: 'Sie kostet 15 Euro.', en: 'It costs 15 euros.' } },
  },
};

let portal: TestPortal;
let stranger: Browser;
beforeAll(async () => {
  portal = await createTestPortal({ settings });
  stranger = portal.newBrowser('203.0.113.9');
});
afterAll(() => portal.close());

let numbers = 810_000;
async function betrieb(change: Record<string, unknown> = {}): Promise<string> {
  const id = await registeredBetrieb(portal, { betriebsnummer: String(numbers++) });
  await changed(id, {
    gewerke: 'A/13|B1/33',
    eingetragen_am: '2009-04-01',
    telefon: '0999 12345',
    ...change,
  });
  return id;
}
const changed = (id: string, values: Record<string, unknown>) =>
  portal.write((tx) => tx.kysely.updateTable('betriebe').set(values).where('id', '=', id).execute());

async function issued(
  betriebId: string,
  replace = false,
  kind: 'handwerkskarte' | 'betriebsbescheinigung' = 'handwerkskarte',
) {
  const by = { staffId: '00000000-0000-4000-8000-000000000005', name: 'Sabine Beispiel' };
  const now = portal.clock.now();
  const result = await portal.write((tx) => issue(tx, { betriebId, kind, replace, by, now }));
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}
const checked = async (code: string, browser = stranger) =>
  browser.submit(await browser.get(checkPath), 'Prüfen', { Prüfcode: code });

async function acting(email: string, betriebId: string) {
  const person = await signedInPerson(portal, email);
  await linkToBetrieb(portal, person, betriebId);
  return person.browser;
}

const linkOf = async (accountId: string) => {
  const link = await portal.read((db) =>
    db.kysely.selectFrom('links').select('id').where('account_id', '=', accountId).executeTakeFirstOrThrow(),
  );
  return String(link.id);
};

describe('a Betrieb', () => {
  it('makes a card at once, prints it in this browser alone, and replaces it', async () => {
    const id = await betrieb();
    const browser = await acting('karla.karte@handwerk.example', id);
    let page = await browser.get(list);
    expect(page.text).toContain('Sie kostet 15 Euro.');
    page = await browser.submit(page, 'Handwerkskarte erstellen');
    expect(page.heading).toBe('Handwerkskarte: fertig');
    const print = page.link('PDF speichern');
    const first = await browser.get(print);
    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(first.headers.get('content-disposition')).toContain('Handwerkskarte.pdf');
    const colleague = await acting('kim.kollege@handwerk.example', id);
    expect((await colleague.get(print)).path).toBe(`${list}?vorbei`);
    portal.clock.pass({ minutes: 61 });
    await signIn(browser, 'karla.karte@handwerk.example');
    expect((await browser.get(print)).text).toContain('können wir nicht mehr drucken');

    page = await browser.submit(await browser.get(list), 'Handwerkskarte erstellen', {
      'Frühere dieser Art sollen nicht mehr gelten': true,
    });
    page = await browser.get(list);
    expect(page.text).toContain('nicht mehr gültig ersetzt');
    expect(
      (await portal.auditTrail()).filter((line) => line === 'bescheinigungen.issued: done'),
    ).toHaveLength(2);
  });

  it.skipIf(!hasPoppler)('gets on paper what the register holds, and the code', async () => {
    const id = await betrieb({ name: 'Kupfer & Söhne GmbH' });
    const browser = await acting('paul.papier@handwerk.example', id);
    const page = await browser.submit(await browser.get(list), 'Handwerkskarte erstellen');
    const response = await portal.fetch(
      new Request(`${portal.chamber.origin}${page.link('PDF speichern')}`, {
        headers: {
          host: new URL(portal.chamber.origin).host,
          cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      }),
    );
    const text = readPdfText(new Uint8Array(await response.arrayBuffer()), '-raw');
    for (const shown of ['Kupfer & Söhne GmbH', 'Muster, Erika', 'Metallbauer (A 13)', '1. April 2009'])
      expect(text).toContain(shown);
    const code = /^[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){5}$/m.exec(text)?.[0] ?? '';
    expect((await checked(code)).text).toContain('Gültig: Handwerkskarte');
    const kept = await portal.read((db) =>
      db.kysely.selectFrom('bescheinigungen').selectAll().where('betrieb_id', '=', id).execute(),
    );
    expect(JSON.stringify(kept)).not.toMatch(/Kupfer|Muster|Metall/);
    expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''));
  });

  it('without a trade has no card, with those of Anlage B alone a Gewerbekarte', async () => {
    const none = await acting('otto.ohne@handwerk.example', await betrieb({ gewerke: null }));
    const page = await none.get(list);
    expect(page.text).toContain('kein Gewerk eingetragen');
    const handelt = page.root.querySelector('main input[name="handelt-fuer"]')?.getAttribute('value') ?? '';
    const refused = await none.post(list, { kind: 'handwerkskarte', 'handelt-fuer': handelt });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('kein Gewerk eingetragen')]);
    expect(page.hasButton('Betriebsbescheinigung erstellen')).toBe(true);
    const free = await acting('frieda.frei@handwerk.example', await betrieb({ gewerke: 'B1/33' }));
    expect((await free.submit(await free.get(list), 'Gewerbekarte erstellen')).heading).toBe(
      'Gewerbekarte: fertig',
    );
  });

  it('does not let those without Verwaltung issue, nor see what another Betrieb has', async () => {
    const other = await issued(await betrieb());
    const id = await betrieb();
    const reader = await signedInPerson(portal, 'lena.lesen@handwerk.example');
    await linkToBetrieb(portal, reader, id);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ roles: ['lesen'] })
        .where('account_id', '=', reader.accountId)
        .execute(),
    );
    expect((await reader.browser.get(list)).status).toBe(403);
    const form = { kind: 'handwerkskarte', 'handelt-fuer': await linkOf(reader.accountId) };
    expect((await reader.browser.post(list, form)).status).toBe(403);
    const owner = await acting('olga.eigen@handwerk.example', id);
    expect((await owner.get(`${list}/${other.id}`)).status).toBe(404);
    expect((await owner.get(`${list}/${other.id}/pdf`)).status).toBe(404);
  });
});

describe('whoever has a paper in hand', () => {
  it('reads what stands on it while it counts, and nothing else that the register holds', async () => {
    const { code } = await issued(await betrieb({ email: 'geheim@betrieb.example' }));
    const page = await checked(code.toLowerCase());
    expect(page.status).toBe(200);
    expect(page.text).toContain('Gültig: Handwerkskarte');
    for (const shown of [
      'Muster Metallbau GmbH',
      'Muster, Erika',
      'Beispielgasse 4, 12345 Musterstadt',
      'Metallbauer',
    ])
      expect(page.text).toContain(shown);
    for (const hidden of ['geheim@betrieb.example', '0999 12345', 'Sabine Beispiel'])
      expect(page.html).not.toContain(hidden);
    expect(page.html).toContain('noindex');
    const certificate = await checked((await issued(await betrieb(), false, 'betriebsbescheinigung')).code);
    expect(certificate.text).not.toContain('Muster, Erika');
  });

  it('comes by the QR code to the filled-in form, which changes nothing and sends no referrer', async () => {
    const { code } = await issued(await betrieb());
    const page = await stranger.get(`${checkPath}?token=${code}`);
    expect(page.fieldValue('Prüfcode')).toBe(code);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await stranger.submit(page, 'Prüfen')).text).toContain('Gültig');
  });

  it.each([
    ['another trade', { gewerke: 'A/13|A/24' }, 'Inzwischen geändert'],
    ['another seat', { ort: 'Neustadt' }, 'Inzwischen geändert'],
    ['another telephone number, which is not shown', { telefon: '0777 1' }, 'Gültig'],
    ['the same trades in another order', { gewerke: 'B1/33|A/13' }, 'Gültig'],
    ['the day before its Löschung', { geloescht_am: '2026-11-22' }, 'Gültig'],
    ['the day of its Löschung', { geloescht_am: '2026-11-21' }, 'Nicht mehr gültig'],
  ])('reads after %s: %j, %s', async (_what, change, said) => {
    const id = await betrieb();
    const { code } = await issued(id);
    await changed(id, change);
    const page = await checked(code);
    expect(page.text).toContain(said);
    // a further one is to be had as long as the Betrieb is in the register
    if (said === 'Gültig') expect((await checked((await issued(id)).code)).text).toContain(said);
    // neither what it was nor what it is
    else expect(page.html).not.toMatch(/Muster Metallbau|Beispielgasse|Neustadt|Metallbauer|Muster, Erika/);
  });

  it('reads the same of a code that never was, and is stopped when that happens too often', async () => {
    const guesser = portal.newBrowser('192.0.2.44');
    const made = await issued(await betrieb());
    const unknown = await checked('0'.repeat(27), guesser);
    expect(unknown.status).toBe(200);
    expect(unknown.text).toContain('keine gültige Bescheinigung');
    for (let tried = 1; tried < unknownCodesOfRange.most; tried++) await checked('0'.repeat(27), guesser);
    expect((await checked('0'.repeat(27), guesser)).status).toBe(429);
    // also where it is a right one, so that guessing on is of no use
    expect((await checked(made.code, guesser)).status).toBe(429);
    expect((await checked(made.code)).text).toContain('Gültig');
    const slip = await checked(made.code.slice(0, -1));
    expect([slip.status, slip.fieldError('Prüfcode')]).toEqual([
      422,
      expect.stringContaining('nicht vollständig'),
    ]);
  });
});

describe('the office', () => {
  it('issues for a Betrieb, withdraws with a reason, and the Betrieb is told', async () => {
    const id = await betrieb();
    await acting('vera.wirt@handwerk.example', id);
    const { browser } = await staffMember(portal, 'handwerksrolle');
    let page = await browser.get(`/verwaltung/betriebe/${id}`);
    page = await browser.get(page.link('Ausstellen'));
    expect((await browser.submit(page, 'Ausstellen')).status).toBe(422);
    page = await browser.submit(page, 'Ausstellen', { Handwerkskarte: 'handwerkskarte' });
    expect((await browser.get(page.link('PDF speichern'))).headers.get('content-type')).toBe(
      'application/pdf',
    );
    portal.clock.pass({ minutes: 1 });
    const { code } = await issued(id);
    page = await browser.get((await browser.get(`/verwaltung/betriebe/${id}`)).link('Zurückziehen'));
    expect((await browser.submit(page, 'Zurückziehen', { Grund: ' ' })).fieldError('Grund')).toBeDefined();
    page = await browser.submit(page, 'Zurückziehen', { Grund: 'Falsch eingetragen' });
    expect(page.text).toContain('Die Bescheinigung ist zurückgezogen');
    expect(page.text).toContain('Grund: Falsch eingetragen');
    expect((await portal.lastMailTo('vera.wirt@handwerk.example')).text).toContain('Falsch eingetragen');
    const said = await checked(code);
    expect(said.text).toContain('Nicht mehr gültig');
    expect(said.html).not.toContain('Falsch eingetragen');
    const reader = await staffMember(portal, 'auskunft');
    page = await reader.browser.get(`/verwaltung/betriebe/${id}`);
    expect(page.text).toContain('von der Kammer zurückgezogen');
    expect([page.hasLink('Ausstellen'), page.hasLink('Zurückziehen')]).toEqual([false, false]);
  });
});

it('of two who replace at once one card is left', async () => {
  const id = await betrieb();
  const hold = (tx: Tx) => holdBetriebInRegister(tx, id, portal.clock.now());
  await inSameMoment(portal, hold, [() => issued(id, true), () => issued(id, true), () => issued(id, true)]);
  const open = await portal.read((db) =>
    db.kysely
      .selectFrom('bescheinigungen')
      .select('id')
      .where('betrieb_id', '=', id)
      .where('ended_at', 'is', null)
      .execute(),
  );
  expect(open).toHaveLength(1);
});

it('papers of a Betrieb that is gone for good are over, and forgotten in the end', async () => {
  const id = await betrieb();
  const { code } = await issued(id);
  await portal.write((tx) => bescheinigungenEnd.forget(tx, 'betrieb', [id], portal.clock.now()));
  await portal.write((tx) => tx.kysely.deleteFrom('betriebe').where('id', '=', id).execute());
  expect((await checked(code)).text).toContain('Nicht mehr gültig');
  portal.clock.pass({ days: 365 });
  await forgetDue(portal, bescheinigungRetention);
  expect((await checked(code)).text).toContain('Nicht mehr gültig');
  portal.clock.pass({ days: 370 });
  await forgetDue(portal, bescheinigungRetention);
  expect((await checked(code)).text).toContain('keine gültige Bescheinigung');
});
