import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { sampleLinked as linked, sampleNewcomer as newcomer } from '../../platform/access/sample-actors.ts';
import { HomePage } from './pages/home-page.tsx';
import { MinePage } from './pages/mine-page.tsx';
import { ServicesPage } from './pages/services-page.tsx';

const services = [
  {
    id: 'help',
    title: 'Hilfe',
    description: 'Antworten auf häufige Fragen.',
    href: '/hilfe',
    level: 'anyone',
  },
  {
    id: 'profile',
    title: 'Meine Daten',
    description: 'Name, E-Mail-Adresse und Passwort.',
    href: '/profil',
    level: 'registered',
  },
  {
    id: 'betrieb',
    title: 'Betriebsdaten',
    description: 'Was die Kammer über Ihren Betrieb führt.',
    href: '/mein-betrieb',
    level: 'linked',
  },
] as const;

const step = {
  rank: 10,
  title: 'Verbinden Sie Ihr Konto mit Ihrem Betrieb',
  text: 'Sie haben Betriebsnummer und PIN? Dann dauert es eine Minute.',
  action: { label: 'PIN eingeben', href: '/freischalten/betrieb' },
};

/** The pages of this feature in their states. */
export const startGallery: readonly GalleryEntry[] = [
  {
    id: 'start/home',
    title: 'Startseite',
    show: { kind: 'page', draw: (view) => <HomePage view={view} services={services.slice(1)} /> },
  },
  {
    id: 'start/home-signed-out',
    title: 'Startseite nach dem Abmelden',
    show: {
      kind: 'page',
      draw: (view) => <HomePage view={view} services={services.slice(1)} justSignedOut />,
    },
  },
  {
    id: 'start/home-signed-in',
    title: 'Startseite, angemeldet',
    show: {
      kind: 'page',
      actor: newcomer,
      draw: (view) => <HomePage view={view} services={services.slice(1)} />,
    },
  },
  {
    id: 'start/mine-first',
    title: 'Mein Bereich am Anfang',
    show: {
      kind: 'page',
      actor: newcomer,
      draw: (view) => (
        <MinePage view={view} actor={newcomer} steps={[step]} services={services.slice(1, 2)} />
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
          services={services.slice(1)}
          notice="betrieb-verbunden"
        />
      ),
    },
  },
  {
    id: 'start/services',
    title: 'Online-Dienste',
    show: { kind: 'page', draw: (view) => <ServicesPage view={view} services={services} /> },
  },
];
