import { anyone } from '../../platform/access/permission.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { page } from '../../platform/http/reply.ts';
import { getStatic } from '../../platform/http/route.ts';
import { drawButton } from './button.ts';
import { FramePage } from './pages/frame-page.tsx';
import { GuidePage } from './pages/guide-page.tsx';
import { paths } from './paths.ts';
import { embedSettings, framingOrigins } from './settings.ts';
import { embedTexts } from './texts.de.ts';

/** The way to the sign-in on the chamber's own website, without scripts of anybody (row A20). */
export const embedFeature: Feature = {
  name: 'embed',
  settings: [embedSettings],
  texts: [embedTexts],
  routes: [
    getStatic(paths.guide, { may: anyone }, ({ view }) => page(<GuidePage view={view} />)),
    getStatic(paths.frame, { may: anyone }, ({ view, chamber }) =>
      page(<FramePage view={view} />, { framedBy: framingOrigins(chamber) }),
    ),
    getStatic(paths.button, { may: anyone }, ({ chamber }) => ({
      kind: 'file',
      // the website is German, whatever the reader's browser prefers
      body: drawButton(embedTexts.for(chamber, 'de')('button.word'), chamber.identity.accent),
      contentType: 'image/svg+xml',
      headers: {
        'cache-control': 'public, max-age=3600',
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      },
    })),
  ],
  gallery: [
    {
      id: 'embed/guide',
      title: 'Anmeldung auf der Website einbetten',
      show: { kind: 'page', draw: (view) => <GuidePage view={view} /> },
    },
    {
      id: 'embed/frame',
      title: 'Knopf im Rahmen einer Website',
      show: { kind: 'page', draw: (view) => <FramePage view={view} /> },
    },
  ],
};
