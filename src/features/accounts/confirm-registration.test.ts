import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCode } from '../../lib/codes.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { codeIn, linkIn, registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { readConfirmationCode, selectorOf } from './confirmation-rules.ts';
import { correctAddress } from './correct-address.ts';
import { accountsFeature } from './feature.ts';
import { findAccountByEmail } from './find-account.ts';
import type { RegistrationRecord } from './registration.ts';
import { insertRegistration } from './registration-queries.ts';
import { makeConfirmation } from './send-confirmation.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [accountsFeature] });
});
afterAll(() => portal.close());

const first = { kind: 'own', hash: 'hash of the password' } as const;

function newRegistration(email: string): Promise<RegistrationRecord> {
  const now = portal.clock.now();
  return portal.write((tx) =>
    insertRegistration(
      tx,
      {
        email,
        emailFolded: email,
        firstName: 'Ayşe',
        lastName: 'Öztürk',
        passwordHash: null,
        termsVersion: '2026-01-01',
        termsAcceptedAt: now,
        locale: 'de',
        browserHash: randomUUID(),
      },
      now,
    ),
  );
}

const confirm = (id: string) =>
  portal.write((tx: Tx) => confirmRegistration(tx, id, first, portal.clock.now()));

test('a registration opens no second account, also when its account has moved to another address', async () => {
  const { id } = await newRegistration('alt@handwerk.example');
  expect(await confirm(id)).toMatchObject({ ok: true, value: { email: 'alt@handwerk.example' } });
  await portal.write((tx) =>
    tx.kysely
      .updateTable('accounts')
      .set({ email_folded: 'neu@handwerk.example' })
      .where('email_folded', '=', 'alt@handwerk.example')
      .execute(),
  );
  expect(await confirm(id)).toEqual({ ok: false, refusal: 'already' });
  expect(
    await portal.read((db) => findAccountByEmail(db, { folded: 'alt@handwerk.example' })),
  ).toBeUndefined();
});

test('an unknown registration opens nothing', async () => {
  expect(await confirm(randomUUID())).toEqual({ ok: false, refusal: 'unknown' });
});

test('an address corrected while it is being confirmed ends as one or the other, never both', async () => {
  const made = await makeConfirmation(portal.house.passwords);
  for (let round = 0; round < 10; round += 1) {
    const registration = await newRegistration(`rennen${round}@handwerk.example`);
    const address = `korrigiert${round}@handwerk.example`;
    await Promise.all([
      confirm(registration.id),
      portal.write((tx) =>
        correctAddress(
          tx,
          registration.id,
          { address, folded: address },
          { ...made, token: randomUUID() },
          '198.51.100.0/24',
          portal.clock.now(),
        ),
      ),
    ]);
    const row = await portal.read((db) =>
      db.kysely.selectFrom('registrations').selectAll().where('id', '=', registration.id).executeTakeFirst(),
    );
    const ends = [row?.['superseded_at'], row?.['confirmed_at']].filter((at) => at !== null);
    expect(ends).toHaveLength(1);
  }
});

test('a code that was guessed at from everywhere is void, its link stays good', async () => {
  const email = 'geraten@handwerk.example';
  await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': email });
  const mail = await portal.lastMailTo(email);
  const read = readConfirmationCode(codeIn(mail));
  const right = read.ok ? read.value : '';
  let wrong = right;
  while (wrong === right || selectorOf(wrong) !== selectorOf(right)) wrong = makeCode({ length: 10 });
  const type = (code: string, from: string) =>
    portal.newBrowser(from).post('/registrieren/code', { email, code });
  for (let guess = 0; guess < 10; guess += 1) {
    expect((await type(wrong, `10.0.${guess}.1`)).fieldError('Bestätigungscode')).toContain('passt nicht');
  }
  expect((await type(right, '10.1.1.1')).fieldError('Bestätigungscode')).toContain('passt nicht');
  expect((await portal.newBrowser().get(linkIn(mail))).heading).toBe('Passwort festlegen');
});
