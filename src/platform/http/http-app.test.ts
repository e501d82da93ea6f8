import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { signedInPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let browser: Browser;

beforeAll(async () => {
  portal = await createTestPortal();
  browser = portal.newBrowser();
});
afterAll(() => portal.close());

const form = { 'E-Mail-Adresse': 'x' };

describe('every answer', () => {
  it('forbids what pages have no use for', async () => {
    const { headers } = await browser.get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("base-uri 'none'");
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('over HTTPS asks for it for a year, below the host too', async () => {
    const secure = await createTestPortal({ origin: 'https://portal.hwk-musterland.example' });
    const { headers } = await secure.newBrowser().get('/');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await secure.close();
  });

  it('keeps tokens of mailed links out of referrers', async () => {
    const page = await browser.get('/registrieren/bestaetigen?token=abc');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('has a page for what is not there', async () => {
    const page = await browser.get('/gibt/es/nicht');
    expect(page.status).toBe(404);
    expect(page.heading).toBe('Diese Seite gibt es nicht');
  });
});

it('shows somebody signed in that they are, also where nothing is', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  for (const path of ['/konto', '/antraege/99']) {
    const page = await pia.browser.get(path);
    expect(page.status).toBe(404);
    expect(page.html).toContain('pia probe');
  }
});

describe('a form', () => {
  it.each([
    ['from another site by Origin', { origin: 'https://evil.example', 'sec-fetch-site': 'none' }],
    ['from another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['from a page without origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is refused when it comes %s', async (_what, headers) => {
    const page = await browser.post('/anmelden', form, headers);
    expect(page.status).toBe(403);
    expect(page.text).toContain('kam nicht von einer Seite dieses Portals');
  });

  it('is refused when it is larger than any form of ours', async () => {
    const page = await browser.post('/anmelden', { passwort: 'x'.repeat(70_000) });
    expect(page.status).toBe(413);
  });

  it.each(['application/json', 'text/plain'])('is refused as %s', async (type) => {
    const page = await browser.post('/anmelden', form, { 'content-type': type });
    expect(page.status).toBe(400);
  });

  it('with NUL, control characters and broken UTF-16 is answered with a sentence', async () => {
    const page = await browser.post('/anmelden', { email: 'a\u0000b\u0007@c.example', passwort: '\ud800' });
    expect(page.status).toBe(422);
  });
});

describe('a page that needs signing in', () => {
  it('leads to the sign-in and knows the way back with its query', async () => {
    const page = await browser.get('/freischalten/betrieb?betriebsnummer=1234567');
    expect(page.path).toBe('/anmelden?weiter=%2Ffreischalten%2Fbetrieb%3Fbetriebsnummer%3D1234567');
  });
});
