import type { GalleryEntry } from '../../platform/feature/feature.ts';

/** Addresses of the gallery; ids of entries have two parts. */
export const paths = {
  list: '/_galerie',
  entry: '/_galerie/:feature/:name',
} as const;

/** Where an entry is shown; mails have a second address for their text part. */
export function addressOf({ id, show }: GalleryEntry): { readonly href: string; readonly asText?: string } {
  const href = `${paths.list}/${id}`;
  switch (show.kind) {
    case 'page':
      return { href };
    case 'mail':
      return { href, asText: `${href}?ansicht=text` };
    case 'letter':
      return { href: `${href}.pdf` };
  }
}
