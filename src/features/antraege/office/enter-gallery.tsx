import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { sampleArt } from '../fixtures.ts';
import { askedIn } from '../gallery-parts.tsx';
import { inside } from './gallery-inside.ts';
import { EnterChoicePage } from './pages/enter-choice-page.tsx';
import { EnterPage } from './pages/enter-page.tsx';

const { contact: _asked, ...withoutContact } = sampleArt;

const entering = (id: string, title: string, form: FormState, isStranger = false): GalleryEntry =>
  inside(id, `Antrag vom Papier${title}`, (view) => (
    <EnterPage
      sealed=""
      view={view}
      art={isStranger ? withoutContact : sampleArt}
      asked={askedIn(view)}
      name={isStranger ? null : 'Erika Muster'}
      action="#"
      back={{ label: 'Erika Muster', href: '/verwaltung/konten' }}
      form={form}
    />
  ));

/** Entering what came on paper, in every state. */
export const enterGallery: readonly GalleryEntry[] = [
  entering('enter', ' eintragen', freshForm({ 'eingegangen-am': '24.11.2026', name: 'Erika Muster' })),
  entering('enter-wrong', ', etwas fehlt', {
    values: { 'eingegangen-am': '24.11.2027' },
    errors: {
      'eingegangen-am': 'Dieser Tag liegt in der Zukunft.',
      matter: 'Wählen Sie bitte aus: Anliegen.',
    },
  }),
  entering(
    'enter-stranger',
    ', ohne Konto',
    {
      values: { 'eingegangen-am': '24.11.2026', 'fuer-name': 'Erika Muster' },
      errors: { 'fuer-anschrift': 'Geben Sie eine Anschrift oder eine E-Mail-Adresse ein.' },
    },
    true,
  ),
  inside('enter-choice', 'Antrag vom Papier, welcher', (view) => (
    <EnterChoicePage view={view} kinds={[sampleArt]} />
  )),
  inside('enter-choice-none', 'Antrag vom Papier, keiner möglich', (view) => (
    <EnterChoicePage view={view} kinds={[]} />
  )),
];
