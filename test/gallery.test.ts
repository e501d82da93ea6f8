import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { type Locale, locales } from '../src/platform/texts/wording.ts';
import { isSecretField } from '../src/platform/http/secret-fields.ts';
import { type GalleryPortal, openGalleryPortal } from './gallery-portal.ts';
import { validateHtml } from './validate-html.ts';

/** German whatever was chosen: Leichte Sprache, and what only people of the house see. */
function isGermanAlone(address: string): boolean {
  return address.startsWith('/_galerie/leichte-sprache/') || ofOffice.has(address);
}

const ofOffice: ReadonlySet<string> = new Set(
  features
    .flatMap(({ gallery }) => gallery ?? [])
    .filter(({ show }) => show.kind === 'page' && show.inOffice)
    .map(({ id }) => `/_galerie/${id}`),
);

let portal: GalleryPortal;
beforeAll(async () => {
  portal = await openGalleryPortal();
});
afterAll(() => portal.close());

describe.each(configuredChambers(readConfig({ DEMO: '1' })))('$identity.name', (chamber) => {
  test.each(locales)(
    'draws valid pages, mails and letters in %s',
    async (locale) => {
      const list = await portal.get(chamber, '/_galerie', locale);
      expect(list.status).toBe(200);
      const html = await list.text();
      const addresses = linksIn(html)
        .filter((href) => href.startsWith('/_galerie/'))
        // letters are German alone
        .filter((href) => locale === 'de' || !href.endsWith('.pdf'));
      expect(addresses.length).toBeGreaterThan(50);
      const findings = [...(await faultsOfPage(html, locale)).map((fault) => `/_galerie: ${fault}`)];
      for (const address of addresses) {
        const answer = await portal.get(chamber, address, locale);
        const language = isGermanAlone(address) ? 'de' : locale;
        const faults = answer.status === 200 ? await faultsOf(answer, language) : [`status ${answer.status}`];
        findings.push(...faults.map((fault) => `${address}: ${fault}`));
      }
      expect(findings).toEqual([]);
    },
    120_000,
  );
});

test('two documents have one shape where they differ in words alone', () => {
  const german = '<p lang="de" title="Ein Name">Guten Tag</p><a href="/hilfe">Hilfe</a>';
  expect(shapeOf('<p lang="en" title="A name">Hello</p><a href="/help">Help</a>')).toBe(shapeOf(german));
  expect(shapeOf('<p lang="en" title="">Hello</p><a href="/help">Help</a>')).not.toBe(shapeOf(german));
  expect(shapeOf('<p lang="en" title="A name">Hello</p><a href="/help"></a>')).not.toBe(shapeOf(german));
});

describe('the gallery', () => {
  const [chamber] = configuredChambers(readConfig({ DEMO: '1' }));

  test('is not there without the demo', async () => {
    const production = await openGalleryPortal({ demo: false });
    for (const path of ['/_galerie', '/_galerie/portal/unknown', '/_galerie/portal/mail-frame'])
      expect((await production.get(chamber!, path)).status).toBe(404);
    await production.close();
  });

  test('shows a mail as a document of its own, and its text part', async () => {
    const html = await portal.get(chamber!, '/_galerie/portal/mail-frame');
    expect(await html.text()).toContain('<h1');
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await portal.get(chamber!, '/_galerie/portal/mail-frame?ansicht=text');
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toMatch(/Bestätigungscode:\n7K3QF-2M9X4\n/);
  });

  test('shows a chamber only what its profile has', async () => {
    const shown = await Promise.all(
      portal.chambers.map(async (each) => (await portal.get(each, '/_galerie/zuordnung/form')).status),
    );
    expect(shown.toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404, 404]);
    expect((await portal.get(chamber!, '/_galerie/nothing/there')).status).toBe(404);
  });

  test('names each drawing once', async () => {
    const ids = features.flatMap((feature) => feature.gallery ?? []).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });
});

function linksIn(html: string): string[] {
  return parse(html)
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');
}

