import { sampleNewcomer as sampleActor, sampleStaff } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, Page } from '../../platform/ui/index.ts';
import { deletedMail } from './mails/deleted-mail.ts';
import { type AskedBy, deletionAskedMail } from './mails/deletion-asked-mail.ts';
import { deletionUndoneMail } from './mails/deletion-undone-mail.ts';
import { inactiveMail } from './mails/inactive-mail.ts';
import { reminderMail } from './mails/reminder-mail.ts';
import { DeletePage } from './pages/delete-page.tsx';
import { InactivePanel } from './pages/inactive-panel.tsx';
import { KeepPage, NothingToKeepPage } from './pages/keep-page.tsx';

const deletesAt = new Date('2026-12-09T08:00:00Z');
const token = 'A'.repeat(120);
const undo = `https://portal.example/konto-behalten?token=${token}`;

const askedMails: readonly (readonly [id: string, title: string, by: AskedBy])[] = [
  ['person', 'Löschung erbeten', 'person'],
  ['operator', 'Löschung auf Zuschrift', 'operator'],
  ['office', 'Löschung durch die Kammer', { reason: 'Sie haben zwei Konten; dieses ist leer.' }],
];

function deletePage(id: string, title: string, betriebe: readonly string[]): GalleryEntry {
  return {
    id: `account-deletion/${id}`,
    title,
    show: {
      kind: 'page',
      actor: sampleActor,
      draw: (view) => (
        <DeletePage
          view={view}
          form={freshForm()}
          deletesAt={deletesAt}
          graceDays={14}
          mailDays={30}
          betriebe={betriebe}
        />
      ),
    },
  };
}

/** Pages and mails about deleting an account, in every state. */
export const deletionGallery: readonly GalleryEntry[] = [
  deletePage('delete', 'Konto löschen', []),
  deletePage('delete-last', 'Konto löschen, als Einzige eines Betriebs', ['Muster & Söhne Metallbau GmbH']),
  {
    id: 'account-deletion/keep-asked',
    title: 'Löschung erbeten',
    show: {
      kind: 'page',
      draw: (view) => <KeepPage view={view} token={token} deletesAt={deletesAt} isAsked />,
    },
  },
  {
    id: 'account-deletion/keep',
    title: 'Löschung rückgängig machen',
    show: {
      kind: 'page',
      draw: (view) => <KeepPage view={view} token={token} deletesAt={deletesAt} isAsked={false} />,
    },
  },
  {
    id: 'account-deletion/nothing',
    title: 'Nichts rückgängig zu machen',
    show: { kind: 'page', draw: (view) => <NothingToKeepPage view={view} /> },
  },
  ...askedMails.map(
    ([id, title, by]): GalleryEntry => ({
      id: `account-deletion/mail-asked-${id}`,
      title: `E-Mail: ${title}`,
      show: {
        kind: 'mail',
        draw: (chamber, locale) =>
          deletionAskedMail(chamber, locale, { to: sampleActor, by, deletesAt, undo }),
      },
    }),
  ),
  {
    id: 'account-deletion/mail-reminder',
    title: 'E-Mail: Erinnerung an die Löschung',
    show: {
      kind: 'mail',
      draw: (chamber, locale) => reminderMail(chamber, locale, { to: sampleActor, deletesAt, undo }),
    },
  },
  {
    id: 'account-deletion/mail-undone',
    title: 'E-Mail: Löschung zurückgenommen',
    show: {
      kind: 'mail',
      draw: (chamber, locale) => deletionUndoneMail(chamber, locale, sampleActor, deletesAt),
    },
  },
  {
    id: 'account-deletion/inactive-panel',
    title: 'Verwaltung: Konto, lange nicht benutzt',
    show: {
      kind: 'page',
      actor: sampleStaff,
      inOffice: true,
      draw: (view) => (
        <Page view={view} title="Erika Muster" width="wide">
          <InactivePanel
            chamber={view.chamber}
            warnings={{
              firstAt: new Date('2026-10-10T08:00:00Z'),
              secondAt: new Date('2026-11-25T08:00:00Z'),
              deletesAt,
            }}
          />
        </Page>
      ),
    },
  },
  ...(['asked', 'inactive'] as const).map(
    (why): GalleryEntry => ({
      id: `account-deletion/mail-deleted-${why}`,
      title: why === 'asked' ? 'E-Mail: Konto gelöscht' : 'E-Mail: Konto gelöscht, lange nicht benutzt',
      show: {
        kind: 'mail',
        draw: (chamber, locale) => deletedMail(why)(chamber, locale, sampleActor),
      },
    }),
  ),
  ...(['first', 'second'] as const).flatMap((which) =>
    [false, true].map(
      (isLocked): GalleryEntry => ({
        id: `account-deletion/mail-inactive-${which}${isLocked ? '-locked' : ''}`,
        title: `E-Mail: lange nicht benutzt, ${which}${isLocked ? ', gesperrt' : ''}`,
        show: {
          kind: 'mail',
          draw: (chamber, locale) =>
            inactiveMail({ which, deletesAt, isLocked, months: 24 })(chamber, locale, sampleActor),
        },
      }),
    ),
  ),
];
