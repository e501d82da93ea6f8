import { sampleNewcomer } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { sampleBetrieb, samplePerson } from '../fixtures.ts';
import { freischaltungSettings } from '../settings.ts';
import type { Subject } from '../subject.ts';
import { type EndReason, endReasons, toldOfEnd } from './end-rules.ts';
import { accessEndedMail } from './mails/access-ended-mail.ts';
import { linkEndedMail } from './mails/link-ended-mail.ts';

const noon = new Date('2026-11-21T11:00:00Z');
const asBetrieb: Subject = { kind: 'betrieb', record: sampleBetrieb };
const asPerson: Subject = { kind: 'person', record: samplePerson };

const reasons = {
  'left-betrieb': 'Betrieb verlassen',
  'changed-betrieb': 'Betrieb gewechselt',
  'not-responsible': 'nicht mehr zuständig',
  other: 'anderer Grund',
  'removed-by-admin': 'vom Betrieb beendet',
  'case-worker': 'von der Kammer beendet',
  'betrieb-deleted': 'Betrieb nicht mehr im Register',
  'account-deleted': 'Konto gelöscht',
  'moved-account': 'Konto umgezogen',
  'time-over': 'befristeter Zugang abgelaufen',
} as const satisfies Record<EndReason, string>;

const mails: readonly GalleryEntry[] = [
  ...endReasons
    .filter((reason) => toldOfEnd[reason].person)
    .map(
      (reason): GalleryEntry => ({
        id: `freischaltung/mail-link-ended-${reason}`,
        title: `Mail: Verbindung beendet, ${reasons[reason]}`,
        show: {
          kind: 'mail',
          draw: (chamber, locale) =>
            linkEndedMail(chamber, locale, {
              account: sampleNewcomer,
              subject: asBetrieb,
              reason,
              at: noon,
            }),
        },
      }),
    ),
  {
    id: 'freischaltung/mail-link-ended-person',
    title: 'Mail: Verbindung als Person beendet',
    appliesTo: (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        linkEndedMail(chamber, locale, {
          account: sampleNewcomer,
          subject: asPerson,
          reason: 'other',
          at: noon,
        }),
    },
  },
  {
    id: 'freischaltung/mail-access-ended',
    title: 'Mail an den Betrieb: Zugang beendet',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        accessEndedMail(chamber, locale, { account: sampleNewcomer, subject: asBetrieb, at: noon }),
    },
  },
  {
    id: 'freischaltung/mail-access-ended-person',
    title: 'Mail an eine Person: Konto nicht mehr verbunden',
    appliesTo: (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        accessEndedMail(chamber, locale, { account: sampleNewcomer, subject: asPerson, at: noon }),
    },
  },
];

/** Drawings of links and their ends. */
export const linksGallery: readonly GalleryEntry[] = mails;
