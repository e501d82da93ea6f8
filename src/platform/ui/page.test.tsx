import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { validateHtml } from '../../../test/validate-html.ts';
import { specimenPages } from './fixtures.tsx';
import { bakery, specimenActor } from './page/fixtures.tsx';
import { Alert, Lead, Page, PlainPage, renderDocument, type View } from './index.ts';

const view: View = {
  chamber: madeUpChamber,
  actor: { kind: 'anonymous' },
  locale: 'de',
  path: '/dienste',
  navigation: [
    { label: 'Online-Dienste', href: '/dienste' },
    { label: 'Hilfe', href: '/hilfe' },
  ],
  demo: false,
};
const signedIn: View = { ...view, actor: specimenActor, mandateSwitch: { action: '/mandat', field: 'link' } };
const draw = (what: View) =>
  parse(renderDocument(<Page view={what} title="Dienste" children={<Lead>{'Hier.'}</Lead>} />));

describe('every page', () => {
  const everywhere = { ...view, demo: true, demoOrigin: 'http://localhost:3000' };
  test.each(Object.entries(specimenPages))('is valid HTML: %s', async (_name, page) => {
    expect(await validateHtml(renderDocument(page(everywhere)))).toEqual([]);
  });

  test('is valid HTML: a page of no chamber', async () => {
    expect(
      await validateHtml(
        renderDocument(<PlainPage locale="de" title="Kammern" children={<p>{'Fünf'}</p>} />),
      ),
    ).toEqual([]);
  });

  test('is named after itself, the portal and the chamber', () => {
    expect(draw(view).querySelector('title')?.text).toBe(
      'Dienste – Kundenportal – Handwerkskammer Musterland',
    );
    const refused = parse(renderDocument(<Page view={view} title="Dienste" invalid children={null} />));
    expect(refused.querySelector('title')?.text).toContain('Fehler: Dienste – Kundenportal');
  });

  test('asks search engines not to list it unless it says otherwise', () => {
    expect(draw(view).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const listed = renderDocument(<Page view={view} title="Start" indexable children={null} />);
    expect(parse(listed).querySelector('meta[name=robots]')).toBeNull();
  });

  test('begins with a way to its content and marks the place in the navigation', () => {
    const page = draw(view);
    expect(page.querySelector('body a')?.getAttribute('href')).toBe('#inhalt');
    expect(page.querySelector('main#inhalt h1')?.text).toBe('Dienste');
    expect(page.querySelector('.portal-nav [aria-current=page]')?.text).toBe('Online-Dienste');
  });

  test('offers a stranger to sign in', () => {
    expect(draw(view).querySelector('header a[href="/anmelden"]')?.text).toBe('Anmelden');
  });

  test('tells who is signed in and for whom they act, and lets them leave by a form', () => {
    const page = draw(signedIn);
    expect(page.querySelector('header a[href="/profil"]')?.text).toBe('Ayşe Özdemir-Wallraff');
    expect(page.querySelector('form[action="/abmelden"]')?.getAttribute('method')).toBe('post');
    expect(page.querySelector('.portal-mandate p')?.text).toBe(
      'Sie handeln für Bäckerei Özdemir & Söhne GmbH (Nr. 2121155381)',
    );
    const offered = page
      .querySelectorAll('form[action="/mandat"] button')
      .map((button) => button.getAttribute('value'));
    expect(offered).toEqual(['1', '2']);
  });

  test('points to mailbox and letters in the demo only', () => {
    expect(draw(view).querySelector('.portal-demo')).toBeNull();
    const links = draw({ ...view, demo: true, demoOrigin: 'http://localhost:3000' }).querySelectorAll(
      '.portal-demo a',
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'http://localhost:3000/_postfach',
      'http://localhost:3000/_briefe',
    ]);
  });

  test('carries no style and no script of its own', () => {
    for (const page of Object.values(specimenPages)) {
      expect(renderDocument(page(signedIn))).not.toMatch(/ style=|<style|<script(?! src=)|\son[a-z]+="/);
    }
  });

  test('shows whatever people are called as text and never as markup', () => {
    const anything = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=1>', '&lt;b>'),
    );
    const elements = (name: string) => {
      const actingFor = { ...bakery, label: name };
      const actor = { ...specimenActor, firstName: name, lastName: name, actingFor };
      const page = (
        <Page view={{ ...signedIn, actor }} title={name} description={name}>
          <Alert tone="info" heading={name} />
        </Page>
      );
      return parse(renderDocument(page)).querySelectorAll('*').length;
    };
    const usual = elements('Eve');
    fc.assert(fc.property(anything, (name) => elements(name) === usual));
  });
});
