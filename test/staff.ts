import { features } from '../src/app/features.ts';
import type { Browser, SeenPage } from './browser.ts';
import { commandRunner, type RunCommand } from './commands.ts';
import { type App, appFor } from './second-factor.ts';
import type { TestPortal } from './test-portal.ts';

/** The password of everybody of the office whom tests make. */
export const staffPassword = 'Wolke-Sägeblatt-Tasse-Ufer';

/** The operators' commands of the whole house. */
export function houseCommands(portal: TestPortal): RunCommand {
  return commandRunner(
    portal,
    features.flatMap((feature) => feature.commands ?? []),
  );
}

/** One of the chamber's own people, with a browser and an authenticator app. */
export interface StaffMember {
  readonly email: string;
  readonly browser: Browser;
  readonly app: App;
  /** The page on which enrolling ended: recovery codes. */
  readonly enrolled: SeenPage;
}

/** Invites somebody by the command, and leads them through password and app until they are in. */
export async function staffMember(
  portal: TestPortal,
  role = 'administration',
  email = `${role.split(',')[0]}@kammer.example`,
): Promise<StaffMember> {
  await houseCommands(portal)('staff add', { email, name: 'Sabine Beispiel', role });
  const browser = portal.newBrowser();
  return { email, browser, ...(await takeInvitation(portal, browser, email)) };
}

/** Follows the newest invitation of somebody to the end. */
export async function takeInvitation(
  portal: TestPortal,
  browser: Browser,
  email: string,
): Promise<Pick<StaffMember, 'app' | 'enrolled'>> {
  const chosen = await browser.submit(await browser.get(await linkTo(portal, email)), 'Passwort speichern', {
    'Neues Passwort': staffPassword,
  });
  const app = appFor(portal, chosen);
  const enrolled = await browser.submit(chosen, 'Code prüfen', { 'Code aus der App': app.code() });
  if (enrolled.heading !== 'Ihre Wiederherstellungscodes') throw new Error(`not enrolled: ${enrolled.text}`);
  return { app, enrolled };
}

/** The link in the newest mail to somebody. */
export async function linkTo(portal: TestPortal, email: string): Promise<string> {
  const { text } = await portal.lastMailTo(email);
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in: ${text}`);
  return link;
}

/** Types address and password. @returns the page that asks for the second factor, or refuses */
export async function typePassword(
  browser: Browser,
  email: string,
  password = staffPassword,
): Promise<SeenPage> {
  return browser.submit(await browser.get('/verwaltung/anmelden'), 'Anmelden', {
    'E-Mail-Adresse': email,
    Passwort: password,
  });
}

/** Opens the request of others that waits longest for a second person; the list where none does. */
export async function waitingRequest({ browser }: Pick<StaffMember, 'browser'>): Promise<SeenPage> {
  const list = await browser.get('/verwaltung/vier-augen');
  const open = 'Ansehen und entscheiden';
  return list.hasLink(open) ? browser.get(list.link(open)) : list;
}
