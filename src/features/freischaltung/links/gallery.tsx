import type { VNode } from 'preact';
import { sampleLinked, sampleNewcomer } from '../../../platform/access/sample-actors.ts';
import type { Mandate, SignedInActor } from '../../../platform/access/actor.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { freshForm, type View } from '../../../platform/ui/index.ts';
import { sampleBetrieb, samplePerson, sampleWithBoth, sampleWithMany } from '../fixtures.ts';
import { offersPinRequest } from '../permissions.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { linkMethods } from '../rules.ts';
import { freischaltungSettings } from '../settings.ts';
import type { Subject } from '../subject.ts';
import { type EndReason, endReasons, toldOfEnd } from './end-rules.ts';
import { accessEndedMail } from './mails/access-ended-mail.ts';
import { linkEndedMail } from './mails/link-ended-mail.ts';
import { linkMovedMail } from './mails/link-moved-mail.ts';
import type { OwnLink } from './own-link.ts';
import { ChangeBetriebPage } from './pages/change-betrieb-page.tsx';
import { EndLinkPage } from './pages/end-link-page.tsx';
import { OwnLinksPage, type OwnLinksPageProps } from './pages/own-links-page.tsx';
import { linksTexts } from './texts.de.ts';

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

const movedMail = (subject: Subject) => (chamber: Chamber, locale: Locale) =>
  linkMovedMail(chamber, locale, {
    former: { ...sampleNewcomer, email: 'erika.alt@handwerk.example' },
    account: sampleNewcomer,
    subject,
    at: noon,
  });

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
  {
    id: 'freischaltung/mail-link-moved',
    title: 'Mail an den Betrieb: Zugang umgezogen',
    show: { kind: 'mail', draw: movedMail(asBetrieb) },
  },
  {
    id: 'freischaltung/mail-link-moved-person',
    title: 'Mail an eine Person: Konto gewechselt',
    appliesTo: (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
    show: { kind: 'mail', draw: movedMail(asPerson) },
  },
];

const ofBetrieb = sampleLinked.mandates[0]!;
const ofPerson = sampleWithBoth.mandates[1]!;
const hasPersons = (chamber: Chamber) => freischaltungSettings.of(chamber).kinds.includes('person');

function inForce({ linkId, kind, label, number, since, roles }: Mandate): OwnLink {
  const kept = kind === 'person' ? 'person' : 'betrieb';
  return {
    linkId,
    kind: kept,
    label,
    number,
    since,
    movedAt: null,
    roles,
    endsAt: null,
    method: 'pin',
    ended: null,
  };
}

/** One past link for each reason, each by another way. */
const past: readonly OwnLink[] = endReasons.map((reason, index) => ({
  ...inForce(ofBetrieb),
  linkId: `00000000-0000-4000-8000-0000000001${index.toString().padStart(2, '0')}`,
  method: linkMethods[index % linkMethods.length]!,
  ended: { at: noon, reason, note: reason === 'other' ? 'Elternzeit' : null },
}));

function drawn(
  id: string,
  title: string,
  draw: (view: View) => VNode,
  more: { readonly actor?: SignedInActor; readonly appliesTo?: (chamber: Chamber) => boolean } = {},
): GalleryEntry {
  const { actor = sampleLinked, appliesTo = () => true } = more;
  return { id: `freischaltung/${id}`, title, appliesTo, show: { kind: 'page', actor, draw } };
}

function list(
  id: string,
  title: string,
  given: Omit<OwnLinksPageProps, 'view'>,
  more: Parameters<typeof drawn>[3] = {},
): GalleryEntry {
  return drawn(`links-${id}`, title, (view) => <OwnLinksPage view={view} {...given} />, more);
}

const pages: readonly GalleryEntry[] = [
  list('one', 'Eigene Verbindungen', { links: [inForce(ofBetrieb)] }),
  list(
    'both',
    'Eigene Verbindungen, Betrieb und Person',
    { links: [inForce(ofBetrieb), inForce(ofPerson)] },
    { actor: sampleWithBoth, appliesTo: hasPersons },
  ),
  list(
    'many',
    'Eigene Verbindungen, so viele wie möglich',
    { links: sampleWithMany.mandates.map(inForce) },
    { actor: sampleWithMany, appliesTo: (chamber) => freischaltungSettings.of(chamber).maxBetriebe > 1 },
  ),
  list('limited', 'Eigene Verbindungen, befristet und mit einzelnen Rollen', {
    links: [
      {
        ...inForce(ofBetrieb),
        method: 'invitation',
        roles: ['ausbildung', 'kurse'],
        endsAt: new Date('2027-03-31T10:00:00Z'),
      },
    ],
  }),
  list('moved', 'Eigene Verbindungen, umgezogen', { links: [{ ...inForce(ofBetrieb), movedAt: noon }] }),
  list('none', 'Eigene Verbindungen, keine', { links: [] }, { actor: sampleNewcomer }),
  list('past', 'Eigene Verbindungen, auch beendete', { links: [inForce(ofBetrieb), ...past] }),
  list(
    'just-ended',
    'Eigene Verbindungen, gerade gelöst',
    { links: past.slice(0, 1), just: { kind: 'ended', link: past[0]! } },
    { actor: sampleNewcomer },
  ),
  list(
    'just-ended-person',
    'Eigene Verbindungen, als Person gerade gelöst',
    { links: [], just: { kind: 'ended', link: inForce(ofPerson) } },
    { actor: sampleNewcomer, appliesTo: hasPersons },
  ),
  list('just-changed', 'Eigene Verbindungen, Betrieb gerade gewechselt', {
    links: [inForce(ofBetrieb), past[1]!],
    just: { kind: 'changed', link: inForce(ofBetrieb) },
  }),
  drawn('link-end', 'Verbindung lösen', (view) => (
    <EndLinkPage view={view} mandate={ofBetrieb} form={freshForm()} />
  )),
  drawn('link-end-last', 'Verbindung lösen, letzte Person mit Verwaltung', (view) => (
    <EndLinkPage view={view} mandate={ofBetrieb} form={freshForm()} leavesNoAdministrator />
  )),
  drawn('link-end-refused', 'Verbindung lösen, Grund fehlt', (view) => {
    const t = linksTexts.for(view.chamber, view.locale);
    const form = { values: { note: 'Elternzeit' }, errors: { reason: t('end.refusal.missingReason') } };
    return <EndLinkPage view={view} mandate={ofBetrieb} form={form} />;
  }),
  drawn(
    'link-end-person',
    'Verbindung als Person lösen',
    (view) => <EndLinkPage view={view} mandate={ofPerson} form={freshForm()} />,
    { actor: sampleWithBoth, appliesTo: hasPersons },
  ),
  drawn(
    'change-betrieb',
    'Betrieb wechseln',
    (view) => (
      <ChangeBetriebPage view={view} mandate={ofBetrieb} form={freshForm()} leavesNoAdministrator={false} />
    ),
    { appliesTo: offersPinRequest },
  ),
  drawn(
    'change-betrieb-refused',
    'Betrieb wechseln, PIN passt nicht',
    (view) => {
      const pin = refusalSentence(view.chamber, view.locale, { kind: 'no-match' });
      const form = { values: { betriebsnummer: '1234567', pin: '9FQMC-9DH4-XG22' }, errors: { pin } };
      return <ChangeBetriebPage view={view} mandate={ofBetrieb} form={form} leavesNoAdministrator />;
    },
    { appliesTo: offersPinRequest },
  ),
];

/** Drawings of links and their ends. */
export const linksGallery: readonly GalleryEntry[] = [...pages, ...mails];