async function faultsOf(answer: Response, locale: Locale): Promise<string[]> {
  const type = answer.headers.get('content-type') ?? '';
  if (type === 'application/pdf') return faultsOfLetter(new Uint8Array(await answer.arrayBuffer()));
  const body = await answer.text();
  if (type.startsWith('text/plain')) return faultsOfSentences([body]);
  return answer.headers.get('content-security-policy')?.includes("style-src 'self'")
    ? faultsOfPage(body, locale)
    : faultsOfDocument(body, 'mail', locale);
}

async function faultsOfPage(html: string, locale: Locale): Promise<string[]> {
  const root = parse(html);
  const inline = root.querySelectorAll('style, [style], script:not([src])').map((element) => element.tagName);
  const handlers = html.match(/<[^>]+\son[a-z]+=/g) ?? [];
  // what is typed as a password, PIN or code must be known as such by its name, or it would be kept
  const keepable = root
    .querySelectorAll('input[type="password"], input.portal-input--code')
    .map((field) => field.getAttribute('name') ?? '')
    .filter((name) => !isSecretField(name));
  // and what is none must not sound like one, or it would be lost when a session runs out
  const lost = root
    .querySelectorAll('input:not([type="hidden"]):not([type="password"]), select, textarea')
    .filter((field) => !field.classList.contains('portal-input--code'))
    .map((field) => field.getAttribute('name') ?? '')
    .filter(isSecretField);
  return [
    ...(await faultsOfDocument(html, 'page', locale)),
    ...inline.map((tag) => `inline style or script in ${tag}`),
    ...handlers.map((tag) => `inline handler: ${tag}`),
    ...lost.map((name) => `a field whose name sounds like a secret: ${name}`),
    ...keepable.map((name) => `a secret field whose name does not say so: ${name}`),
  ];
}

async function faultsOfDocument(html: string, kind: 'page' | 'mail', locale: Locale): Promise<string[]> {
  const root = parse(html);
  const headings = root.querySelectorAll('h1').length;
  const empty = root
    .querySelectorAll('h1, h2, h3, p, li, a, button, label, legend, summary, dt, dd, th, caption, title')
    .filter((element) => element.textContent.trim() === '' && !element.querySelector('input, img, svg'));
  const silent = root
    .querySelectorAll('[aria-label], [alt], [placeholder], [title]')
    .flatMap((element) => ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name)))
    .filter((words) => words !== undefined && words.trim() === '');
  return [
    ...(await faultsOfShape(html, kind)),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(root.querySelector('title')?.textContent.trim() ? [] : ['no title']),
    ...(root.querySelector('html')?.getAttribute('lang') === locale ? [] : ['not in its language']),
    ...empty.map((element) => `no words in ${element.outerHTML.slice(0, 80)}`),
    ...silent.map(() => 'an empty label'),
    ...faultsOfSentences([root.textContent, ...attributesIn(html)]),
  ];
}

/** Shapes that the validator has seen. */
const validated = new Set<string>();

/** What the validator finds, once for documents that differ in words alone: chambers and languages mostly do. */
async function faultsOfShape(html: string, kind: 'page' | 'mail'): Promise<string[]> {
  const shape = `${kind} ${shapeOf(html)}`;
  if (validated.has(shape)) return [];
  validated.add(shape);
  return validateHtml(html, kind);
}

/** A document with a letter for all words between tags and in attributes made of words or addresses. */
function shapeOf(html: string): string {
  return html
    .replaceAll(/>[^<]*[^\s<][^<]*</g, '>x<')
    .replaceAll(
      /\s(content|title|alt|placeholder|value|lang|hreflang|href|action|src|datetime|aria-label)="[^"]*[^\s"][^"]*"/g,
      ' $1="x"',
    );
}

function attributesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:aria-label|title|placeholder|alt|content|data-[a-z-]+)="([^"]*)"/g)].map(
    ([, words = '']) => words,
  );
}

/** Placeholders that nothing was put into, and what a program says where it knows no word. */
function faultsOfSentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    (text.match(/\{[^}]*\}|\b(?:undefined|null|NaN|Invalid Date|\[object)\b/g) ?? []).map(
      (leftover) => `leftover ${leftover}`,
    ),
  );
}

function faultsOfLetter(pdf: Uint8Array): string[] {
  return Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-' ? [] : ['no PDF'];
}
