import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePage, changersOf } from '../../../test/address-change.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { codeIn, linkIn } from '../../../test/registration.ts';
import { setUpApp } from '../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let changers: ReturnType<typeof changersOf>;
beforeAll(async () => {
  portal = await createTestPortal();
  changers = changersOf(portal);
});
afterAll(() => portal.close());

describe('taking a change back', () => {
  async function undoBy(old: string) {
    const link = linkIn(await changers.mailTo(old, 'address-change.undo'));
    const owner = portal.newBrowser('192.0.2.60');
    return owner.submit(await owner.get(link), 'Änderung zurücknehmen');
  }

  test('restores the address, ends all sessions and the password, and leads to a new one', async () => {
    const { account, browser, old, fresh } = await changers.changed();
    expect((await changers.mailTo(fresh, 'address-change.done')).text).toMatch(
      /wer die E-Mails an .* liest, die Änderung zurücknehmen/,
    );
    const reset = await undoBy(old);
    expect(reset.path).toContain('/passwort-neu?token=');
    expect(reset.hasField('Neues Passwort')).toBe(true);
    expect(await changers.emailOf(account)).toBe(old);
    expect((await browser.get('/profil')).path).toContain('/anmelden');
    expect(await changers.signsIn(fresh)).toBe(false);
    expect(await changers.signsIn(old)).toBe(false);
    const former = (await changers.mailTo(fresh, 'address-change.undone')).text;
    expect(former).toMatch(/Gehört .* Ihnen\?[^]*sperren/);
    expect(former).toContain('/kontakt');
    const told = (await changers.mailTo(old, 'address-change.undone')).text;
    expect(told).toMatch(/können Sie es hier tun:\s+Neues Passwort anfordern/);
    expect(told).not.toContain('zweiter Faktor');
    const link = linkIn(await changers.mailTo(old, 'address-change.undo'));
    expect((await portal.newBrowser().get(link)).text).toContain('schon zurückgenommen');
  });

  test('works although a thief changed the address once more, whose own link then undoes nothing', async () => {
    const { account, browser, old, fresh } = await changers.changed();
    const third = 'dieb@handwerk.example';
    await signInAs(browser, { ...account, email: fresh });
    await changers.begin(browser, third);
    await changers.typeCode(browser, third);
    await changers.answerOld(fresh, 'Ja, bestätigen');
    expect(await changers.emailOf(account)).toBe(third);
    await undoBy(old);
    expect(await changers.emailOf(account)).toBe(old);
    const secondLink = await portal
      .newBrowser()
      .get(linkIn(await changers.mailTo(fresh, 'address-change.undo')));
    expect(secondLink.hasButton('Änderung zurücknehmen')).toBe(false);
    expect(await changers.emailOf(account)).toBe(old);
  });

  test('is over after a week, and impossible when somebody registered the address meanwhile', async () => {
    const late = await changers.changed();
    const link = linkIn(await changers.mailTo(late.old, 'address-change.undo'));
    const someoneElse = await changers.changed();
    await makeAccount(portal, { email: someoneElse.old });
    const taken = await undoBy(someoneElse.old);
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('inzwischen ein anderes Konto');
    expect(await changers.emailOf(someoneElse.account)).toBe(someoneElse.fresh);
    portal.clock.pass({ days: 7 });
    expect((await portal.newBrowser().get(link)).text).toContain('länger als 7 Tage her');
  });

  test('of two presses at once one counts', async () => {
    const { old } = await changers.changed();
    const link = linkIn(await changers.mailTo(old, 'address-change.undo'));
    const token = new URL(link).searchParams.get('token') ?? '';
    const both = await Promise.all(
      [1, 2].map((n) => portal.newBrowser(`192.0.2.7${n}`).post('/profil/e-mail/rueckgaengig', { token })),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  });
});

describe('a second factor', () => {
  const newPassword = 'Kranich am Dachstuhl ruht';

  async function factorsOf(accountId: string): Promise<readonly string[]> {
    return portal.read(async (db) => {
      const found: string[] = [];
      for (const table of ['totp_secrets', 'passkeys', 'recovery_codes']) {
        const rows = await db.kysely
          .selectFrom(table)
          .select('account_id')
          .where('account_id', '=', accountId)
          .execute();
        if (rows.length > 0) found.push(table);
      }
      return found;
    });
  }

  const addPasskey = (accountId: string) =>
    portal.write((tx) =>
      tx.kysely
        .insertInto('passkeys')
        .values({
          account_id: accountId,
          credential_id: `key of ${accountId}`,
          public_key: Buffer.from('key'),
          counter: '0',
          transports: [],
          name: 'Stick',
          since: portal.clock.now(),
        })
        .execute(),
    );

  /** Undoes as the owner does, sets a new password and signs in with it. */
  async function undoAndSignIn(old: string) {
    const owner = portal.newBrowser('192.0.2.61');
    const link = linkIn(await changers.mailTo(old, 'address-change.undo'));
    const asked = await owner.get(link);
    expect(asked.text).toContain('beweisen Sie bei der nächsten Anmeldung');
    const reset = await owner.submit(asked, 'Änderung zurücknehmen');
    await owner.submit(reset, 'Passwort speichern', { 'Neues Passwort': newPassword });
    return signInAs(owner, { email: old, password: newPassword });
  }

  test('that came since shortly before the change goes, but the mailbox alone opens nothing then', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await setUpApp(portal, browser);
    portal.clock.pass({ minutes: 2 });
    await changers.begin(browser, fresh);
    await changers.typeCode(browser, fresh);
    await changers.answerOld(old, 'Ja, bestätigen');
    portal.clock.pass({ minutes: 5 });
    await addPasskey(account.id);
    expect(await factorsOf(account.id)).toEqual(['totp_secrets', 'passkeys', 'recovery_codes']);
    // somebody at the new address has said that the factor is lost
    await portal.write((tx) =>
      tx.kysely
        .insertInto('factor_removals')
        .values({ account_id: account.id, requested_at: portal.clock.now(), reminders: 0, stop_hashes: [] })
        .execute(),
    );
    portal.clock.pass({ days: 6, hours: 23 });
    const asked = await undoAndSignIn(old);
    portal.clock.pass({ hours: 2 });
    const later = portal.newBrowser('192.0.2.62');
    await signInAs(later, { email: old, password: newPassword });
    expect((await later.get('/anmelden/zweiter-faktor/verloren')).text).toContain('Wartezeit beginnen');
    expect(asked.path).toContain('/anmelden/zweiter-faktor');
    expect(asked.hasLink('Ich habe keinen Zugriff mehr')).toBe(true);
    // an app that nobody has
    expect(await factorsOf(account.id)).toEqual(['totp_secrets']);
    const told = (await changers.mailTo(old, 'address-change.undone')).text;
    expect(told).toContain('Ich habe keinen Zugriff mehr');
  });

  test('of the owner from before stays, and is asked for', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await setUpApp(portal, browser);
    const earlier = new Date(portal.clock.now().getTime() - 25 * 3_600_000);
    await portal.write(async (tx) => {
      const own = tx.kysely.updateTable('totp_secrets').set({ since: earlier });
      await own.where('account_id', '=', account.id).execute();
      const codes = tx.kysely.updateTable('recovery_codes').set({ made_at: earlier });
      await codes.where('account_id', '=', account.id).execute();
    });
    await changers.begin(browser, fresh);
    await changers.typeCode(browser, fresh);
    await changers.answerOld(old, 'Ja, bestätigen');
    await addPasskey(account.id);
    expect((await undoAndSignIn(old)).path).not.toContain('/mein-bereich');
    expect(await factorsOf(account.id)).toEqual(['totp_secrets', 'recovery_codes']);
  });
});

