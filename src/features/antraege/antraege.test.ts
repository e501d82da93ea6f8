import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arten, filledIn, nummerOn, run, sent, start, withdrawn } from '../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { signedInPerson, signIn, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { antraegeRetention } from './retention.ts';

let portal: TestPortal;
let pia: TestPerson;

let people = 0;

beforeAll(async () => {
  portal = await createTestPortal({
    settings: { allgemeineAntraege: { offered: ['ersatzzeugnis', 'anschrift-kurskunde'] } },
    besideOthers: true,
  });
});
afterAll(() => portal.close());
beforeEach(async () => {
  people += 1;
  pia = await signedInPerson(portal, `pia.probe${people}@handwerk.example`);
});

describe('an Antrag', () => {
  it('begins with what it is, goes page by page, shows everything, and gets a number', async () => {
    const first = await pia.browser.get(start);
    expect(first.heading).toBe('Ersatz für ein Zeugnis');
    expect(first.text).toContain('Gebührenordnung');
    const check = await filledIn(pia.browser);
    expect(check.heading).toBe('Angaben prüfen');
    for (const answer of ['Meisterbrief', 'pia', '24. Dezember 1971', 'verloren', 'Beispielgasse 4'])
      expect(check.text).toContain(answer);
    expect(check.text).not.toContain('Ihr Name bei der Prüfung');
    expect(check.text).toContain('wird Ihr Antrag verbindlich');
    const page = await pia.browser.submit(check, 'Antrag versenden');
    expect(page.heading).toMatch(/^Antrag Nr\. \d+$/);
    expect(page.text).toContain('gesendet am 21.11.2026, 09:00:00');
    expect(page.text).toContain('Ausbildung und Prüfungen');
    expect(page.text).toContain('Das können wir noch nicht sagen');
  });

  it('refuses a page with sentences, and keeps what was typed', async () => {
    const page = await pia.browser.submit(await pia.browser.get(start), 'Antrag beginnen');
    const again = await pia.browser.submit(page, 'Weiter', { 'Beruf oder Fortbildung': 'Elektronikerin' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(again.text).toContain('Wählen Sie bitte aus: „Zeugnis“.');
    expect(again.fieldError('Wann war die Prüfung?')).toContain(
      'Füllen Sie bitte aus: „Wann war die Prüfung?“.',
    );
    expect(again.fieldValue('Beruf oder Fortbildung')).toBe('Elektronikerin');
  });

  it('can be left on any page and is found again from another device', async () => {
    const page = await pia.browser.submit(await pia.browser.get(start), 'Antrag beginnen');
    const list = await pia.browser.submit(page, 'Speichern und später weitermachen', {
      'Beruf oder Fortbildung': 'Elektronikerin',
    });
    expect(list.text).toContain('Ihr Entwurf ist gespeichert');
    const other = portal.newBrowser('203.0.113.9');
    await signIn(other, pia.email);
    expect((await other.get('/mein-bereich')).text).toContain(
      'Entwurf fertigstellen: Ersatz für ein Zeugnis',
    );
    const again = await other.get((await other.get('/antraege')).link('Ersatz für ein Zeugnis'));
    expect(again.fieldValue('Beruf oder Fortbildung')).toBe('Elektronikerin');
  });

  it('is sent once, whoever presses twice', async () => {
    const check = await filledIn(pia.browser);
    const pages = await Promise.all([1, 2, 3].map(() => pia.browser.submit(check, 'Antrag versenden')));
    const again = await pia.browser.submit(check, 'Antrag versenden');
    expect(new Set([...pages, again].map(nummerOn)).size).toBe(1);
    expect(again.heading).toMatch(/^Antrag Nr\. \d+$/);
  });

  it('is not sent with answers that its person has not seen', async () => {
    const check = await filledIn(pia.browser);
    const place = await pia.browser.get(
      check.root
        .querySelectorAll('a')
        .find((link) => link.getAttribute('href')?.includes('/zustellung'))!
        .getAttribute('href')!
        .replaceAll('&amp;', '&'),
    );
    const changed = await pia.browser.submit(place, 'Speichern und zurück zur Übersicht', {
      Ort: 'Neustadt',
    });
    const stale = await pia.browser.submit(check, 'Antrag versenden');
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('inzwischen geändert');
    expect(stale.text).toContain('Neustadt');
    expect(nummerOn(await pia.browser.submit(changed, 'Antrag versenden'))).toBeGreaterThan(0);
  });

  it('that is somebody else’s is as unknown as one that does not exist', async () => {
    const check = await filledIn(pia.browser);
    const nummer = nummerOn(await pia.browser.submit(check, 'Antrag versenden'));
    const draft = await filledIn(pia.browser);
    const another = await signedInPerson(portal, 'otto.probe@handwerk.example');
    const pages = await Promise.all(
      [`/antraege/${nummer}`, `/antraege/${nummer}/kopie`, draft.path, '/antraege/4711', '/antraege/neu'].map(
        (path) => another.browser.get(path),
      ),
    );
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const posts = await Promise.all(
      ['zuruecknehmen', 'antwort', 'aendern'].map((what) =>
        another.browser.post(`/antraege/${nummer}/${what}`, { antwort: 'x' }),
      ),
    );
    expect(posts.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await another.browser.submit(draft, 'Antrag versenden')).status).toBe(404);
    // the back button of whoever sent it shows pages of a draft that is none any more
    for (const path of [check.path, check.path.replace('/pruefen', '/zustellung')]) {
      const back = await pia.browser.get(path);
      expect([back.status, back.heading, back.link(`Antrag Nr. ${nummer} ansehen`)]).toEqual([
        200,
        `Dieser Antrag ist gesendet: Nr. ${nummer}`,
        `/antraege/${nummer}`,
      ]);
      expect((await another.browser.get(path)).status).toBe(404);
    }
  });

  it('is confirmed by mail with a copy, in the language of the account', async () => {
    const nummer = nummerOn(await sent(pia.browser));
    await run(portal, 'antraege.copies');
    const mail = await portal.lastMailTo(pia.email);
    expect(mail.subject).toContain(`Antrag Nr. ${nummer} ist eingegangen`);
    const attached = await portal.read((db) =>
      db.kysely
        .selectFrom('mail_attachments')
        .innerJoin('mails', 'mails.id', 'mail_attachments.mail_id')
        .select('to_address')
        .execute(),
    );
    expect(attached.filter(({ to_address: to }) => to === pia.email)).toHaveLength(1);
    await run(portal, 'antraege.copies');
    expect((await portal.mails()).filter(({ to }) => to === pia.email)).toHaveLength(1);
    const copy = await portal.fetch(
      new Request(`${portal.chamber.origin}/antraege/${nummer}/kopie`, {
        headers: {
          host: new URL(portal.chamber.origin).host,
          cookie: [...pia.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      }),
    );
    expect(copy.headers.get('content-type')).toBe('application/pdf');
    expect(copy.headers.get('content-disposition')).toContain(`Antrag-${nummer}.pdf`);
    expect(
      Buffer.from(await copy.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('is withdrawn after one question, and not again', async () => {
    const page = await sent(pia.browser);
    // one press asks, and the next one acts
    const asks = await pia.browser.submit(page, 'Antrag zurückziehen');
    expect([asks.text, asks.hasLink('Nicht zurückziehen')]).toEqual([
      expect.stringContaining('Rückgängig machen lässt sich das nicht'),
      true,
    ]);
    const gone = await pia.browser.submit(asks, 'Antrag zurückziehen');
    expect(gone.text).toContain('Der Antrag ist zurückgezogen');
    expect(gone.hasButton('Antrag zurückziehen')).toBe(false);
    const again = await pia.browser.submit(asks, 'Antrag zurückziehen');
    expect(again.text).toContain('Das geht nicht mehr');
    const trail = (await portal.auditTrail()).filter((line) => line.startsWith('antraege.withdrawn'));
    expect(trail.slice(-2)).toEqual(['antraege.withdrawn: done', 'antraege.withdrawn: not-now']);
  });

  it('is changed as long as nobody works on it', async () => {
    const page = await sent(pia.browser);
    const check = await pia.browser.submit(page, 'Angaben ändern');
    expect(check.text).toContain(`Sie ändern den ${page.heading}`);
    const place = await pia.browser.get(check.path.replace('/pruefen', '/zustellung'));
    const changed = await pia.browser.submit(place, 'Weiter', { Ort: 'Neustadt' });
    expect((await pia.browser.get(page.path)).text).not.toContain('Neustadt');
    const after = await pia.browser.submit(changed, 'Änderung versenden');
    expect(after.heading).toBe(page.heading);
    expect(after.text).toContain('Neustadt');
    expect(after.text).toContain('Angaben geändert');
    // whoever goes back, or presses twice, is led to what the change became
    expect((await pia.browser.submit(changed, 'Änderung versenden')).path).toBe(after.path);
    for (const path of [place.path, check.path]) {
      const back = await pia.browser.get(path);
      expect([back.status, back.heading]).toEqual([200, `Die Änderung ist gesendet: ${page.heading}`]);
      expect(back.hasLink(`${page.heading} ansehen`)).toBe(true);
    }
    const stranger = await signedInPerson(portal, `otto.fremd${people}@handwerk.example`);
    expect((await stranger.browser.get(check.path)).status).toBe(404);
  });
});

describe('an Antrag without signing in', () => {
  const address = '/antraege/neu/anschrift-kurskunde';

  async function sendAddress(browser: Browser): Promise<SeenPage> {
    let page = await browser.submit(await browser.get(address), 'Antrag beginnen');
    page = await browser.submit(page, 'Weiter', {
      Vorname: 'Erika',
      Nachname: 'Muster',
      Geburtsdatum: '24.12.1971',
      'E-Mail-Adresse': 'erika.muster@handwerk.example',
    });
    page = await browser.submit(page, 'Weiter', { 'Kurs oder Prüfung': 'Meisterkurs' });
    const moved = {
      'Bisherige Anschrift': 'Altweg 1, Musterstadt',
      'Neue Straße und Hausnummer': 'Neuweg 2',
      'Neue Postleitzahl': '4020',
      'Neuer Ort': 'Neustadt',
      'Ab wann gilt die neue Anschrift?': '01.12.2026',
    };
    page = await browser.submit(page, 'Weiter', moved);
    expect(page.fieldError('Neue Postleitzahl')).toContain('nennen Sie es unter „Land“');
    page = await browser.submit(page, 'Weiter', { ...moved, Land: 'Österreich' });
    // there is no page on which it could be withdrawn: none is promised
    expect(page.text).toContain('schreiben Sie uns an');
    expect(page.text).not.toContain('Zurückziehen können Sie den Antrag');
    return browser.submit(page, 'Antrag versenden');
  }

  it('gives number and copy to its browser alone, and mails not a word of what was typed', async () => {
    const browser = portal.newBrowser();
    const page = await sendAddress(browser);
    const nummer = nummerOn(page);
    expect(page.hasLink('Kopie als PDF speichern')).toBe(true);
    expect((await portal.newBrowser().get('/antraege/gesendet')).path).toBe('/dienste');
    expect((await portal.newBrowser().get('/antraege/gesendet/kopie')).status).toBe(404);
    await run(portal, 'antraege.copies');
    const mail = await portal.lastMailTo('erika.muster@handwerk.example');
    expect(mail.subject).toContain(`Nr. ${nummer}`);
    expect(mail.text).not.toMatch(/Erika|Neuweg|Meisterkurs/);
    // without a page everything goes by mail: what happens next, and how to change something or withdraw it
    expect(mail.text).toContain('wenn wir eine Frage haben, schreiben wir Ihnen an diese Adresse');
    expect(mail.text).toContain('antworten Sie auf diese E-Mail oder schreiben Sie an');
    expect(mail.text).toContain(`Nennen Sie dabei die Nummer ${nummer}.`);
  });

  it('is found in its own browser alone until it is sent', async () => {
    const browser = portal.newBrowser();
    const page = await browser.submit(await browser.get(address), 'Antrag beginnen');
    expect((await portal.newBrowser().get(page.path)).status).toBe(404);
    portal.clock.pass({ hours: 25 });
    expect((await browser.get(page.path)).status).toBe(404);
  });
});

it('is forgotten as long after its end as its beginning says', async () => {
  expect((await pia.browser.get(start)).text).toContain('löschen wir ein Jahr, nachdem');
  const nummer = nummerOn(await sent(pia.browser));
  await withdrawn(pia.browser, await pia.browser.get(`/antraege/${nummer}`));
  const isThere = async () => {
    await forgetDue(portal, antraegeRetention(arten));
    const rows = await portal.read((db) => db.kysely.selectFrom('antraege').select('nummer').execute());
    return rows.some((row) => row['nummer'] === nummer);
  };
  portal.clock.pass({ days: 364 });
  expect(await isThere()).toBe(true);
  portal.clock.pass({ days: 2 });
  expect(await isThere()).toBe(false);
});

it('does not exist where the chamber does not offer it', async () => {
  const other = await createTestPortal({ besideOthers: true });
  const someone = await signedInPerson(other, 'pia.probe@handwerk.example');
  expect((await someone.browser.get(start)).status).toBe(404);
  expect((await other.newBrowser().get('/antraege/neu/anschrift-kurskunde')).status).toBe(404);
  expect((await someone.browser.get('/antraege')).text).toContain('noch keinen Antrag');
  await other.close();
});
