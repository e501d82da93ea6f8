import { sampleStaff } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { rights } from '../office/index.ts';
import { sampleKinds } from './fixtures.ts';
import { RetentionPage } from './pages/retention-page.tsx';

const actor = { ...sampleStaff, rights };

/** Periods and what was forgotten, in every state. */
export const retentionGallery: readonly GalleryEntry[] = [false, true].map((keepsTrail) => ({
  id: keepsTrail ? 'retention/one-role' : 'retention/kinds',
  title: keepsTrail ? 'Verwaltung: Aufbewahrung, nur eine Rolle' : 'Verwaltung: Aufbewahrung',
  show: {
    kind: 'page',
    actor,
    inOffice: true,
    draw: (view) => <RetentionPage view={view} kinds={sampleKinds} keepsTrail={keepsTrail} />,
  },
}));
