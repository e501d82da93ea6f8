import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { erika } from '../fixtures.ts';
import { manyFailuresMail } from '../mails/many-failures.ts';
import { newDeviceMail } from '../mails/new-device.ts';
import { EndSessionsPage } from '../pages/end-sessions-page.tsx';
import { OwnSessionsPage, type ShownSession } from '../pages/own-sessions-page.tsx';

const noon = new Date('2026-11-21T11:00:00Z');

const here: ShownSession = {
  id: '00000000-0000-4000-8000-00000000000a',
  startedAt: new Date('2026-11-21T07:30:00Z'),
  lastSeenAt: noon,
  cameFrom: '198.51.100.0/24',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0',
  isThis: true,
};
const phone: ShownSession = {
  id: '00000000-0000-4000-8000-00000000000b',
  startedAt: new Date('2026-11-21T10:05:00Z'),
  lastSeenAt: new Date('2026-11-21T10:40:00Z'),
  cameFrom: '2001:db8:17:4::/64',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1',
  isThis: false,
};
const stranger: ShownSession = { ...phone, id: phone.id.replace(/b$/, 'c'), userAgent: 'curl/8.5.0' };

function seen(id: string, title: string, show: Extract<GalleryEntry['show'], { kind: 'page' }>['draw']) {
  return {
    id: `sign-in/${id}`,
    title,
    show: { kind: 'page', actor: erika, draw: show },
  } satisfies GalleryEntry;
}

/** The list of sessions and the mails about sign-ins, in every state. */
export const deviceGallery: readonly GalleryEntry[] = [
  seen('sessions', 'Geräte und Anmeldungen', (view) => (
    <OwnSessionsPage view={view} sessions={[here, phone, stranger]} />
  )),
  seen('sessions-one', 'Geräte und Anmeldungen, nur dieses', (view) => (
    <OwnSessionsPage view={view} sessions={[here]} />
  )),
  seen('sessions-ended', 'Geräte und Anmeldungen, eines abgemeldet', (view) => (
    <OwnSessionsPage view={view} sessions={[here, phone]} ended="one" />
  )),
  seen('sessions-others-ended', 'Geräte und Anmeldungen, andere abgemeldet', (view) => (
    <OwnSessionsPage view={view} sessions={[here]} ended="others" />
  )),
  seen('sessions-over', 'Geräte und Anmeldungen, war schon abgemeldet', (view) => (
    <OwnSessionsPage view={view} sessions={[here]} ended="over" />
  )),
  seen('end-session', 'Gerät abmelden', (view) => (
    <EndSessionsPage view={view} choice={{ which: 'one' }} session={phone} />
  )),
  seen('end-this-session', 'Dieses Gerät abmelden', (view) => (
    <EndSessionsPage view={view} choice={{ which: 'one' }} session={here} />
  )),
  seen('end-other-sessions', 'Alle anderen Geräte abmelden', (view) => (
    <EndSessionsPage view={view} choice={{ which: 'others' }} />
  )),
  seen('end-all-sessions', 'Überall abmelden', (view) => (
    <EndSessionsPage view={view} choice={{ which: 'all' }} />
  )),
  {
    id: 'sign-in/mail-new-device',
    title: 'Mail: Anmeldung mit neuem Gerät',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        newDeviceMail(chamber, locale, erika, {
          at: noon,
          range: phone.cameFrom,
          userAgent: phone.userAgent,
        }),
    },
  },
  {
    id: 'sign-in/mail-many-failures',
    title: 'Mail: viele falsche Passwörter',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        manyFailuresMail(chamber, locale, erika, { kind: 'password', count: 23, hours: 24 }),
    },
  },
  {
    id: 'sign-in/mail-many-codes',
    title: 'Mail: viele falsche Codes',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        manyFailuresMail(chamber, locale, erika, { kind: 'second-factor', count: 6, hours: 24 }),
    },
  },
];
