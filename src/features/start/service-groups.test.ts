import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeenPage } from '../../../test/browser.ts';
import { actingPerson, documentPortal, someBetrieb } from '../../../test/documents.ts';
import { signedInPerson } from '../../../test/people.ts';
import type { TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await documentPortal({ besideOthers: true });
});
afterAll(() => portal.close());

/** Each heading with the titles of the services under it. */
const groupsOf = (page: SeenPage) =>
  page.root
    .querySelectorAll('section')
    .filter((section) => section.querySelector('.portal-tile'))
    .map((section) => [
      section.querySelector('h3')?.text.trim(),
      section.querySelectorAll('h4').map((title) => title.text.trim()),
    ]);

test('whoever acts for a Betrieb finds its services under headings, whoever acts for nobody only what is open to everybody who is signed in', async () => {
  const betriebId = await someBetrieb(portal, '123456');
  const ada = await actingPerson(portal, 'ada.hofer@handwerk.example', betriebId);
  const mine = await ada.browser.get('/mein-bereich');
  const groups = groupsOf(mine);
  expect(groups.map(([heading]) => heading)).toEqual(['Betrieb', 'Anträge', 'Dokumente', 'Konto']);
  expect(groups.find(([heading]) => heading === 'Dokumente')?.[1]).toContain('Dokumente hochladen');
  const newcomer = await signedInPerson(portal, 'neu@handwerk.example');
  const ownGroups = groupsOf(await newcomer.browser.get('/mein-bereich'));
  expect(ownGroups.map(([heading]) => heading)).toEqual(['Anträge', 'Konto']);
  const first = groupsOf(await portal.newBrowser().get('/'));
  expect(first.map(([heading]) => heading)).toContain('Hilfe und Kontakt');
  for (const [, titles] of [...groups, ...ownGroups, ...first]) expect(titles).not.toEqual([]);
});

test('no service is lost under its heading, neither in one’s own area nor in the overview', async () => {
  const browser = portal.newBrowser();
  const overview = await browser.get('/dienste');
  const titles = overview.root
    .querySelectorAll('.portal-tile__link')
    .map((link) => link.getAttribute('href'));
  for (const href of [
    '/registrieren',
    '/hilfe',
    '/profil',
    '/dokumente',
    '/dokumente/hochladen',
    '/mein-betrieb',
  ])
    expect(titles).toContain(href);
  expect(new Set(titles).size).toBe(titles.length);
});
