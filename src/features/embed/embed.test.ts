import { parse } from 'node-html-parser';
import { afterEach, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { drawButton } from './button.ts';

let portal: TestPortal;
afterEach(() => portal.close());

const website = 'https://www.hwk-musterland.example';
const open = async (allowedOrigins?: readonly string[]) => {
  portal = await createTestPortal(allowedOrigins ? { settings: { embed: { allowedOrigins } } } : {});
  return portal.newBrowser();
};

test('the frame may stand on the named websites alone, holds one link out of itself, and keeps nothing', async () => {
  const browser = await open([website, 'https://hwk.example:8443']);
  const frame = await browser.get('/einbetten/anmelden');
  const policy = frame.headers.get('content-security-policy');
  expect(policy).toContain(`frame-ancestors ${website} https://hwk.example:8443;`);
  expect(policy).not.toContain("frame-ancestors 'none'");
  expect(frame.headers.get('x-frame-options')).toBeNull();
  expect(frame.headers.get('set-cookie')).toBeNull();
  const links = frame.root.querySelectorAll('a');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target')])).toEqual([
    [`${portal.chamber.origin}/anmelden`, '_top'],
  ]);
  expect(frame.root.querySelectorAll('form, input, iframe, script')).toEqual([]);
  expect(policy).toContain("script-src 'none'");
});

test.each(['/', '/anmelden', '/kontakt', '/einbetten', '/einbetten/anmelden.svg', '/gibt/es/nicht'])(
  '%s stands in no frame, whatever the profile allows',
  async (path) => {
    const answer = await (await open([website])).head(path);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  },
);

test('the chamber’s own website needs no setting', async () => {
  const browser = await open();
  const { origin } = new URL(portal.chamber.identity.website);
  const frame = await browser.get('/einbetten/anmelden');
  expect(frame.headers.get('content-security-policy')).toContain(`frame-ancestors ${origin};`);
  expect((await browser.get('/einbetten')).text).toContain(`Erlaubt ist das auf: ${origin}.`);
});

test('with no website at all the frame stands nowhere, and the page for editors says so', async () => {
  const browser = await open([]);
  const frame = await browser.get('/einbetten/anmelden');
  expect(frame.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(frame.headers.get('x-frame-options')).toBe('DENY');
  expect((await browser.get('/einbetten')).text).toContain('noch auf keiner Website erlaubt');
});

test('the picture may be shown anywhere and holds nothing active', async () => {
  const browser = await open([]);
  const picture = await browser.get('/einbetten/anmelden.svg');
  expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(picture.html).toContain('Anmelden');
  expect(picture.html).not.toMatch(/script|on\w+=|href/);
  expect(drawButton('<b>&"', '#123456')).not.toContain('<b>');
});

test('the HTML to copy leads to the sign-in of this chamber and has a name for everybody', async () => {
  const guide = await (await open([website])).get('/einbetten');
  const [link, picture, frame] = guide.root
    .querySelectorAll('code')
    .map((code) => parse(parse(code.innerHTML).textContent));
  const target = `${portal.chamber.origin}/anmelden`;
  expect(link?.querySelector('a')?.getAttribute('href')).toBe(target);
  expect(picture?.querySelector('img')?.getAttribute('alt')).toBe('Anmelden');
  expect(frame?.querySelector('iframe')?.getAttribute('title')).toBe('Anmelden im Kundenportal');
});
