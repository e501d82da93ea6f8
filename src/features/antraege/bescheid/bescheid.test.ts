import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { featuresWith, nummerOn } from '../../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../../test/browser.ts';
import { actingPerson, someBetrieb } from '../../../../test/documents.ts';
import { signedInPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { defineAntragsart } from '../../../platform/feature/antrag.ts';
import { defineTexts } from '../../../platform/texts/texts.ts';
import { antraegeGauges } from '../office/work.ts';
import { copyOf } from '../copy-of.ts';
import { findAntrag } from '../queries.ts';
import { serveBescheideJob } from './job.ts';
import { bescheidOf } from './letter.ts';
import { selectBescheid } from './queries.ts';

const words = {
  title: 'Erlaubnis',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: '§ 7 HwO',
  'step.ort': 'Wo?',
  'field.town': 'Ort',
  'field.holder': 'Inhaberin oder Inhaber',
  'field.home': 'Private Anschrift',
} as const;
const art = defineAntragsart(
  {
    id: 'erlaubnis',
    version: 1,
    offered: () => true,
    audience: ['registered', 'betrieb'],
    department: 'handwerksrolle',
    keptDays: 30,
    isBescheid: true,
    right: 'zugaenge',
    postal: [{ name: ['holder'], lines: [['home']] }],
    steps: [
      {
        id: 'ort',
        fields: [
          { name: 'town', kind: 'text' },
          { name: 'holder', kind: 'text', optional: true },
          { name: 'home', kind: 'text', optional: true },
        ],
      },
    ],
  },
  defineTexts('antrag-erlaubnis', { de: words, en: words }),
);

let portal: TestPortal;
let lea: Browser;
let number = 420_000;
beforeAll(async () => {
  const settings = {
    documents: { upload: 'offered', box: 'offered' },
    antraege: { legalRemedy: { de: 'Sie können klagen.', en: 'You can go to court.' } },
  };
  portal = await createTestPortal({ settings, features: featuresWith(art) });
  lea = (await staffMember(portal, 'administration', 'lea@kammer.example')).browser;
});
afterAll(() => portal.close());
beforeEach(() => {
  number += 1;
});

async function sent(browser: Browser, more: Readonly<Record<string, string>> = {}): Promise<number> {
  const page = await browser.submit(await browser.get('/antraege/neu/erlaubnis'), 'Antrag beginnen');
  const check = await browser.submit(page, 'Weiter', { Ort: 'Musterstadt', ...more });
  return nummerOn(await browser.submit(check, 'Antrag versenden'));
}
async function refuse(nummer: number) {
  await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
  const form = await lea.get(`/verwaltung/antraege/${nummer}/ablehnen`);
  return lea.submit(form, 'Antrag ablehnen', { Begründung: 'Der Meisterbrief fehlt.' });
}
const work = async () => {
  const job = serveBescheideJob(portal.house, new Map([[art.id, art]]));
  while (await job.run(portal.chamber, portal.clock.now()));
};
const bekanntgaben = (betriebId: string) =>
  portal.read((db) =>
    db.kysely
      .selectFrom('bekanntgaben as b')
      .innerJoin('document_deliveries as d', 'd.id', 'b.delivery_id')
      .select(['b.state', 'b.lapse_reason', 'd.kind', 'd.subject'])
      .where('d.betrieb_id', '=', betriebId)
      .execute(),
  );

describe('a formal decision', () => {
  it('is served as a formal document: no mail and no page says what it says, and it counts from when it was got', async () => {
    const betriebId = await someBetrieb(portal, String(number), 'Betrieb mit Bescheid');
    const ada = await actingPerson(portal, `ada${number}@handwerk.example`, betriebId);
    await ada.browser.submit(await ada.browser.get('/mein-betrieb/einstellungen'), 'Zustimmen', {
      'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
    });
    const nummer = await sent(ada.browser);
    await refuse(nummer);
    expect((await ada.browser.get(`/antraege/${nummer}`)).text).toContain('Wir schreiben ihn gerade.');
    await Promise.all([work(), work()]);
    expect(await bekanntgaben(betriebId)).toEqual([
      {
        state: 'provided',
        lapse_reason: null,
        kind: 'handwerksrolle',
        subject: `Bescheid zu Antrag Nr. ${nummer}, Erlaubnis`,
      },
    ]);
    const mails = (await portal.mails()).filter(({ to }) => to === ada.email);
    expect(mails.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['antraege.news', 'documents.formal']),
    );
    const page = await ada.browser.get(`/antraege/${nummer}`);
    expect(page.text).toContain('Das Schreiben liegt bereit.');
    const held = () => ada.browser.get('/profil/daten');
    for (const text of [page.text, (await held()).text, ...mails.map((mail) => mail.text)])
      expect(text).not.toMatch(/Meisterbrief fehlt|klagen/);
    await ada.browser.submit(await ada.browser.get('/dokumente'), `Bescheid-${nummer}.pdf herunterladen`);
    expect((await ada.browser.get(`/antraege/${nummer}`)).text).toContain(
      'Es gilt am 23. November 2026 als bekannt gegeben.',
    );
    expect((await held()).text).toContain('Der Meisterbrief fehlt.');
    expect((await lea.get(`/verwaltung/antraege/${nummer}`)).text).toContain('Stand der Bekanntgabe');
  });

  it('that cannot be printed holds up no other one, and is served once it can be', async () => {
    const betriebId = await someBetrieb(portal, String(number), 'Betrieb mit zwei Bescheiden');
    const ada = await actingPerson(portal, `ada${number}@handwerk.example`, betriebId);
    const [broken, good] = [await sent(ada.browser), await sent(ada.browser)];
    await refuse(broken);
    portal.clock.pass({ minutes: 1 });
    await refuse(good);
    const { letterPress } = portal.house;
    const print: typeof letterPress.print = (letters, how) =>
      letters.some(({ subject }) => subject.includes(`Nr. ${broken},`))
        ? Promise.reject(new Error('the press is jammed'))
        : letterPress.print(letters, how);
    const house = { ...portal.house, letterPress: { ...letterPress, print } };
    const job = serveBescheideJob(house, new Map([[art.id, art]]));
    const run = () => job.run(portal.chamber, portal.clock.now());
    const subjects = async () => (await bekanntgaben(betriebId)).map(({ subject }) => subject);
    await expect(run()).rejects.toThrow('jammed');
    expect([await run(), await run()]).toEqual([true, false]);
    expect(await subjects()).toEqual([expect.stringContaining(`Nr. ${good},`)]);
    const figures = () =>
      portal.read((db) => antraegeGauges(db, new Map([[art.id, art]]), portal.clock.now()));
    expect(await figures()).toMatchObject({
      bescheide_waiting: 1,
      bescheide_failing: 1,
      bescheide_oldest_waiting_seconds: 60,
    });
    portal.clock.pass({ minutes: 1 });
    await expect(run()).rejects.toThrow('jammed');
    portal.clock.pass({ minutes: 1 });
    await work();
    expect(await subjects()).toHaveLength(1);
    portal.clock.pass({ minutes: 1 });
    await work();
    expect(await subjects()).toHaveLength(2);
    expect(await figures()).toMatchObject({ bescheide_waiting: 0, bescheide_failing: 0 });
  });

  it('goes by post where the Betrieb has not agreed to the portal', async () => {
    const betriebId = await someBetrieb(portal, String(number), 'Betrieb ohne Zustimmung');
    const ada = await actingPerson(portal, `ada${number}@handwerk.example`, betriebId);
    const nummer = await sent(ada.browser);
    await refuse(nummer);
    await work();
    expect(await bekanntgaben(betriebId)).toMatchObject([{ state: 'lapsed', lapse_reason: 'no-consent' }]);
    expect((await lea.get('/verwaltung/schreiben-per-post')).text).toContain(
      `Bescheid zu Antrag Nr. ${nummer}`,
    );
    expect((await ada.browser.get(`/antraege/${nummer}`)).text).toContain('Das Schreiben kommt per Post');
  });

  it('goes where the answers say, or where the office has corrected it', async () => {
    const pia = await signedInPerson(portal, `pia${number}@handwerk.example`);
    const nummer = await sent(pia.browser, {
      'Inhaberin oder Inhaber': 'Pia Probe-Muster',
      'Private Anschrift': 'Wohnweg 7, 12345 Musterstadt',
    });
    await refuse(nummer);
    await work();
    const letter = () =>
      portal.read(async (db) => {
        const now = portal.clock.now();
        const [antrag, bescheid] = [(await findAntrag(db, nummer))!, (await selectBescheid(db, nummer))!];
        const copy = await copyOf(db, art, antrag, now);
        return [copy.recipient, (await bescheidOf(db, art, antrag, { ...bescheid, now })).recipient];
      });
    const answered = ['Pia Probe-Muster', 'Wohnweg 7', '12345 Musterstadt'];
    expect(await letter()).toEqual([answered, answered]);
    const page = await lea.get(`/verwaltung/antraege/${nummer}`);
    const inWindow = (seen: SeenPage) =>
      seen.root.querySelector('textarea[name="anschrift"]')?.innerText.trim();
    expect(inWindow(page)).toBe(answered.join('\n'));
    const label = 'Name und Anschrift im Fenster';
    const short = await lea.submit(page, 'Anschrift speichern', { [label]: 'Pia Probe' });
    expect([short.status, short.fieldError(label)]).toEqual([422, expect.stringContaining('jede Zeile')]);
    const corrected = ['Kanzlei Recht', 'Beispielgasse 4', '12345 Musterstadt'];
    await lea.submit(short, 'Anschrift speichern', { [label]: corrected.join('\r\n') });
    expect(await letter()).toEqual([answered, corrected]);
    const emptied = await lea.submit(await lea.get(page.path), 'Anschrift speichern', { [label]: '' });
    expect(inWindow(emptied)).toBe(answered.join('\n'));
  });

  it('for oneself waits in the office for the post, is printed there, and is noted once as posted', async () => {
    const pia = await signedInPerson(portal, `pia${number}@handwerk.example`);
    const nummer = await sent(pia.browser);
    await refuse(nummer);
    await work();
    expect((await pia.browser.get(`/antraege/${nummer}`)).text).toContain(
      'Sie bekommen ihn per Post. Vorher beginnt keine Frist.',
    );
    expect((await lea.get('/verwaltung')).text).toContain(
      `Bescheid drucken und senden: Antrag Nr. ${nummer}`,
    );
    const page = await lea.get(`/verwaltung/antraege/${nummer}`);
    expect(page.text).toContain('Für diesen Bescheid fehlt die Anschrift');
    expect((await lea.get(page.link('Bescheid drucken (PDF)'))).html).toMatch(/^%PDF-/);
    const unsure = await lea.submit(page, 'Als zur Post gegeben vermerken');
    expect([unsure.status, unsure.text]).toEqual([422, expect.stringContaining('Kreuzen Sie an')]);
    const sure = { 'Der Bescheid ist gedruckt und zur Post gegeben.': true };
    const noted = await lea.submit(page, 'Als zur Post gegeben vermerken', sure);
    expect(noted.text).toContain('Vermerkt: Der Bescheid ist zur Post gegeben');
    expect((await lea.submit(page, 'Als zur Post gegeben vermerken', sure)).text).toContain(
      'Das ist nicht geschehen',
    );
    expect((await pia.browser.get(`/antraege/${nummer}`)).text).toContain('Fristen zählen ab diesem Brief.');
    expect((await lea.get('/verwaltung')).text).not.toContain(
      `Bescheid drucken und senden: Antrag Nr. ${nummer}`,
    );
  });
});
