import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { openAssetStore } from './assets.ts';
import { areaPage } from './content/fixtures.tsx';
import { renderDocument, type View } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-assets-'));
execFileSync(process.execPath, ['scripts/build-assets.mjs', folder]);
const store = openAssetStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const nameOf = (address: string) =>
  new URL(address, 'http://portal.example').pathname.replace('/assets/', '');
const links = store.linksFor(madeUpChamber);
const sheet = store.find(nameOf(links.stylesheet), madeUpChamber);
const css = Buffer.from(sheet?.body ?? '').toString('utf8');

describe('what browsers load', () => {
  test('is found under its hashed name for ever and under its plain name for now', () => {
    expect(store.find(nameOf(links.script), madeUpChamber)?.immutable).toBe(true);
    expect(store.find('enhance.js', madeUpChamber)?.immutable).toBe(false);
    expect(store.find('../manifest.json', madeUpChamber)).toBeUndefined();
  });

  test('carries the chamber’s colour in the only style sheet, whose address changes with it', () => {
    expect(css).toContain('--portal-accent:#8a1f2b');
    const repainted = { ...madeUpChamber, identity: { ...madeUpChamber.identity, accent: '#00604a' } };
    expect(store.linksFor(repainted).stylesheet).not.toBe(links.stylesheet);
    expect(Buffer.from(store.find('portal.css', repainted)?.body ?? '').toString()).toContain(
      '--portal-accent:#00604a',
    );
  });

  test('comes from this portal alone', () => {
    expect(css).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
    const fonts = Array.from(css.matchAll(/url\(["']?\/assets\/([^"')]+)/g), (match) => match[1] ?? '');
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(store.find(font, madeUpChamber)?.contentType).toBe('font/woff2');
  });

  test('keeps the tokens that components read and leaves out the unused', () => {
    const declared = new Set(Array.from(css.matchAll(/[{;](--[\w-]+):/g), (match) => match[1]));
    const read = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
    expect(declared.has('--kern-color-action-default-contextual')).toBe(true);
    expect([...declared].filter((name) => !read.has(name))).toEqual([]);
  });

  test('makes a first page of at most 40 KB compressed without fonts, 120 KB with', () => {
    const view: View = {
      chamber: madeUpChamber,
      actor: { kind: 'anonymous' },
      locale: 'de',
      path: '/',
      navigation: [],
      demo: true,
      assets: links,
    };
    const script = store.find(nameOf(links.script), madeUpChamber)?.body ?? new Uint8Array();
    expect(brotliCompressSync(script).length).toBeLessThan(2048);
    const icon = store.find(nameOf(links.favicon), madeUpChamber)?.body ?? new Uint8Array();
    const parts = [Buffer.from(renderDocument(areaPage(view))), sheet?.body ?? '', script, icon];
    const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(bytes).toBeLessThan(20_000);
    const fonts = ['fira-sans-latin-400.woff2', 'fira-sans-latin-600.woff2'];
    const fontBytes = fonts.reduce(
      (sum, font) => sum + (store.find(font, null)?.body.length ?? Number.NaN),
      0,
    );
    expect(bytes + fontBytes).toBeLessThan(80_000);
  });
});
