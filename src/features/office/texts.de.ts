import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** The sentences of the office's frame: roles, rights, home page, pages of records. German alone. */
export const officeTexts = defineGermanTexts('office', {
  'role.auskunft': 'Auskunft',
  'role.handwerksrolle': 'Sachbearbeitung Handwerksrolle',
  'role.lehrlingsrolle': 'Sachbearbeitung Lehrlingsrolle',
  'role.kurse': 'Sachbearbeitung Kurse',
  'role.finanzen': 'Sachbearbeitung Finanzen',
  'role.administration': 'Administration',
  'right.register.lesen': 'Betriebe und Personen suchen und ihre Seiten öffnen',
  'right.konten.lesen': 'Konten und wartende Registrierungen ansehen',
  'right.konten.betreuen':
    'E-Mails erneut senden, Passwörter zurücksetzen, Namen berichtigen, Konten entsperren und zusammenführen',
  'right.mitarbeitende.verwalten': 'Mitarbeitende einladen, sperren und ihre Rollen ändern',
  'right.pins.ausgeben': 'Briefe mit PINs freigeben, drucken und zurückziehen',
  'right.missing':
    'Sie brauchen dafür das Recht „{right}“. Wer Mitarbeitende verwaltet, kann es Ihnen geben.',

  'home.title': 'Was zu tun ist',
  'home.nothing': 'Gerade wartet nichts',
  'home.nothingText': 'Sobald etwas zu entscheiden ist, steht es hier.',
  'home.what': 'Was wartet',
  'home.who': 'Für wen',
  'home.since': 'Seit',
  'home.caption': 'Das wartet, das Älteste zuerst',
  'navigation.home': 'Was zu tun ist',
});
