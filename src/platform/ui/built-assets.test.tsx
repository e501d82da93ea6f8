import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { specimenPages } from './fixtures.tsx';
import { renderDocument, stylesheetFor, type View } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-assets-'));
execFileSync(process.execPath, ['scripts/build-assets.mjs', folder]);
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
const read = (name: string) => readFileSync(join(folder, manifest[name] ?? ''));
const css = read('portal.css').toString('utf8');

describe('what browsers load', () => {
  test('is named after its content', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([
      'enhance.js',
      'favicon.svg',
      'fira-sans-latin-400.woff2',
      'fira-sans-latin-600.woff2',
      'fira-sans-latin-ext-400.woff2',
      'live.js',
      'passkey.js',
      'portal.css',
      'search.js',
      'upload.js',
    ]);
    expect(manifest['portal.css']).toMatch(/^portal-[0-9a-f]{10}\.css$/);
  });

  test('comes from this portal alone', () => {
    expect(css).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
    const fonts = Array.from(css.matchAll(/url\(["']?\/assets\/([^"')]+)/g), (match) => match[1] ?? '');
    expect(fonts.toSorted()).toEqual(
      Object.values(manifest)
        .filter((name) => name.endsWith('.woff2'))
        .toSorted(),
    );
  });

  test('keeps the tokens that components read and leaves out the unused', () => {
    const declared = new Set(Array.from(css.matchAll(/[{;](--[\w-]+):/g), (match) => match[1]));
    const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
    expect(declared).toContain('--kern-color-action-default-contextual');
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
  });

  test('makes first pages of at most 20 KB compressed without fonts, 80 KB with: half of what is allowed', () => {
    expect(brotliCompressSync(read('enhance.js')).length).toBeLessThan(2048);
    expect(read('passkey.js').length).toBeLessThan(6000);
    expect(read('search.js').length).toBeLessThan(6000);
    expect(read('live.js').length).toBeLessThan(6000);
    expect(read('upload.js').length).toBeLessThan(6000);
    const view: View = {
      chamber: madeUpChamber,
      actor: { kind: 'anonymous' },
      locale: 'de',
      path: '/',
      navigation: [],
      demo: true,
    };
    const shared = [stylesheetFor(madeUpChamber, css), read('enhance.js'), read('favicon.svg')];
    const fonts = read('fira-sans-latin-400.woff2').length + read('fira-sans-latin-600.woff2').length;
    for (const page of Object.values(specimenPages)) {
      const sizes = [renderDocument(page(view)), ...shared].map((part) => gzipSync(part).length);
      const bytes = sizes.reduce((sum, size) => sum + size);
      expect(bytes).toBeLessThan(20_000);
      expect(bytes + fonts).toBeLessThan(80_000);
    }
  });
});
