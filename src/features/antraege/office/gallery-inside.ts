import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { sampleDeciding } from './fixtures.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

/** A page of the office, as somebody who decides sees it. */
export const inside = (id: string, title: string, draw: Draw): GalleryEntry => ({
  id: `antraege/office-${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: sampleDeciding, inOffice: true },
});
