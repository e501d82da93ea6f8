import type { SeenPage } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** The mailbox of the made-up chamber, which gets the enquiries. */
export const office = 'portal@hwk-musterland.example';

/** What somebody types into the contact form. */
export const typedEnquiry = {
  Thema: 'portal',
  'Ihre Nachricht': 'Guten Tag,\r\nwo finde ich die PIN?',
  Name: 'Erika Muster',
  'E-Mail-Adresse': 'erika@muster.example',
};

/** Opens the contact form, takes a minute to fill it in, and sends it. */
export async function writeEnquiry(
  portal: TestPortal,
  fields: Readonly<Record<string, string>> = typedEnquiry,
  files: readonly File[] = [],
  browser = portal.newBrowser(),
  address = '/kontakt',
): Promise<SeenPage> {
  const form = await browser.get(address);
  portal.clock.pass({ minutes: 1 });
  return browser.submit(form, 'Anfrage senden', fields, { Dateien: files });
}
