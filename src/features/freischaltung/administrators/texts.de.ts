import { defineTexts } from '../../../platform/texts/texts.ts';
import { administratorTextsEn } from './texts.en.ts';

/** What administrators of a Betrieb, the people concerned and the office read about changed access. */
export const administratorTexts = defineTexts('freischaltung-administrators', {
  de: {
    'notices.access.title': 'Zugänge zu Ihrem Betrieb',
    'notices.access.text':
      'Wenn jemand Zugang bekommt, andere Aufgaben erhält, mit dem Zugang in {term:account.einen.andere} umzieht oder ihn verliert. An alle mit der Aufgabe Verwaltung.',
    'last.title': 'Sie sind die letzte Person mit der Aufgabe Verwaltung',
    'last.text':
      'Die anderen behalten ihre Aufgaben, aber niemand kann danach einladen oder Zugänge beenden. Erst wer {term:link.der} für den Betrieb neu nachweist, kann das wieder.',
    'last.handOver': 'Verwaltung vorher übergeben',
    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingOffice': 'Guten Tag,',
    'mail.subject.new': 'Neuer Zugang zu {betrieb}',
    'mail.subject.roles': 'Zugang zu {betrieb} geändert',
    'mail.subject.moved': 'Ein Zugang zu {betrieb} ist umgezogen',
    'mail.subject.ended': 'Ein Zugang zu {betrieb} ist beendet',
    'mail.new': '{name} ({email}) handelt seit {at} {term:portal.im} für {betrieb} ({number}).',
    'mail.invited': 'Eingeladen von: {inviter}. Die Einladung ist damit angenommen.',
    'mail.roles': '{name} ({email}) hat seit {at} andere Aufgaben für {betrieb} ({number}).',
    'mail.which': 'Aufgaben: {roles}.',
    'mail.ended': '{name} ({email}) handelt seit {at} {term:portal.im} nicht mehr für {betrieb} ({number}).',
    'mail.moved':
      '{formerName} ({formerEmail}) hat {term:account.den} gewechselt. Seit {at} handelt {term:portal.im} {name} ({email}) für {betrieb} ({number}). Es ist kein Zugang dazugekommen.',
    'mail.own': 'Ihre Aufgaben {term:portal.im} für {betrieb} ({number}) sind seit {at} geändert.',
    'mail.open': 'Alle Zugänge ansehen:',
    'mail.not': 'Ist das nicht richtig, beenden Sie den Zugang bitte gleich, oder fragen Sie nach.',
    'mail.endedNot': 'Ist das nicht richtig, laden Sie die Person bitte neu ein.',
    'mail.ownNot':
      'Ist das nicht richtig, fragen Sie bitte die Verwaltung Ihres Betriebs oder uns: {contact}',
    'mail.nobody.subject': '{betrieb}: niemand verwaltet mehr die Zugänge',
    'mail.nobody.text':
      'für {betrieb} ({number}) handeln noch Personen, Anzahl: {colleagues}. Niemand davon hat die Aufgabe Verwaltung. Sie können weiterarbeiten, aber niemanden einladen.',
    'mail.nobody.how':
      'Wer {term:link.der} für den Betrieb neu nachweist, bekommt die Verwaltung. Wenn der Betrieb sich meldet, weisen Sie bitte darauf hin.',
  },
  en: administratorTextsEn,
});
