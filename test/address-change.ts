import type { Browser, SeenPage } from './browser.ts';
import { features } from '../src/app/features.ts';
import { goodPassword, type MadeAccount, makeAccount, signInAs } from './make-account.ts';
import { codeIn, linkIn } from './registration.ts';
import type { TestPortal, WaitingMail } from './test-portal.ts';

/** Page on which an address is changed. */
export const changePage = '/profil/e-mail';

/** Somebody who changes the address, with the old one and the one to come. */
export interface Changer {
  readonly account: MadeAccount;
  readonly browser: Browser;
  readonly old: string;
  readonly fresh: string;
}

/** People who change their addresses, and what they do. */
export function changersOf(portal: TestPortal) {
  let people = 0;

  async function person(): Promise<Changer> {
    people += 1;
    const account = await makeAccount(portal, { email: `alt${people}@handwerk.example` });
    const browser = portal.newBrowser(`203.0.113.${people}`);
    await signInAs(browser, account);
    return { account, browser, old: account.email, fresh: `neu${people}@handwerk.example` };
  }

  async function mailTo(address: string, kind: string): Promise<WaitingMail> {
    const mail = (await portal.mails()).findLast((found) => found.to === address && found.kind === kind);
    if (!mail) throw new Error(`no ${kind} to ${address}`);
    return mail;
  }

  async function begin(browser: Browser, email: string): Promise<SeenPage> {
    return browser.submit(await browser.get(changePage), 'Adresse ändern', { 'Neue E-Mail-Adresse': email });
  }

  /** Types the code from the mail, as people do. */
  async function typeCode(browser: Browser, fresh: string): Promise<SeenPage> {
    const code = ` ${codeIn(await mailTo(fresh, 'address-change.code')).toLowerCase()} `;
    return browser.submit(await browser.get(changePage), 'Code bestätigen', { Bestätigungscode: code });
  }

  /** Opens the link in the mail to the old address, somewhere else, and presses a button. */
  async function answerOld(old: string, button: string): Promise<SeenPage> {
    const anywhere = portal.newBrowser('192.0.2.50');
    return anywhere.submit(await anywhere.get(linkIn(await mailTo(old, 'address-change.ask-old'))), button);
  }

  async function emailOf({ id }: MadeAccount): Promise<string> {
    const row = await portal.read((db) =>
      db.kysely.selectFrom('accounts').select('email').where('id', '=', id).executeTakeFirstOrThrow(),
    );
    return row['email'] as string;
  }

  async function signsIn(email: string): Promise<boolean> {
    const browser = portal.newBrowser(`192.0.2.${100 + people}`);
    const seen = await signInAs(browser, { email, password: goodPassword });
    return seen.status === 200 && seen.path.startsWith('/mein-bereich');
  }

  /** Somebody whose address has just been changed. */
  async function changed(): Promise<Changer> {
    const someone = await person();
    await begin(someone.browser, someone.fresh);
    await typeCode(someone.browser, someone.fresh);
    await answerOld(someone.old, 'Ja, bestätigen');
    return someone;
  }

  return { person, mailTo, begin, typeCode, answerOld, emailOf, signsIn, changed };
}

/** Does what waits, as the worker would. */
export async function runDueChanges(portal: TestPortal): Promise<void> {
  const jobs = features.flatMap((feature) => feature.jobs?.(portal.house) ?? []);
  const job = jobs.find(({ name }) => name === 'address-change-due');
  await job?.run(portal.chamber, portal.clock.now());
}
