import type { VNode } from 'preact';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import type { View } from '../../../platform/ui/index.ts';
import { samplePinStaff } from './fixtures.ts';

/** A page of this feature in the office. */
export const inOffice = (id: string, title: string, draw: (view: View) => VNode): GalleryEntry => ({
  id: `freischaltung/office-${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: samplePinStaff, inOffice: true },
});
