import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry, NoticeKind } from '../../platform/feature/feature.ts';
import { NotificationsPage } from './pages/notifications-page.tsx';

/** The page of this feature in its states. */
export const notificationsGallery = (
  kindsOf: (chamber: Chamber) => readonly NoticeKind[],
): readonly GalleryEntry[] => [
  {
    id: 'notifications/all-on',
    title: 'Benachrichtigungen',
    show: {
      kind: 'page',
      actor: sampleNewcomer,
      draw: (view) => (
        <NotificationsPage view={view} kinds={kindsOf(view.chamber)} silenced={new Set()} saved={false} />
      ),
    },
  },
  {
    id: 'notifications/saved',
    title: 'Benachrichtigungen, abbestellt und gespeichert',
    show: {
      kind: 'page',
      actor: sampleNewcomer,
      draw: (view) => {
        const kinds = kindsOf(view.chamber);
        const silenced = new Set(kinds.map(({ id }) => id));
        return <NotificationsPage view={view} kinds={kinds} silenced={silenced} saved />;
      },
    },
  },
  {
    id: 'notifications/nothing-optional',
    title: 'Benachrichtigungen, nichts abzubestellen',
    show: {
      kind: 'page',
      actor: sampleNewcomer,
      draw: (view) => {
        const kinds = kindsOf(view.chamber).filter(({ weight }) => weight !== 'optional');
        return <NotificationsPage view={view} kinds={kinds} silenced={new Set()} saved={false} />;
      },
    },
  },
];
