import type { Browser, SeenPage } from './browser.ts';
import type { TestPortal, WaitingMail } from './test-portal.ts';

/** Somebody who has no account yet. */
export const newcomer = {
  email: 'joerg@malermeister.example',
  password: 'vier nasse Hobel tanzen',
  fields: { Vorname: 'Jörg', Nachname: 'Müller', 'E-Mail-Adresse': 'joerg@malermeister.example' },
} as const;

/** Label of the box for the terms in the registration form, with the date that test portals have. */
export const termsBox = 'Ich stimme den Nutzungsbedingungen zu (Stand: 1. Januar 2026).';

/** Fills the registration form as the newcomer, or with other fields, and sends it. */
export async function registerAs(
  browser: Browser,
  fields: Readonly<Record<string, string>> = {},
): Promise<SeenPage> {
  const form = await browser.get('/registrieren');
  return browser.submit(form, 'Registrieren', { ...newcomer.fields, ...fields, [termsBox]: true });
}

/** The link with a token in a mail. */
export function linkIn(mail: WaitingMail): string {
  return mail.text.split('\n').find((line) => line.includes('?token=')) ?? '';
}

/** The code in a mail, alone on the line after its introduction. */
export function codeIn(mail: WaitingMail): string {
  return lineAfter(mail, 'Bestätigungscode:');
}

/** The provisional password in a mail, alone on the line after its introduction. */
export function provisionalPasswordIn(mail: WaitingMail): string {
  return lineAfter(mail, 'Ihr vorläufiges Passwort:');
}

function lineAfter(mail: WaitingMail, end: string): string {
  const lines = mail.text.split('\n');
  return lines[lines.findIndex((line) => line.endsWith(end)) + 1] ?? '';
}

/** Plays a mail scanner: asks for a link by HEAD and GET, then follows every link of the page. */
export async function scan(portal: TestPortal, link: string): Promise<void> {
  const scanner = portal.newBrowser('192.0.2.99');
  await scanner.head(link);
  const page = await scanner.get(link);
  await scanner.get(link);
  for (const anchor of page.root.querySelectorAll('main a')) {
    const href = anchor.getAttribute('href') ?? '';
    if (href.startsWith('/')) await scanner.get(href);
  }
}
