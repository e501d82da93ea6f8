import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { sampleAccount, sampleNow } from './fixtures.ts';
import { careMail, type CareNews } from './mails/care-mail.ts';

const reason = 'Frau Muster hat am Telefon gemeldet, dass ihr Rechner gestohlen wurde.';

const news: readonly (readonly [string, CareNews])[] = [
  ['gesperrt', { kind: 'lock', reason }],
  ['entsperrt', { kind: 'unlock', reason: 'Das Gerät ist wieder da.' }],
  [
    'Name berichtigt',
    { kind: 'name', before: 'Erika Beispiel', reason: 'Heiratsurkunde vom 3. Juli 2026 lag vor.' },
  ],
  ['zusammengeführt, frühere Adresse', { kind: 'merge-old', email: 'erika@handwerk.example', reason }],
  ['zusammengeführt, bleibende Adresse', { kind: 'merge-new', email: 'alt@handwerk.example', reason }],
];

/** What persons see when the chamber has done something about their accounts. */
export const careCustomerGallery: readonly GalleryEntry[] = news.map(([title, what]) => ({
  id: `account-care/mail-${what.kind}`,
  title: `E-Mail: Kammer hat eingegriffen, ${title}`,
  show: {
    kind: 'mail',
    draw: (chamber, locale) => careMail(chamber, locale, sampleAccount, what, sampleNow),
  },
}));
