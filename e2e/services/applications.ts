import { expect } from 'vitest';
import { sampleFiles } from '../../test/sample-files.ts';
import { answer, apply, approve, askBack, standingOf, take } from '../antraege.ts';
import { mailTo } from '../mailbox.ts';
import { eintragung } from './eintragung-answers.ts';
import { save, type Service, someDay } from './service.ts';

/** What people apply for, from the first page to the decision and what it does. */
export const applications: readonly Service[] = [
  {
    what: 'Betriebsdaten are changed, and the register says so',
    slug: 'unterfranken',
    who: 'chefin',
    scripts: false,
    async journey({ person, office, slug }) {
      const web = `baeckerei-beispiel.example/${Date.now()}`;
      const town = `Musterhausen ${Date.now()}`;
      const nummer = await apply(person, 'betriebsdaten', [
        { Anschrift: true, Website: true, 'Ab wann gilt das?': '1.11.2026' },
        { Ort: town },
        { Website: web },
        { 'Es sind keine nötig': true },
      ]);
      // contact data hold by themselves, the seat once the office has decided
      await person.goTo('/mein-betrieb');
      expect(await person.text()).toContain(web);
      expect(await person.text()).not.toContain(town);
      const lea = await office();
      await take(lea, nummer);
      expect(await standingOf(person, nummer)).toContain('in Bearbeitung');
      await approve(lea, nummer, 'Ist eingetragen.');
      expect(await standingOf(person, nummer)).toContain('Ist eingetragen.');
      expect(
        (await mailTo(slug, 'chefin@handwerk.example', `Antrag Nr. ${nummer} ist bewilligt`)).text,
      ).toContain('Ist eingetragen.');
      await person.goTo('/mein-betrieb');
      expect(await person.text()).toContain(town);
    },
  },
  {
    what: 'a Betrieb asks whether it may train, answers a question, and may',
    slug: 'dortmund',
    who: 'personal',
    scripts: false,
    async journey({ person, office }) {
      const nummer = await apply(person, 'ausbildungsberechtigung', [
        { Ausbildungsberuf: 'anderer Beruf, auch Berufe am Bau', 'Wir bilden zum ersten Mal aus': true },
        { 'Name des Berufs': 'Fahrradmonteurin' },
        {
          Vorname: 'Uwe',
          Nachname: 'Beispiel',
          Geburtsdatum: '1.3.1975',
          Meisterprüfung: true,
          Betriebsleitung: true,
        },
        {
          'Fachkräfte in diesem Beruf': '3',
          'Lehrlinge, die Sie schon haben': '0',
          'Räume, Maschinen und Geräte': 'Montageständer',
          Nein: true,
        },
        {
          'Dieser Tag passt gut': someDay,
          egal: true,
          Telefon: '0231 0000-0',
          'Ich lege sie beim Besuch bereit': true,
        },
      ]);
      const lea = await office();
      await take(lea, nummer);
      await askBack(lea, person, nummer, 'Ist der Montageständer geprüft?');
      await approve(lea, nummer, 'Wir kommen am ersten Februar.');
      expect(await standingOf(person, nummer)).toContain('steht im Bescheid');
    },
  },
  {
    what: 'an eBA is applied for, and followed until the card is out',
    slug: 'dortmund',
    who: 'akustik',
    scripts: true,
    async journey({ person, office }) {
      const nummer = await apply(person, 'berufsausweis', [
        { 'eBA, elektronischer Berufsausweis einer Person': true, Hörakustiker: true },
        {
          Vornamen: 'Hanna',
          Nachname: 'Hörgut',
          Geburtsdatum: '4.5.1980',
          'Inhaberin oder Inhaber': true,
          'Meisterprüfung in diesem Gewerk': true,
        },
        // the Betrieb and its number are filled in
        {},
        { 'Die Angaben stimmen. Ändert sich etwas, sage ich der Kammer Bescheid.': true },
      ]);
      const lea = await office();
      await take(lea, nummer);
      await approve(lea, nummer);
      for (const [stand, number] of [
        ['Geprüft, Vorgangsnummer liegt vor', 'V-2026-0815'],
        ['Dem Herausgeber bestätigt', ''],
        ['Karte ausgegeben', ''],
      ] as const) {
        await lea.goTo(`/verwaltung/antraege/${nummer}`);
        await answer(lea, { [stand]: true, ...(number ? { Vorgangsnummer: number } : {}) });
        await lea.press('Vermerken');
        expect(await standingOf(person, nummer)).toContain(stand);
      }
      expect(await person.text()).toContain('V-2026-0815');
    },
  },
  {
    what: 'somebody applies to be entered into the Handwerksrolle, with a paper that the office reads',
    slug: 'unterfranken',
    who: 'buchhaltung',
    scripts: true,
    async journey({ person, office }) {
      const nummer = await apply(
        person,
        'handwerksrolle-eintragung',
        eintragung('Tischlerei Berta Buchhaltung'),
        { Qualifikationsnachweis: 'Meisterbrief.pdf' },
      );
      const lea = await office();
      await take(lea, nummer);
      expect((await save(lea, 'Meisterbrief.pdf')).equals(sampleFiles.pdf)).toBe(true);
      await approve(lea, nummer);
      expect(await standingOf(person, nummer)).toContain('bewilligt');
    },
  },
  {
    what: 'an entry in the Handwerksrolle changes its trade',
    slug: 'unterfranken',
    who: 'chefin',
    scripts: false,
    async journey({ person, office }) {
      const nummer = await apply(person, 'handwerksrolle-aenderung', [
        { Gewerk: true, 'Ab wann?': someDay },
        { 'kommt hinzu': true, 'Welches Gewerk?': 'Tischler (A 27)' },
        { 'Ich bringe sie vorbei': true },
      ]);
      const lea = await office();
      await take(lea, nummer);
      await lea.follow('Ablehnen');
      await lea.fill({ Begründung: 'Der Meisterbrief fehlt.' });
      await lea.press('Antrag ablehnen');
      expect(await standingOf(person, nummer)).toContain('steht im Bescheid');
    },
  },
  {
    what: 'a Betrieb applies to leave the Handwerksrolle, and thinks better of it',
    slug: 'unterfranken',
    who: 'chefin',
    scripts: false,
    async journey({ person, office }) {
      const nummer = await apply(person, 'handwerksrolle-loeschung', [
        { 'Inhaberin oder Inhaber': true, 'Der Betrieb endet': true, 'Letzter Tag des Betriebs': someDay },
        {
          Nein: true,
          'Ich habe sie nicht mehr': true,
          'Ich weiß, dass nach der Löschung niemand mehr für den Betrieb ein Handwerk der Anlage A ausüben darf.': true,
        },
      ]);
      await standingOf(person, nummer);
      await person.press('Antrag zurückziehen');
      await person.press('Antrag zurückziehen');
      expect(await person.text()).toContain('zurückgezogen');
      const lea = await office();
      await lea.goTo(`/verwaltung/antraege/${nummer}`);
      expect(await lea.text()).toContain('zurückgezogen');
    },
  },
  {
    what: 'somebody in a course tells the new address without signing in',
    slug: 'owl',
    scripts: false,
    async journey({ person, office, slug }) {
      const email = 'kurs@post.example';
      const nummer = await apply(person, 'anschrift-kurskunde', [
        { Vorname: 'Selin', Nachname: 'Beispiel', Geburtsdatum: '2.7.1991', 'E-Mail-Adresse': email },
        { 'Kurs oder Prüfung': 'Meisterkurs Elektro, Teil III' },
        {
          'Bisherige Anschrift': 'Musterallee 22, Detmold',
          'Neue Straße und Hausnummer': 'Neue Allee 1',
          'Neue Postleitzahl': '33602',
          'Neuer Ort': 'Bielefeld',
          'Ab wann gilt die neue Anschrift?': someDay,
        },
      ]);
      expect((await mailTo(slug, email, `Antrag Nr. ${nummer}`)).text).not.toContain('Neue Allee');
      const lea = await office();
      await take(lea, nummer);
      expect(await lea.text()).toContain('Neue Allee 1');
      await approve(lea, nummer);
      expect((await mailTo(slug, email, `Antrag Nr. ${nummer} ist bewilligt`)).to).toEqual([email]);
    },
  },
  {
    what: 'somebody registered asks for a lost certificate once more',
    slug: 'trier',
    who: 'buchhaltung',
    scripts: true,
    async journey({ person, office }) {
      const nummer = await apply(person, 'ersatzzeugnis', [
        { Meisterbrief: true, 'Beruf oder Fortbildung': 'Elektronikerin', 'Wann war die Prüfung?': '1998' },
        { Geburtsdatum: '14.3.1976', Geburtsort: 'Trier', Ja: true },
        { verloren: true },
        {
          'Straße und Hausnummer': 'Beispielgasse 4',
          Postleitzahl: '54290',
          Ort: 'Trier',
          'Ich versichere, dass ich das Zeugnis nicht mehr habe oder dass es unbrauchbar ist. Finde ich es wieder, gebe ich eines der beiden zurück.': true,
        },
      ]);
      const lea = await office();
      await take(lea, nummer);
      await approve(lea, nummer, 'Die Zweitschrift ist unterwegs.');
      expect(await standingOf(person, nummer)).toContain('Die Zweitschrift ist unterwegs.');
    },
  },
];
