import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { View } from '../../platform/ui/index.ts';
import type { Asked } from './asked.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

/** Whom somebody acts for. */
export const betrieb = 'Muster & Söhne Metallbau GmbH';
const known = { 'betrieb.telefon': '01234 11111' } as const;
/** What is known of whoever is asked. */
export const askedIn = ({ chamber, locale }: Pick<View, 'chamber' | 'locale'>): Asked => ({
  chamber,
  locale,
  today: '2026-11-23',
  known,
});

/** A page of the engine. */
export function drawn(id: string, title: string, draw: Draw, actor: Actor = sampleNewcomer): GalleryEntry {
  const shown = { kind: 'page', draw } as const;
  return {
    id: `antraege/${id}`,
    title,
    show: actor.kind === 'anonymous' ? shown : { ...shown, actor },
  };
}

/** Nobody who is signed in. */
export const stranger: Actor = { kind: 'anonymous' };
