import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { writtenLetter } from '../freischaltung/index.ts';
import {
  sampleAbroad,
  sampleAt,
  sampleCollected,
  sampleDebtor,
  sampleEnded,
  sampleHeld,
  sampleMandate,
  sampleOutlived,
  sampleReplaced,
  sampleUnsigned,
} from './fixtures.ts';
import { bankNoticeWords } from './letters/bank-notice.ts';
import { mandateLetter } from './letters/mandate-letter.ts';
import {
  bankChangedMail,
  endedMail,
  givenMail,
  lapsesMail,
  type MailReader,
  signedMail,
} from './mails/mandate-mails.ts';
import type { MandateRecord } from './mandate.ts';
import { offersSepa, sepaSettings } from './settings.ts';

const today = '2026-11-21';
const name = sampleDebtor.holder;
const reader: MailReader = { firstName: 'Erika', lastName: 'Muster' };
const facts = { forWhom: name, mandate: sampleMandate };

const mail = (
  id: string,
  title: string,
  draw: Extract<GalleryEntry['show'], { kind: 'mail' }>['draw'],
): GalleryEntry => ({
  id: `sepa/mail-${id}`,
  title: `E-Mail: ${title}`,
  appliesTo: offersSepa,
  show: { kind: 'mail', draw },
});

const mails: readonly GalleryEntry[] = [
  mail('given', 'SEPA-Mandat erteilt', (chamber, locale) => givenMail(chamber, locale, reader, facts)),
  mail('given-unsigned', 'SEPA-Mandat zum Unterschreiben', (chamber, locale) =>
    givenMail(chamber, locale, reader, {
      ...facts,
      mandate: { ...sampleUnsigned, form: sepaSettings.of(chamber).form },
    }),
  ),
  mail('bank', 'neue Bankverbindung, an alle mit Verwaltung', (chamber, locale) =>
    bankChangedMail(chamber, locale, reader, {
      ...facts,
      ...{ mandate: sampleHeld, before: [sampleCollected] },
      by: 'Erika Muster',
      at: sampleAt,
    }),
  ),
  mail('bank-register', 'neue Bankverbindung, an die Adresse des Registers', (chamber, locale) =>
    bankChangedMail(chamber, locale, null, { ...facts, before: [], by: 'Erika Muster', at: sampleAt }),
  ),
  mail('signed', 'SEPA-Mandat gilt', (chamber, locale) =>
    signedMail(chamber, locale, reader, { ...facts, before: [], today }),
  ),
  mail(
    'good-old-account',
    'SEPA-Mandat gilt, vom alten Konto kann noch eine Abbuchung kommen',
    (chamber, locale) => signedMail(chamber, locale, reader, { ...facts, before: [sampleReplaced], today }),
  ),
  mail('waits', 'SEPA-Mandat wartet noch', (chamber, locale) =>
    signedMail(chamber, locale, reader, { ...facts, mandate: sampleHeld, before: [], today }),
  ),
  mail('lapses', 'SEPA-Mandat erlischt bald', (chamber, locale) =>
    lapsesMail(chamber, locale, reader, { ...facts, lapsesOn: '2027-01-20' }),
  ),
  ...(['revoked', 'taken-back', 'lapsed', 'not-signed'] as const).map((why) =>
    mail(`ended-${why}`, `SEPA-Mandat beendet, ${why}`, (chamber, locale) =>
      endedMail(chamber, locale, reader, { ...facts, why, today }),
    ),
  ),
  mail('ended-coming', 'SEPA-Mandat widerrufen, eine Abbuchung kann noch kommen', (chamber, locale) =>
    endedMail(chamber, locale, reader, {
      ...{ ...facts, mandate: sampleOutlived },
      ...{ why: 'revoked', today },
    }),
  ),
];

const letter = (id: string, title: string, mandate: MandateRecord, debtor = sampleDebtor): GalleryEntry => ({
  id: `sepa/letter-${id}`,
  title: `Brief: ${title}`,
  appliesTo: offersSepa,
  show: {
    kind: 'letter',
    draw: (chamber) => mandateLetter(chamber, { mandate, debtor, bank: 'Beispielbank Musterstadt' }),
  },
});

const bankNoticeLetter = (
  id: string,
  title: string,
  mandate: MandateRecord,
  before: readonly MandateRecord[] = [],
): GalleryEntry => ({
  id: `sepa/letter-${id}`,
  title: `Brief: ${title}`,
  appliesTo: offersSepa,
  show: {
    kind: 'letter',
    draw: (chamber) =>
      writtenLetter(chamber, {
        id: 'sample',
        recipient: [name, 'Beispielgasse 4', '12345 Musterstadt'],
        numbers: [{ label: 'Betriebsnummer', value: '1234567' }],
        words: bankNoticeWords(chamber, {
          forWhom: name,
          mandate,
          before,
          by: 'Erika Muster',
          at: sampleAt,
        }),
        printedAt: sampleAt,
      }),
  },
});

const letters: readonly GalleryEntry[] = [
  letter('online', 'SEPA-Mandat, online erteilt', sampleMandate),
  letter('unsigned', 'SEPA-Mandat zum Unterschreiben und Hochladen', sampleUnsigned),
  letter('paper', 'SEPA-Mandat zum Unterschreiben und Senden', { ...sampleUnsigned, form: 'paper' }),
  letter('held', 'SEPA-Mandat, wartet', sampleHeld),
  letter('ended', 'SEPA-Mandat, beendet', sampleEnded),
  bankNoticeLetter('bank', 'neue Bankverbindung, im Register steht keine E-Mail-Adresse', sampleMandate),
  bankNoticeLetter('bank-held', 'neue Bankverbindung, die noch wartet', sampleHeld, [sampleCollected]),
  letter('b2b', 'Firmenlastschrift-Mandat', { ...sampleMandate, scheme: 'b2b' }, sampleAbroad),
];

/** Every mail and letter about mandates in every state. */
export const sepaToldGallery: readonly GalleryEntry[] = [...mails, ...letters];
