import { expect } from 'vitest';
import { berlinDate } from '../../src/lib/dates.ts';
import { writeTypedDate } from '../../src/lib/typed-date.ts';
import { hasPoppler, readPdfText } from '../../test/pdf.ts';
import { sampleFiles } from '../../test/sample-files.ts';
import { finish } from '../acting.ts';
import { answer, apply, approve, take } from '../antraege.ts';
import { mailTo } from '../mailbox.ts';
import { openBetrieb, save, type Service } from './service.ts';

const iban = { old: 'DE89 3704 0044 0532 0130 00', fresh: 'DE02 1203 0000 0000 2020 51' };
const payer = {
  Kontoinhaber: 'Erika Muster',
  Straße: 'Zündweg',
  Hausnummer: '30',
  Postleitzahl: '44787',
  Ort: 'Bochum',
};

/** Mandates, certificates and documents. */
export const papers: readonly Service[] = [
  {
    what: 'a SEPA mandate gets another bank, is revoked, and is given anew',
    slug: 'dortmund',
    who: 'buchhaltung',
    scripts: true,
    async journey({ person, office, slug }) {
      await person.goTo('/sepa');
      // those that go on come first
      await person.follow(/^(?:BEITRAG-|M)[0-9A-Z-]+$/);
      await person.follow('Bank ändern');
      await answer(person, { ...payer, IBAN: iban.fresh });
      await person.press('Weiter');
      expect(await person.text()).toContain('Wir ermächtigen');
      await person.press('Mandat erteilen');
      expect(await person.text()).toContain('Das Mandat ist erteilt');
      expect((await mailTo(slug, 'chefin@handwerk.example', 'Neue Bankverbindung')).text).toContain('2051');
      await person.follow('Mandat widerrufen');
      await person.press('Mandat widerrufen');
      expect(await person.text()).toContain('Das Mandat ist widerrufen');
      await person.goTo('/sepa/neu');
      await answer(person, { ...payer, IBAN: iban.old, Beiträge: true });
      await person.press('Weiter');
      await person.press('Mandat erteilen');
      const reference = (await person.heading()).replace('Mandat ', '');
      const lea = await office();
      await lea.goTo(`/verwaltung/sepa?referenz=${reference}`);
      await lea.follow(reference);
      expect(await lea.text()).toContain(iban.old);
    },
  },
  {
    what: 'a SEPA mandate is signed on paper, uploaded, and good once the office has compared it',
    slug: 'koeln',
    who: 'buchhaltung',
    scripts: false,
    async journey({ person, office }) {
      await person.goTo('/sepa/neu');
      await answer(person, { ...payer, IBAN: iban.old, Gebühren: true, 'Nur einmal': true });
      await person.press('Weiter');
      await person.press('Mandat als PDF erstellen');
      const reference = (await person.heading()).replace('Mandat ', '');
      const page = person.path();
      const nummer = await apply(
        person,
        'sepa-mandat',
        [
          {
            [reference]: true,
            'An welchem Tag wurde es unterschrieben?': writeTypedDate(berlinDate(new Date())),
          },
        ],
        { 'Unterschriebenes Mandat': 'Mandat.pdf' },
      );
      const lea = await office();
      await take(lea, nummer);
      await lea.follow(`Mandatsreferenz ${reference}`);
      expect(await lea.text()).toContain('Unterschrift wird geprüft');
      await approve(lea, nummer);
      await person.goTo(page);
      expect(await person.text()).toContain('gültig');
    },
  },
  {
    what: 'a Betriebsbescheinigung is made, and anybody finds it valid until the office withdraws it',
    slug: 'trier',
    who: 'chefin',
    scripts: false,
    async journey({ person, office, anybody }) {
      await person.goTo('/bescheinigungen');
      await person.press('Betriebsbescheinigung erstellen');
      const pdf = await save(person, 'PDF speichern');
      if (!hasPoppler) return;
      const code =
        /\b[0-9A-Z]{4,5}(?:-[0-9A-Z]{4,5}){2,}\b/.exec(readPdfText(new Uint8Array(pdf)))?.[0] ?? '';
      const checking = await anybody();
      const check = async () => {
        await checking.goTo('/bescheinigung-pruefen');
        await checking.fill({ Prüfcode: code });
        await checking.press('Prüfen');
        return checking.text();
      };
      expect(await check()).toContain('Gültig: Betriebsbescheinigung');
      const lea = await office();
      await openBetrieb(lea, '7654321', 'Dachbau Beispiel GmbH');
      await lea.follow(/^Zurückziehen/);
      await lea.fill({ Grund: 'Die Anschrift stimmt nicht.' });
      await lea.press('Zurückziehen');
      expect(await check()).toContain('Nicht mehr gültig: Betriebsbescheinigung');
      await finish(checking);
    },
  },
  {
    what: 'a document goes to the chamber, and another one comes into the box',
    slug: 'trier',
    who: 'chefin',
    scripts: false,
    async journey({ person, office, slug }) {
      const file = { name: 'Vertrag.pdf', mimeType: 'application/pdf', buffer: sampleFiles.pdf };
      await person.goTo('/dokumente/hochladen');
      await answer(person, { 'An wen?': 'Ausbildung', Betreff: 'Lehrvertrag' });
      await person.attach('Dateien', file);
      await person.press('Dokumente senden');
      const nummer = /gesendet\/(\d+)/.exec(person.path())?.[1];
      const lea = await office();
      await lea.goTo(`/verwaltung/dokumente/${nummer}`);
      expect((await save(lea, /^Vertrag\.pdf/)).equals(sampleFiles.pdf)).toBe(true);
      await lea.press('Als erledigt vermerken');
      await openBetrieb(lea, '7654321', 'Dachbau Beispiel GmbH');
      await lea.follow('Dokumente zustellen');
      await answer(lea, { Art: 'Ausbildung', Betreff: 'Eingetragener Lehrvertrag' });
      await lea.attach('Dateien', { ...file, name: 'Eingetragen.pdf' });
      await lea.press('Zustellen');
      expect((await mailTo(slug, 'chefin@handwerk.example', 'Neue Dokumente')).text).toContain('Dachbau');
      await person.goTo('/dokumente');
      expect(await person.text()).toContain('Eingetragener Lehrvertrag');
    },
  },
];
