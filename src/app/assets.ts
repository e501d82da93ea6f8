import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Hono } from 'hono';
import type { Chamber } from '../platform/chamber/chamber.ts';
import { isServedSecurely, plainAnswer, assetSecurityHeaders } from '../platform/http/security-headers.ts';
import { type AssetLinks, stylesheetFor } from '../platform/ui/index.ts';

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer> | undefined;
  readonly type: string;
}

/** The built style sheets, fonts and scripts, held in memory. */
export interface Assets {
  readonly linksFor: (chamber: Chamber) => AssetLinks;
  readonly plainLinks: AssetLinks;
  /** Serves them on every host; names carry a hash of their content, so browsers keep them for good. */
  readonly mount: (hono: Hono) => void;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Reads what the build made.
 * @param dir folder with `manifest.json` (logical name → file name)
 */
export function readAssets(dir: string, chambers: readonly Chamber[]): Assets {
  if (!existsSync(join(dir, 'manifest.json')))
    throw new Error(`Es fehlen die gebauten Dateien in ${dir}: npm run build`);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<string, string>;
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(dir)) {
    const type = types[name.split('.').pop() ?? ''];
    if (type) assets.set(name, prepare(readFileSync(join(dir, name)), type));
  }
  const css = readFileSync(join(dir, named(manifest, 'portal.css')), 'utf8');
  const stylesheets = new Map<string, string>();
  for (const chamber of chambers) {
    const name = `${named(manifest, 'portal.css').replace(/\.css$/, '')}-${chamber.identity.accent.slice(1).toLowerCase()}.css`;
    assets.set(name, prepare(Buffer.from(stylesheetFor(chamber, css)), types['css']!));
    stylesheets.set(chamber.slug, `/assets/${name}`);
  }
  const plainLinks: AssetLinks = {
    stylesheet: `/assets/${named(manifest, 'portal.css')}`,
    script: `/assets/${named(manifest, 'enhance.js')}`,
    passkeyScript: `/assets/${named(manifest, 'passkey.js')}`,
    searchScript: `/assets/${named(manifest, 'search.js')}`,
    liveScript: `/assets/${named(manifest, 'live.js')}`,
    uploadScript: `/assets/${named(manifest, 'upload.js')}`,
    favicon: `/assets/${named(manifest, 'favicon.svg')}`,
    fonts: [`/assets/${named(manifest, 'fira-sans-latin-400.woff2')}`],
  };
  return {
    plainLinks,
    linksFor: (chamber) => ({
      ...plainLinks,
      stylesheet: stylesheets.get(chamber.slug) ?? plainLinks.stylesheet,
    }),
    mount(hono) {
      const secure = isServedSecurely(chambers);
      hono.get('/assets/:name', (c) => {
        const asset = assets.get(c.req.param('name'));
        if (!asset) return plainAnswer('Not found', 404, secure);
        const compressed =
          asset.brotli && /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? asset.brotli : undefined;
        return c.body(compressed ?? asset.body, 200, {
          'content-type': asset.type,
          'cache-control': 'public, max-age=31536000, immutable',
          ...assetSecurityHeaders(secure),
          vary: 'accept-encoding',
          ...(compressed ? { 'content-encoding': 'br' } : {}),
        });
      });
    },
  };
}

function named(manifest: Readonly<Record<string, string>>, logical: string): string {
  const name = manifest[logical];
  if (!name) throw new Error(`manifest.json names no ${logical}`);
  return name;
}

function prepare(body: Buffer, type: string): Asset {
  const worthIt = !type.startsWith('font/');
  const brotli = worthIt
    ? new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    : undefined;
  return { body: new Uint8Array(body), brotli, type };
}
