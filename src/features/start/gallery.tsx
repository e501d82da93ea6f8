import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import type { GalleryEntry, ServiceTile } from '../../platform/feature/feature.ts';
import type { View } from '../../platform/ui/index.ts';
import { freischaltungSettings } from '../freischaltung/index.ts';
import { sampleLinked as linked, sampleNewcomer as newcomer } from '../../platform/access/sample-actors.ts';
import { HomePage } from './pages/home-page.tsx';
import { MinePage } from './pages/mine-page.tsx';
import { ServicesPage } from './pages/services-page.tsx';
import { overviewFor, usableBy } from './services.ts';

/** The services of a chamber: those of the other features, and all of them. */
interface Offered {
  readonly othersOf: (facts: Pick<View, 'chamber' | 'locale'>) => readonly ServiceTile[];
  readonly servicesOf: (facts: Pick<View, 'chamber' | 'locale'>) => readonly ServiceTile[];
}

/** Drawn as at its own address, whose header leads to Leichte Sprache. */
const atStart = (view: View): View => ({ ...view, path: '/' });

// what is really to do next, features find out from the database
const steps = {
  pin: {
    rank: 10,
    title: 'Verbinden Sie Ihr Konto mit Ihrem Betrieb',
    text: 'Sie haben Betriebsnummer und PIN? Dann dauert es eine Minute.',
    action: { label: 'PIN eingeben', href: '/freischalten/betrieb' },
  },
  'registered-email': {
    rank: 10,
    title: 'Verbinden Sie Ihr Konto mit Ihrem Betrieb',
    text: 'Sie brauchen nur die Betriebsnummer und den Namen.',
    action: { label: 'Betrieb verbinden', href: '/zuordnung' },
  },
} as const;

const second: Mandate = {
  ...linked.mandates[0]!,
  linkId: '00000000-0000-4000-8000-000000000013',
  subjectId: '00000000-0000-4000-8000-000000000014',
  label: 'Muster & Töchter Elektrotechnik GmbH',
  number: '1234575',
};
const forSeveral: SignedInActor = { ...linked, mandates: [...linked.mandates, second] };

/** The pages of this feature in their states. */
export const startGallery = ({ othersOf, servicesOf }: Offered): readonly GalleryEntry[] => [
  {
    id: 'start/home',
    title: 'Startseite',
    show: { kind: 'page', draw: (view) => <HomePage view={atStart(view)} services={othersOf(view)} /> },
  },
  {
    id: 'start/home-signed-out',
    title: 'Startseite nach dem Abmelden',
    show: {
      kind: 'page',
      draw: (view) => <HomePage view={atStart(view)} services={othersOf(view)} justSignedOut />,
    },
  },
  {
    id: 'start/home-signed-in',
    title: 'Startseite, angemeldet',
    show: {
      kind: 'page',
      actor: newcomer,
      draw: (view) => <HomePage view={atStart(view)} services={othersOf(view)} />,
    },
  },
  {
    id: 'start/mine-first',
    title: 'Mein Bereich am Anfang',
    show: {
      kind: 'page',
      actor: newcomer,
      draw: (view) => (
        <MinePage
          view={view}
          actor={newcomer}
          steps={[steps[freischaltungSettings.of(view.chamber).method]]}
          services={usableBy(newcomer, servicesOf(view))}
        />
      ),
    },
  },
  {
    id: 'start/mine-linked',
    title: 'Mein Bereich nach der Verbindung',
    show: {
      kind: 'page',
      actor: linked,
      draw: (view) => (
        <MinePage
          view={view}
          actor={linked}
          steps={[]}
          services={usableBy(linked, servicesOf(view))}
          notice="betrieb-verbunden"
        />
      ),
    },
  },
  {
    id: 'start/mine-several',
    title: 'Mein Bereich, für mehrere',
    show: {
      kind: 'page',
      actor: forSeveral,
      draw: (view) => (
        <MinePage
          view={view}
          actor={forSeveral}
          steps={[
            {
              rank: 4,
              title: 'Antrag Nr. 12: Frage beantworten',
              text: 'Wir brauchen noch etwas von Ihnen, bis zum 5. Dezember 2026.',
              action: { label: 'Frage ansehen', href: '/antraege/12' },
              subjectId: second.subjectId,
            },
          ]}
          services={usableBy(forSeveral, servicesOf(view))}
        />
      ),
    },
  },
  {
    id: 'start/services',
    title: 'Online-Dienste',
    show: { kind: 'page', draw: (view) => <ServicesPage view={view} services={servicesOf(view)} /> },
  },
  {
    id: 'start/services-linked',
    title: 'Online-Dienste, verbunden',
    show: {
      kind: 'page',
      actor: linked,
      draw: (view) => <ServicesPage view={view} services={overviewFor(linked, servicesOf(view))} />,
    },
  },
];
