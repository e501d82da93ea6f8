import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  registeredBetrieb,
  signedInPerson,
  signIn,
  testPassword,
  type TestPerson,
} from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { insertLink } from '../queries.ts';
import { endLink } from './end-link.ts';
import { ownReasons } from './end-rules.ts';

let portal: TestPortal;
let pia: TestPerson;
let linkId: string;

beforeEach(async () => {
  portal = await createTestPortal();
  const id = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  linkId = await linked(pia, id);
});
afterEach(() => portal.close());

function linked(person: TestPerson, id: string): Promise<string> {
  const at = portal.clock.now();
  return portal.write((tx) =>
    insertLink(tx, { kind: 'betrieb', id, accountId: person.accountId, method: 'pin', at }),
  );
}

const confirmPage = async (person = pia) =>
  person.browser.get((await person.browser.get('/verknuepfungen')).link('Verknüpfung lösen'));

describe('one’s own links', () => {
  it('are listed with kind, name, number, day and way', async () => {
    const page = await pia.browser.get('/verknuepfungen');
    for (const words of ['Muster Metallbau GmbH', '1234567', '21. November 2026', 'mit PIN', 'Betrieb'])
      expect(page.text).toContain(words);
  });

  it.each(ownReasons)('end by a button, with the reason %s, at once in every session', async (reason) => {
    const elsewhere = portal.newBrowser('203.0.113.8');
    await signIn(elsewhere, pia.email);
    expect((await elsewhere.get('/mein-betrieb')).status).toBe(200);
    const page = await confirmPage();
    expect(page.text).toContain('Sie handeln dann nicht mehr für Muster Metallbau GmbH (1234567)');
    const done = await pia.browser.post(`/verknuepfungen/${linkId}/loesen`, { reason: reason });
    expect(done.text).toContain('Sie handeln nicht mehr für Muster Metallbau GmbH');
    expect(done.link('Neu freischalten')).toBe('/freischalten');
    expect((await elsewhere.get('/mein-betrieb')).status).toBe(403);
    expect((await elsewhere.get('/mein-bereich')).html).not.toContain('Muster Metallbau GmbH');
    expect((await portal.lastMailTo(pia.email)).kind).toBe('freischaltung.link-ended');
    expect((await portal.lastMailTo('buero@muster.example')).kind).toBe('freischaltung.access-ended');
  });

  it('ask for the password first when it was long ago, then for a reason, and keep what was typed', async () => {
    portal.clock.pass({ minutes: 11 });
    const asked = await pia.browser.get(`/verknuepfungen/${linkId}/wechseln`);
    expect(asked.hasField('Aktuelles Passwort')).toBe(true);
    const proof = await pia.browser.post(`/verknuepfungen/${linkId}/loesen`, { reason: 'left-betrieb' });
    expect(proof.status).toBe(401);
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
    await pia.browser.submit(proof, 'Weiter', { 'Aktuelles Passwort': testPassword });
    const page = await confirmPage();
    const again = await pia.browser.submit(page, 'Verknüpfung lösen', { 'In wenigen Worten': 'Elternzeit' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Wählen Sie einen Grund');
    expect(again.fieldValue('In wenigen Worten')).toBe('Elternzeit');
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
  });

  it('keep a reason in one’s own words, which goes to nobody', async () => {
    const done = await pia.browser.post(`/verknuepfungen/${linkId}/loesen`, {
      reason: 'other',
      note: 'Streit mit dem Chef',
    });
    expect(done.text).toContain('selbst gelöst: Streit mit dem Chef');
    for (const mail of await portal.mails()) expect(mail.text).not.toContain('Streit');
  });

  it('say who ended them, with the reason of a case worker', async () => {
    const note = 'Vollmacht widerrufen';
    await portal.write((tx) =>
      endLink(tx, linkId, { reason: 'case-worker', by: null, note, now: portal.clock.now(), from: 'cli' }),
    );
    const page = await pia.browser.get('/verknuepfungen');
    expect(page.text).toContain('von der Kammer beendet: Vollmacht widerrufen');
    expect(page.text).not.toContain('selbst gelöst');
  });

  it('end once when the button is pressed twice', async () => {
    const press = () => pia.browser.post(`/verknuepfungen/${linkId}/loesen`, { reason: 'left-betrieb' });
    const pages = await Promise.all([press(), press(), press()]);
    for (const page of pages) expect(page.text).toContain('Sie handeln nicht mehr für');
    expect((await portal.mails()).filter(({ to }) => to === pia.email)).toHaveLength(1);
  });

  it('are nobody else’s business', async () => {
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5');
    for (const path of ['loesen', 'wechseln']) {
      expect((await otto.browser.get(`/verknuepfungen/${linkId}/${path}`)).status).toBe(404);
    }
    const post = await otto.browser.post(`/verknuepfungen/${linkId}/loesen`, { reason: 'left-betrieb' });
    expect(post.status).toBe(404);
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
  });

  it('say what to do where there are none', async () => {
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5');
    const page = await otto.browser.get('/verknuepfungen');
    expect(page.text).toContain('Zurzeit keine Freischaltung');
    expect(page.link('Neu freischalten')).toBe('/freischalten');
  });

  it('bear whatever is typed or sent', async () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (link, reason, note) => {
        const path = `/verknuepfungen/${encodeURIComponent(link) || 'x'}/loesen`;
        expect([404, 405]).toContain((await pia.browser.post(path, { reason, note })).status);
        const own = await pia.browser.post(`/verknuepfungen/${linkId}/loesen`, { reason, note });
        expect(own.status).toBe(422);
        const list = await pia.browser.get(`/verknuepfungen?geloest=${encodeURIComponent(link)}`);
        expect(list.status).toBe(200);
      }),
      { numRuns: 30 },
    );
  });
});