describe('at the same moment', () => {
  test('two accounts want one address: one gets it, the other hears so', async () => {
    const one = await changers.person();
    const two = await changers.person();
    const wanted = 'begehrt@handwerk.example';
    const codes: string[] = [];
    for (const { browser, old } of [one, two]) {
      // mails of one moment have no order, and the newest to this address is meant
      portal.clock.pass({ minutes: 1 });
      await changers.begin(browser, wanted);
      codes.push(codeIn(await changers.mailTo(wanted, 'address-change.code')));
      await changers.answerOld(old, 'Ja, bestätigen');
    }
    const done = await Promise.all(
      [one, two].map(({ browser }, index) =>
        browser.post(`${changePage}/code`, { code: codes[index] ?? '' }),
      ),
    );
    expect(done.map(({ path }) => path).toSorted()).toEqual([
      `${changePage}?hinweis=geaendert`,
      `${changePage}?hinweis=vergeben`,
    ]);
    const emails = await Promise.all([one, two].map(({ account }) => changers.emailOf(account)));
    expect(emails.filter((email) => email === wanted)).toHaveLength(1);
  });

  test('a registration and a change want one address: one gets it, and nobody sees an error', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { account, browser, old } = await changers.person();
      const wanted = `rennen${round}@handwerk.example`;
      await changers.begin(browser, wanted);
      await changers.answerOld(old, 'Ja, bestätigen');
      const code = codeIn(await changers.mailTo(wanted, 'address-change.code'));
      const [seen] = await Promise.all([
        browser.post(`${changePage}/code`, { code }),
        makeAccount(portal, { email: wanted }).catch(() => undefined),
      ]);
      expect(seen.status).toBe(200);
      const owners = await portal.read((db) =>
        db.kysely.selectFrom('accounts').select('id').where('email_folded', '=', wanted).execute(),
      );
      expect(owners).toHaveLength(1);
      const isOurs = owners[0]?.['id'] === account.id;
      expect(seen.path).toBe(`${changePage}?hinweis=${isOurs ? 'geaendert' : 'vergeben'}`);
    }
  });
});
