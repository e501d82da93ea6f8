import type { Feature } from '../../platform/feature/feature.ts';
import { anschriftKurskunde } from './anschrift-kurskunde.ts';
import { anschriftKurskundeTexts } from './anschrift-kurskunde-texts.de.ts';
import { ersatzzeugnis } from './ersatzzeugnis.ts';
import { ersatzzeugnisTexts } from './ersatzzeugnis-texts.de.ts';
import { allgemeineAntraegeSettings } from './settings.ts';

/** Requests that belong to no field of work of their own (seeds 001 and 003: «ausgewählte Formulare», rows C2 and C3). */
export const allgemeineAntraegeFeature: Feature = {
  name: 'allgemeine-antraege',
  settings: [allgemeineAntraegeSettings],
  texts: [ersatzzeugnisTexts, anschriftKurskundeTexts],
  antragsarten: [ersatzzeugnis, anschriftKurskunde],
};
