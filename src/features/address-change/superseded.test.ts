import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changePage, changersOf, runDueChanges } from '../../../test/address-change.ts';
import { goodPassword, signInAs } from '../../../test/make-account.ts';
import { linkIn } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

const newPassword = 'Kranich am Dachstuhl ruht';

let portal: TestPortal;
let changers: ReturnType<typeof changersOf>;
beforeAll(async () => {
  portal = await createTestPortal();
  changers = changersOf(portal);
});
afterAll(() => portal.close());

let round = 0;
beforeEach(() => {
  round += 1;
});

/** A change that somebody with the password has asked for and proven as far as that goes: it waits for its week. */
async function waitingChange() {
  const someone = await changers.person();
  await changers.begin(someone.browser, someone.fresh);
  await changers.typeCode(someone.browser, someone.fresh);
  await someone.browser.submit(await someone.browser.get(changePage), 'Ohne bisherige Adresse weiter');
  portal.clock.pass({ minutes: 1 });
  return someone;
}

type Waiting = Awaited<ReturnType<typeof waitingChange>>;

async function resetByMail({ old }: Waiting): Promise<void> {
  const owner = portal.newBrowser(`192.0.2.${150 + round}`);
  await owner.submit(await owner.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
    'E-Mail-Adresse': old,
  });
  const link = linkIn(await changers.mailTo(old, 'sign-in.reset-link'));
  await owner.submit(await owner.get(link), 'Passwort speichern', { 'Neues Passwort': newPassword });
}

async function changePassword({ account }: Waiting): Promise<void> {
  const owner = portal.newBrowser(`192.0.2.${170 + round}`);
  await signInAs(owner, account);
  const saved = await owner.submit(await owner.get('/profil/passwort'), 'Passwort speichern', {
    'Aktuelles Passwort': goodPassword,
    'Neues Passwort': newPassword,
  });
  expect(saved.status).toBe(200);
}

async function setState({ account }: Waiting, state: string): Promise<void> {
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ state }).where('id', '=', account.id).execute(),
  );
}

async function askForDeletion({ browser }: Waiting): Promise<void> {
  await browser.submit(await browser.get('/profil/loeschen'), 'Konto löschen');
}

const reasonOf = ({ account }: Waiting) =>
  portal.read(async (db) => {
    const row = await db.kysely
      .selectFrom('address_changes')
      .select('end_reason')
      .where('account_id', '=', account.id)
      .executeTakeFirstOrThrow();
    return row['end_reason'] as string | null;
  });

describe.each<[string, (waiting: Waiting) => Promise<void>]>([
  ['a new password by a mailed link', resetByMail],
  ['a changed password', changePassword],
  ['the account being locked', (waiting) => setState(waiting, 'locked')],
  ['the account waiting for its deletion', askForDeletion],
])('%s', (_what, happens) => {
  test('ends a change that waits', async () => {
    const waiting = await waitingChange();
    await happens(waiting);
    await runDueChanges(portal);
    expect(await reasonOf(waiting)).toBe('superseded');
    portal.clock.pass({ days: 7 });
    await runDueChanges(portal);
    expect(await changers.emailOf(waiting.account)).toBe(waiting.old);
  });

  test('makes the link to the old address void at once, before any job has run', async () => {
    const waiting = await waitingChange();
    await happens(waiting);
    const link = linkIn(await changers.mailTo(waiting.old, 'address-change.ask-old'));
    const anywhere = portal.newBrowser(`192.0.2.${190 + round}`);
    expect((await anywhere.get(link)).heading).toBe('Dieser Link gilt nicht mehr');
    const token = new URL(link).searchParams.get('token') ?? '';
    expect((await anywhere.post('/profil/e-mail/bestaetigen', { token })).status).toBe(422);
    expect(await changers.emailOf(waiting.account)).toBe(waiting.old);
  });
});

test('a change asked for after the new password is done like any other', async () => {
  const waiting = await waitingChange();
  await changePassword(waiting);
  portal.clock.pass({ minutes: 1 });
  const owner = portal.newBrowser('192.0.2.240');
  await signInAs(owner, { email: waiting.old, password: newPassword });
  await changers.begin(owner, waiting.fresh);
  await changers.typeCode(owner, waiting.fresh);
  await changers.answerOld(waiting.old, 'Ja, bestätigen');
  expect(await changers.emailOf(waiting.account)).toBe(waiting.fresh);
});

describe('where the clock was put back', () => {
  const hour = 3_600_000;
  const validFrom = async ({ account }: Waiting, change: (from: Date) => Date) =>
    portal.write(async (tx) => {
      const row = await tx.kysely
        .selectFrom('accounts')
        .select('sessions_valid_from')
        .where('id', '=', account.id)
        .executeTakeFirstOrThrow();
      await tx.kysely
        .updateTable('accounts')
        .set({ sessions_valid_from: change(row['sessions_valid_from']) })
        .where('id', '=', account.id)
        .execute();
    });

  test('a new password ends a change all the same', async () => {
    const waiting = await waitingChange();
    await validFrom(waiting, (from) => new Date(from.getTime() - hour));
    await runDueChanges(portal);
    expect(await reasonOf(waiting)).toBe('superseded');
  });

  test('a change can be asked for though the last password seems to be of later', async () => {
    const someone = await changers.person();
    await validFrom(someone, () => new Date(portal.clock.now().getTime() + hour));
    const browser = portal.newBrowser('192.0.2.243');
    await signInAs(browser, someone.account);
    await changers.begin(browser, someone.fresh);
    await changers.typeCode(browser, someone.fresh);
    await changers.answerOld(someone.old, 'Ja, bestätigen');
    expect(await changers.emailOf(someone.account)).toBe(someone.fresh);
  });
});

test('a password changed and the link pressed in the same moment leave no mixture', async () => {
  const waiting = await waitingChange();
  const link = linkIn(await changers.mailTo(waiting.old, 'address-change.ask-old'));
  const token = new URL(link).searchParams.get('token') ?? '';
  const [agreed] = await Promise.all([
    portal.newBrowser('192.0.2.241').post('/profil/e-mail/bestaetigen', { token }),
    changePassword(waiting).catch(() => undefined),
  ]);
  const isDone = agreed.status === 200;
  expect(await changers.emailOf(waiting.account)).toBe(isDone ? waiting.fresh : waiting.old);
});
