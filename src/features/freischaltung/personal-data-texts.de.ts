import { defineTexts } from '../../platform/texts/texts.ts';
import { freischaltungDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of data about whom they act for. */
export const freischaltungDataTexts = defineTexts('freischaltung-data', {
  de: {
    whom: 'Betrieb oder Person',
    number: 'Nummer',
    at: 'Am',
    'links.title': 'Für wen Sie handeln oder gehandelt haben',
    'links.why': 'Davon hängt ab, was Sie im Portal dürfen. Wir löschen das mit {term:account.dem}.',
    'links.since': 'Seit',
    'links.method': 'Nachweis',
    'links.moved': 'Umgezogen am',
    'links.roles': 'Rechte',
    'links.ends': 'Befristet bis',
    'links.ended': 'Beendet',
    'links.reason': 'Warum',
    'reason.left-betrieb': 'Betrieb verlassen',
    'reason.changed-betrieb': 'Betrieb gewechselt',
    'reason.not-responsible': 'nicht mehr zuständig',
    'reason.other': 'anderer Grund',
    'reason.removed-by-admin': 'von der Verwaltung des Betriebs beendet',
    'reason.case-worker': 'von der Kammer beendet',
    'reason.betrieb-deleted': 'Betrieb gelöscht',
    'reason.account-deleted': '{term:account} gelöscht',
    'reason.moved-account': 'in {term:account.einen.andere} umgezogen',
    'reason.time-over': 'vereinbarte Zeit vorbei',
    unknown: 'auf andere Weise',
    'pins.title': 'PINs, die Sie benutzt haben',
    'pins.why': 'Damit keine PIN zweimal gilt. Nach dem Löschen {term:account.des} steht dort niemand mehr.',
    'letters.title': 'Briefe, die Sie angefordert oder ausgelöst haben',
    'letters.why':
      'Damit sie ankommen und nicht zu viele werden. Hier stehen Briefe an alle, für die Sie handeln oder gehandelt haben; was Sie sonst angefordert haben, steht bei Ihren Anträgen. Nach dem Löschen {term:account.des} steht dort niemand mehr.',
    'letters.kind': 'Brief',
    'letters.pin': 'neue PIN',
    'letters.link-notice': 'Nachricht über einen Zugang',
    'letters.bank-notice': 'Nachricht über eine neue Bankverbindung',
    'letters.posted': 'Zur Post gegeben',
  },
  en: freischaltungDataTextsEn,
});
