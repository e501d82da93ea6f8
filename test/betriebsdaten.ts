import type { Browser, SeenPage } from './browser.ts';

/** What a Betrieb tells anew. */
export interface ChangedFacts {
  readonly ort?: string;
  readonly email?: string;
  readonly telefon?: string;
}

/** Tells new facts from a day on; stands on the page of the Antrag. */
export async function tellChange(browser: Browser, facts: ChangedFacts, from: string): Promise<SeenPage> {
  const { ort, email, telefon } = facts;
  let page = await browser.submit(await browser.get('/antraege/neu/betriebsdaten'), 'Antrag beginnen');
  page = await browser.submit(page, 'Weiter', {
    ...(ort ? { Anschrift: true } : {}),
    ...(email ? { 'E-Mail-Adresse': true } : {}),
    ...(telefon ? { Telefon: true } : {}),
    'Ab wann gilt das?': from,
  });
  if (ort) page = await browser.submit(page, 'Weiter', { Ort: ort });
  if (email || telefon)
    page = await browser.submit(page, 'Weiter', {
      ...(telefon ? { Telefon: telefon } : {}),
      ...(email ? { 'E-Mail-Adresse des Betriebs': email } : {}),
    });
  page = await browser.submit(page, 'Weiter', { 'Es sind keine nötig': 'none' });
  if (page.heading === 'Unterlagen') page = await browser.submit(page, 'Weiter');
  return browser.submit(page, 'Antrag versenden');
}
