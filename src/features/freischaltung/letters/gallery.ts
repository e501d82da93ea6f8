import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { hasFilialnummerField } from '../../betriebe/index.ts';
import { samplePerson } from '../fixtures.ts';
import type { Subject } from '../subject.ts';
import { freischaltungSettings } from '../settings.ts';
import { actingAccount, longNamedBetrieb, postalBetrieb, postalFiliale } from './fixtures.ts';
import { linkNoticeLetter } from './link-notice-letter.ts';
import { pinLetter } from './pin-letter.ts';

const printedAt = new Date('2026-11-21T11:00:00Z');
const validUntil = new Date('2026-12-21T22:59:59Z');
const linkedAt = new Date('2026-11-20T08:12:00Z');
const pin = '7K2QX9FTMBW4R';

const offersPersonen = (chamber: Chamber) => freischaltungSettings.of(chamber).kinds.includes('person');

function pinLetterFor(subject: Subject, earlierHolds = false): (chamber: Chamber) => Letter {
  return (chamber) => pinLetter(chamber, { id: 'sample', subject, pin, validUntil, earlierHolds, printedAt });
}

function noticeTo(account: typeof actingAccount | undefined, moved = false): (chamber: Chamber) => Letter {
  return (chamber) =>
    linkNoticeLetter(chamber, { id: 'sample', betrieb: postalBetrieb, account, linkedAt, moved, printedAt });
}

/** The letters of this feature in their states. */
export const letterGallery: readonly GalleryEntry[] = [
  {
    id: 'freischaltung/letter-pin-betrieb',
    title: 'Brief: PIN für einen Betrieb',
    show: { kind: 'letter', draw: pinLetterFor({ kind: 'betrieb', record: postalBetrieb }) },
  },
  {
    id: 'freischaltung/letter-pin-filiale',
    title: 'Brief: PIN für eine Filiale',
    appliesTo: hasFilialnummerField,
    show: { kind: 'letter', draw: pinLetterFor({ kind: 'betrieb', record: postalFiliale }) },
  },
  {
    id: 'freischaltung/letter-pin-long-name',
    title: 'Brief: PIN für einen Betrieb mit langem Namen',
    show: { kind: 'letter', draw: pinLetterFor({ kind: 'betrieb', record: longNamedBetrieb }, true) },
  },
  {
    id: 'freischaltung/letter-pin-person',
    title: 'Brief: PIN für eine Person',
    appliesTo: offersPersonen,
    show: { kind: 'letter', draw: pinLetterFor({ kind: 'person', record: samplePerson }) },
  },
  {
    id: 'freischaltung/letter-link-notice',
    title: 'Brief: neuer Zugang zu einem Betrieb ohne E-Mail-Adresse',
    show: { kind: 'letter', draw: noticeTo(actingAccount) },
  },
  {
    id: 'freischaltung/letter-link-moved',
    title: 'Brief: umgezogener Zugang zu einem Betrieb ohne E-Mail-Adresse',
    show: { kind: 'letter', draw: noticeTo(actingAccount, true) },
  },
  {
    id: 'freischaltung/letter-link-moved-gone',
    title: 'Brief: umgezogener Zugang, dessen Konto inzwischen gelöscht ist',
    show: { kind: 'letter', draw: noticeTo(undefined, true) },
  },
  {
    id: 'freischaltung/letter-link-notice-gone',
    title: 'Brief: neuer Zugang, dessen Konto inzwischen gelöscht ist',
    show: { kind: 'letter', draw: noticeTo(undefined) },
  },
];
