import type { VNode } from 'preact';
import { freshForm, type View } from '../../platform/ui/index.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { ClaimOverPage, ClaimPage } from './pages/claim-pages.tsx';
import { sampleAccount, sampleNow } from './fixtures.ts';
import { claimMail, joinedMail } from './mails/claim-mail.ts';
import { careMail, type CareNews } from './mails/care-mail.ts';

const reason = 'Frau Muster hat am Telefon gemeldet, dass ihr Rechner gestohlen wurde.';

const news: readonly (readonly [string, CareNews])[] = [
  ['gesperrt', { kind: 'lock', reason }],
  ['Seiten angesehen', { kind: 'view', reason: 'Sie fragten am Telefon, wo die PIN einzugeben ist.' }],
  ['entsperrt', { kind: 'unlock', reason: 'Das Gerät ist wieder da.' }],
  [
    'Name berichtigt',
    {
      kind: 'name',
      before: 'Erika Beispiel',
      reason: 'Sie haben am Schalter gesagt, dass Sie geheiratet haben.',
      proof: { document: 'heiratsurkunde', words: null },
    },
  ],
  ['zusammengeführt, frühere Adresse', { kind: 'merge-old', email: 'erika@handwerk.example', reason }],
  ['zusammengeführt, bleibende Adresse', { kind: 'merge-new', email: 'alt@handwerk.example', reason }],
];

const careMails: readonly GalleryEntry[] = news.map(([title, what]) => ({
  id: `account-care/mail-${what.kind}`,
  title: `E-Mail: Kammer hat eingegriffen, ${title}`,
  show: {
    kind: 'mail',
    draw: (chamber, locale) => careMail(chamber, locale, sampleAccount, what, sampleNow),
  },
}));

const link = `https://portal.example/konto-uebernehmen?token=${'A'.repeat(43)}`;

const page = (id: string, title: string, draw: (view: View) => VNode): GalleryEntry => ({
  id: `account-care/${id}`,
  title,
  show: { kind: 'page', draw },
});

const claimPage = (id: string, title: string, errors: Readonly<Record<string, string>>) =>
  page(id, title, (view) => (
    <ClaimPage
      view={view}
      form={{ ...freshForm(), errors }}
      token={'A'.repeat(43)}
      email={sampleAccount.email}
      offer="Hobel-Marille-Dachstuhl-Kranich"
    />
  ));

/** What persons see when the chamber has made an account for them or done something about it. */
export const careCustomerGallery: readonly GalleryEntry[] = [
  ...careMails,
  {
    id: 'account-care/mail-claim',
    title: 'E-Mail: von der Kammer angelegt',
    show: {
      kind: 'mail',
      draw: (chamber, locale) => claimMail(chamber, locale, sampleAccount, { link, expiresAt: sampleNow }),
    },
  },
  {
    id: 'account-care/mail-joined',
    title: 'E-Mail: Kurs, und es gibt schon ein Konto',
    show: { kind: 'mail', draw: (chamber, locale) => joinedMail(chamber, locale, sampleAccount) },
  },
  claimPage('claim', 'Angelegtes Konto übernehmen', {}),
  claimPage('claim-wrong', 'Angelegtes Konto übernehmen: Passwort zu kurz', {
    newPassword: 'Bitte wählen Sie ein längeres Passwort: mindestens 15 Zeichen.',
  }),
  page('claim-over', 'Angelegtes Konto: Link abgelaufen', (view) => <ClaimOverPage view={view} why="over" />),
  page('claim-already', 'Angelegtes Konto: schon übernommen', (view) => (
    <ClaimOverPage view={view} why="already" />
  )),
];
