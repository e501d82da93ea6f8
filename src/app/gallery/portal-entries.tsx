import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freischaltungSettings } from '../../features/freischaltung/index.ts';
import {
  BrokenPage,
  ForbiddenPage,
  LinkMissingPage,
  NotAcceptedPage,
  OverloadedPage,
  UnavailablePage,
  UnknownPage,
} from '../fault-pages.tsx';
import { galleryTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

/** A reference that finds nothing. */
const reference = '7K3Q2M9X';

function drawn(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `portal/${id}`, title, show: { kind: 'page', draw } };
}

function drawnSignedIn(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `portal/${id}`, title, show: { kind: 'page', actor: sampleNewcomer, draw } };
}

/** What the portal draws whatever its features: pages for what is missing or broken, the frame of mails. */
export const portalEntries: readonly GalleryEntry[] = [
  drawn('unknown', 'Unbekannte Seite', (view) => <UnknownPage view={view} reference={reference} />),
  drawn('broken', 'Fehler bei uns', (view) => <BrokenPage view={view} reference={reference} sent={false} />),
  drawn('broken-sent', 'Fehler bei uns nach dem Senden', (view) => (
    <BrokenPage view={view} reference={reference} sent />
  )),
  drawn('unavailable', 'Datenbank nicht erreichbar', (view) => (
    <UnavailablePage view={view} reference={reference} sent={false} />
  )),
  drawn('unavailable-sent', 'Datenbank nicht erreichbar nach dem Senden', (view) => (
    <UnavailablePage view={view} reference={reference} sent />
  )),
  drawn('overloaded', 'Überlastet', (view) => (
    <OverloadedPage view={view} reference={reference} sent={false} />
  )),
  drawn('overloaded-sent', 'Überlastet nach dem Senden', (view) => (
    <OverloadedPage view={view} reference={reference} sent />
  )),
  drawn('not-accepted-broken', 'Formular unvollständig', (view) => (
    <NotAcceptedPage view={view} reference={reference} why="broken" back="/registrieren" />
  )),
  drawn('not-accepted-foreign', 'Formular von fremder Seite', (view) => (
    <NotAcceptedPage view={view} reference={reference} why="foreign" back="/registrieren" />
  )),
  drawn('not-accepted-too-large', 'Formular zu groß', (view) => (
    <NotAcceptedPage view={view} reference={reference} why="tooLarge" back="/registrieren" />
  )),
  drawnSignedIn('link-missing-betrieb', 'Verbindung mit Betrieb fehlt', (view) => (
    <LinkMissingPage view={view} reference={reference} kind="betrieb" />
  )),
  {
    ...drawnSignedIn('link-missing-person', 'Verbindung als Person fehlt', (view) => (
      <LinkMissingPage view={view} reference={reference} kind="person" />
    )),
    appliesTo: (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
  },
  drawnSignedIn('forbidden', 'Recht fehlt', (view) => (
    <ForbiddenPage
      view={view}
      reference={reference}
      reason={galleryTexts.for(view.chamber, view.locale)('sample.reason')}
    />
  )),
  { id: 'portal/mail-frame', title: 'Mail: Rahmen', show: { kind: 'mail', draw: sampleMail } },
];

function sampleMail(chamber: Chamber, locale: Locale): MailContent {
  const t = galleryTexts.for(chamber, locale);
  return {
    subject: t('sample.subject'),
    greeting: t('sample.greeting'),
    blocks: [
      { kind: 'paragraph', text: t('sample.paragraph') },
      { kind: 'link', label: t('sample.link'), href: `${chamber.origin}/` },
      { kind: 'code', intro: t('sample.code'), code: '7K3QF-2M9X4' },
      { kind: 'list', items: [t('sample.item.first'), t('sample.item.second')] },
    ],
  };
}
