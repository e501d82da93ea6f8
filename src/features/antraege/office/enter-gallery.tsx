import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { sampleArt } from '../fixtures.ts';
import { askedIn } from '../gallery-parts.tsx';
import { inside } from './gallery-inside.ts';
import { EnterChoicePage } from './pages/enter-choice-page.tsx';
import { EnterPage } from './pages/enter-page.tsx';

const { contact: _asked, ...withoutContact } = sampleArt;
const enterPlace = { action: '#', back: { label: 'Erika Muster', href: '/verwaltung/konten' } } as const;

/** Entering what came on paper, in every state. */
export const enterGallery: readonly GalleryEntry[] = [
  inside('enter', 'Antrag vom Papier eintragen', (view) => (
    <EnterPage
      sealed=""
      view={view}
      art={sampleArt}
      asked={askedIn(view)}
      name="Erika Muster"
      {...enterPlace}
      form={freshForm({ 'eingegangen-am': '24.11.2026', name: 'Erika Muster' })}
    />
  )),
  inside('enter-wrong', 'Antrag vom Papier, etwas fehlt', (view) => (
    <EnterPage
      sealed=""
      view={view}
      art={sampleArt}
      asked={askedIn(view)}
      name="Erika Muster"
      {...enterPlace}
      form={{
        values: { 'eingegangen-am': '24.11.2027' },
        errors: {
          'eingegangen-am': 'Dieser Tag liegt in der Zukunft.',
          matter: 'Wählen Sie bitte aus: Anliegen.',
        },
      }}
    />
  )),
  inside('enter-stranger', 'Antrag vom Papier, ohne Konto', (view) => (
    <EnterPage
      sealed=""
      view={view}
      art={withoutContact}
      asked={askedIn(view)}
      name={null}
      {...enterPlace}
      form={{
        values: { 'eingegangen-am': '24.11.2026', 'fuer-name': 'Erika Muster' },
        errors: { 'fuer-anschrift': 'Geben Sie eine Anschrift oder eine E-Mail-Adresse ein.' },
      }}
    />
  )),
  inside('enter-choice', 'Antrag vom Papier, welcher', (view) => (
    <EnterChoicePage view={view} kinds={[sampleArt]} />
  )),
  inside('enter-choice-none', 'Antrag vom Papier, keiner möglich', (view) => (
    <EnterChoicePage view={view} kinds={[]} />
  )),
];
