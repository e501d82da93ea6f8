import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Chamber } from '../chamber/chamber.ts';
import { stylesheetFor } from './accent.ts';

/** Addresses of what every page loads. */
export interface AssetLinks {
  readonly stylesheet: string;
  readonly script: string;
  readonly favicon: string;
  /** Fonts that every page needs at once, so that the browser fetches them beside the style sheet. */
  readonly fonts: readonly string[];
}

/** The plain names, which are served beside the hashed ones; for pages drawn without a build. */
export const plainAssetLinks: AssetLinks = {
  stylesheet: '/assets/portal.css',
  script: '/assets/enhance.js',
  favicon: '/assets/favicon.svg',
  fonts: [],
};

/** A file as it is sent, in the encodings that it may be sent in. */
export interface Asset {
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Absent for what is compressed already. */
  readonly brotli?: Uint8Array;
  readonly gzip?: Uint8Array;
  /** True for an address that holds this content for ever. */
  readonly immutable: boolean;
}

/** The built files, held in memory. */
export interface AssetStore {
  /** Addresses for a chamber's pages; without chamber those of pages that belong to none. */
  linksFor(chamber: Chamber | null): AssetLinks;
  /**
   * Looks up a file under `/assets/`.
   * @param name the last part of the path, plain or with hash
   * @param chamber whose colour the style sheet carries
   */
  find(name: string, chamber: Chamber | null): Asset | undefined;
}

const stylesheet = 'portal.css';
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Reads what the build made.
 * @param folder such as `dist/assets`
 */
export function openAssetStore(folder: string): AssetStore {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const address = (name: string) => `/assets/${manifest[name] ?? name}`;
  const files = new Map<string, Asset>();
  for (const [plain, hashed] of Object.entries(manifest)) {
    const body = readFileSync(join(folder, hashed));
    const asset = assetOf(plain, body);
    files.set(hashed, { ...asset, immutable: true });
    files.set(plain, { ...asset, immutable: false });
  }
  const baseCss = Buffer.from(files.get(stylesheet)?.body ?? '').toString('utf8');
  const coloured = new Map<string, Asset>();

  return {
    linksFor(chamber) {
      return {
        // the colour is part of the content and so of the address
        stylesheet: chamber
          ? `${address(stylesheet)}?farbe=${chamber.identity.accent.slice(1)}`
          : address(stylesheet),
        script: address('enhance.js'),
        favicon: address('favicon.svg'),
        fonts: [address('fira-sans-latin-400.woff2')],
      };
    },
    find(name, chamber) {
      const file = files.get(name);
      if (!file || !chamber || !file.contentType.startsWith('text/css')) return file;
      const key = `${name} ${chamber.identity.accent}`;
      let sheet = coloured.get(key);
      if (!sheet) {
        sheet = {
          ...assetOf(stylesheet, Buffer.from(stylesheetFor(chamber, baseCss))),
          immutable: file.immutable,
        };
        coloured.set(key, sheet);
      }
      return sheet;
    },
  };
}

function assetOf(plainName: string, body: Uint8Array): Omit<Asset, 'immutable'> {
  const ending = plainName.slice(plainName.lastIndexOf('.') + 1);
  const asset = { contentType: contentTypes[ending] ?? 'application/octet-stream', body };
  if (ending === 'woff2') return asset;
  // the best quality takes fifteen times as long for two per cent less
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return { ...asset, brotli: brotliCompressSync(body, { params }), gzip: gzipSync(body) };
}
