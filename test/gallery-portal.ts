import type { Hono } from 'hono';
import { createPortal } from '../src/app/create-portal.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { createPasswordHasher } from '../src/platform/crypto/passwords.ts';
import type { House } from '../src/platform/feature/feature.ts';
import type { Locale } from '../src/platform/texts/wording.ts';
import { createLetterPress } from '../src/platform/letters/index.ts';

/** The portal of the five chambers as far as drawings need it: no database, nobody signed in. */
export interface GalleryPortal {
  readonly chambers: readonly Chamber[];
  /** Asks for a path; in German unless said otherwise. */
  readonly get: (chamber: Chamber, path: string, locale?: Locale) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const links = {
  stylesheet: '/assets/portal.css',
  script: '/assets/enhance.js',
  passkeyScript: '/assets/passkey.js',
  searchScript: '/assets/search.js',
  liveScript: '/assets/live.js',
  uploadScript: '/assets/upload.js',
  favicon: '/assets/favicon.svg',
  fonts: [],
};

/** Opens it; `demo: false` as production would. */
export async function openGalleryPortal({ demo = true } = {}): Promise<GalleryPortal> {
  const config = { ...readConfig({ DEMO: '1' }), demo };
  const chambers = configuredChambers(config);
  const letterPress = createLetterPress();
  // what is drawn needs no database: a drawing that asked for one would fail
  const nothing = {} as never;
  const house: House = {
    config,
    chambers,
    letterPress,
    database: nothing,
    secrets: nothing,
    storage: nothing,
    passwords: await createPasswordHasher(),
    clock: () => new Date('2026-11-21T08:00:00Z'),
  };
  const portal = createPortal({
    house,
    ownerPool: nothing,
    linksFor: () => links,
    onFault: (_requestId, _path, error) => {
      throw error;
    },
  });
  return {
    chambers,
    get: async (chamber, path, locale = 'de') =>
      (portal as unknown as Hono).request(`${chamber.origin}${path}`, {
        headers: { 'accept-language': locale },
      }),
    close: () => letterPress.close(),
  };
}
