import { sampleNewcomer } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { sampleBetrieb } from '../fixtures.ts';
import { type AccessChange, accessChangeMail } from './mails/access-change-mail.ts';
import { noAdministratorMail } from './mails/no-administrator-mail.ts';

const administrator = { firstName: 'Ada', lastName: 'Hofer', email: 'ada.hofer@handwerk.example' };
const number = sampleBetrieb.betriebsnummer;

function mail(
  id: string,
  title: string,
  what: AccessChange['what'],
  {
    toPerson = false,
    ...more
  }: { readonly toPerson?: boolean } & Pick<AccessChange, 'invitedBy' | 'former'> = {},
): GalleryEntry {
  return {
    id: `freischaltung/mail-access-${id}`,
    title,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        accessChangeMail(chamber, locale, toPerson ? sampleNewcomer : administrator, {
          what,
          betrieb: sampleBetrieb.name,
          number,
          person: sampleNewcomer,
          roles: ['ausbildung', 'kurse'],
          ...more,
          at: new Date('2026-11-21T11:00:00Z'),
        }),
    },
  };
}

/** Mails about changed access. */
export const administratorGallery: readonly GalleryEntry[] = [
  mail('new', 'Mail an die Verwaltung: neuer Zugang', 'new'),
  mail('invited', 'Mail an die Verwaltung: neuer Zugang durch Einladung', 'new', { invitedBy: 'Ada Hofer' }),
  mail('roles', 'Mail an die Verwaltung: Aufgaben geändert', 'roles'),
  mail('roles-own', 'Mail: die eigenen Aufgaben geändert', 'roles', { toPerson: true }),
  mail('moved', 'Mail an die Verwaltung: Zugang umgezogen', 'moved', {
    former: { ...sampleNewcomer, email: 'erika.alt@handwerk.example' },
  }),
  mail('ended-administrators', 'Mail an die Verwaltung: Zugang beendet', 'ended'),
  {
    id: 'freischaltung/mail-no-administrator',
    title: 'Mail an die Kammer: niemand verwaltet die Zugänge',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        noAdministratorMail(chamber, locale, { betrieb: sampleBetrieb.name, number, colleagues: 2 }),
    },
  },
];
