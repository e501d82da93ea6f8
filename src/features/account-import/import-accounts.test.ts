import { hash as bcrypt } from '@node-rs/bcrypt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileImport, prepareFileImport } from '../../../test/file-import.ts';
import { makeAccount } from '../../../test/make-account.ts';
import { registeredBetrieb } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountImportFeature } from './index.ts';

const sample = {
  email: 'ada.muster@handwerk.example',
  vorname: 'Ada',
  nachname: 'Muster',
  password_hash: '$2b$10$vKPijGrDMP4a8tJsWrjZyuUY3QA9Rg3/k95lWOYgWolx.PNxWhIdS',
  betriebsnummer: '',
  filialnummer: '',
};

let portal: TestPortal;
let files: FileImport<typeof sample>;
let betriebId: string;
let otherId: string;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { freischaltung: { maxBetriebe: 1 } } });
  files = prepareFileImport(portal, accountImportFeature.commands?.[0], sample);
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  // leaves the register, but not yet
  otherId = await registeredBetrieb(portal, { betriebsnummer: '123456', geloescht_am: '2026-12-31' });
  await registeredBetrieb(portal, { betriebsnummer: '7654321', geloescht_am: '2026-01-01' });
  await registeredBetrieb(portal, {
    betriebsnummer: '1234567',
    filialnummer: '9',
    art: 'ausbildungsstaette',
  });
});
afterAll(async () => {
  files.remove();
  await portal.close();
});

const counts = (...rows: readonly Partial<typeof sample>[]) => files.counts(files.fileOf(...rows));

const accountOf = (email: string) =>
  portal.read((db) =>
    db.kysely.selectFrom('accounts').selectAll().where('email_folded', '=', email).executeTakeFirst(),
  );

const linksOf = async (email: string) => {
  const account = await accountOf(email);
  return portal.read((db) =>
    db.kysely
      .selectFrom('links')
      .selectAll()
      .where('account_id', '=', account?.['id'] ?? null)
      .execute(),
  );
};

test('a row opens an account with the link, and a second time changes nothing', async () => {
  const row = { email: 'Neu.Muster@Handwerk.example', betriebsnummer: '1234567' };
  expect(await counts(row)).toEqual([1, 0, 0, 0]);
  expect(await accountOf('neu.muster@handwerk.example')).toMatchObject({
    email: 'Neu.Muster@handwerk.example',
    password_kind: 'imported',
    password_hash: sample.password_hash,
    terms_accepted_at: null,
  });
  expect(await linksOf('neu.muster@handwerk.example')).toMatchObject([
    { betrieb_id: betriebId, method: 'import', ended_at: null },
  ]);
  const trail = await portal.auditTrail();
  expect(trail).toContain('account-import.accounts-imported: done');
  expect(await counts(row)).toEqual([0, 0, 1, 0]);
  expect(await linksOf('neu.muster@handwerk.example')).toHaveLength(1);
  expect(await portal.mails()).toEqual([]);
});

test('a link that ended here does not come back by the same file', async () => {
  const row = { email: 'weg@handwerk.example', betriebsnummer: '1234567' };
  await counts(row);
  await portal.write((tx) =>
    tx.kysely
      .updateTable('links')
      .set({ ended_at: portal.clock.now(), end_reason: 'other' })
      .where('ended_at', 'is', null)
      .execute(),
  );
  expect(await counts(row)).toEqual([0, 0, 1, 0]);
  expect(await linksOf('weg@handwerk.example')).toMatchObject([{ ended_at: expect.any(Date) }]);
});

test.each(['invitation', 'pin', 'registered-email'])(
  'whoever was linked by %s and is not any more does not come back by a file',
  async (method) => {
    const { email, id } = await makeAccount(portal, { email: `entfernt-${method}@handwerk.example` });
    const at = portal.clock.now();
    await portal.write((tx) =>
      tx.kysely
        .insertInto('links')
        .values({
          account_id: id,
          betrieb_id: betriebId,
          method,
          created_at: at,
          ended_at: at,
          end_reason: 'removed-by-admin',
        })
        .execute(),
    );
    expect(await counts({ email, betriebsnummer: '1234567' })).toEqual([0, 0, 1, 0]);
    expect(await linksOf(email)).toMatchObject([{ method, ended_at: at }]);
  },
);

test('of a link of an account that was here, its person, the Betrieb and its administrators are told, once', async () => {
  const betrieb = await registeredBetrieb(portal, {
    betriebsnummer: '2345678',
    email: 'buero@muster.example',
  });
  const boss = await makeAccount(portal, { email: 'chefin@handwerk.example' });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ account_id: boss.id, betrieb_id: betrieb, method: 'pin', created_at: portal.clock.now() })
      .execute(),
  );
  const known = await makeAccount(portal, { email: 'bekannt@handwerk.example' });
  const file = files.fileOf(
    { email: known.email, betriebsnummer: '2345678' },
    { email: 'ganz-neu@handwerk.example', betriebsnummer: '2345678' },
  );
  expect(await files.counts(file, 'dry-run')).toEqual([1, 1, 0, 0]);
  const told = async () => (await portal.mails()).map(({ to, kind }) => `${kind} ${to}`).sort();
  const before = await told();
  expect(await files.counts(file)).toEqual([1, 1, 0, 0]);
  expect(await files.counts(file)).toEqual([0, 0, 2, 0]);
  expect((await told()).filter((mail) => !before.includes(mail))).toEqual([
    'freischaltung.access-changed chefin@handwerk.example',
    // one that the same file has opened administers the Betrieb too, but nobody is told of its own link
    'freischaltung.access-changed ganz-neu@handwerk.example',
    'freischaltung.link-notice buero@muster.example',
    'freischaltung.linked bekannt@handwerk.example',
  ]);
});

test('a known address keeps its account, name and password, and gets the link', async () => {
  const known = await makeAccount(portal, { email: 'da@handwerk.example', firstName: 'Dora' });
  const before = await accountOf(known.email);
  expect(await counts({ email: 'DA@handwerk.example', betriebsnummer: '1234567' })).toEqual([0, 1, 0, 0]);
  expect(await accountOf(known.email)).toEqual(before);
  expect(await linksOf(known.email)).toHaveLength(1);
});

test('an account that nobody has used follows a newer file; one in use does not', async () => {
  const row = { email: 'folgt@handwerk.example' };
  await counts(row);
  const newer = await bcrypt('ganz anders', { cost: 10 });
  expect(await counts({ ...row, nachname: 'Neumann', password_hash: newer })).toEqual([0, 1, 0, 0]);
  expect(await accountOf(row.email)).toMatchObject({ last_name: 'Neumann', password_hash: newer });
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ password_kind: 'own' }).where('email', '=', row.email).execute(),
  );
  expect(await counts(row)).toEqual([0, 0, 1, 0]);
  expect(await accountOf(row.email)).toMatchObject({ last_name: 'Neumann', password_hash: newer });
});

test('one Betrieb at a time means one, also within a file and beside a link that is there', async () => {
  const two = [
    { email: 'zwei@handwerk.example', betriebsnummer: '1234567' },
    { email: 'zwei@handwerk.example', betriebsnummer: '123456' },
  ];
  const report = await files.report(files.fileOf(...two));
  expect(report).toMatchObject({ new: 1, refused: [{ line: 3, column: 'betriebsnummer', value: '123456' }] });
  expect(await counts(two[1]!)).toEqual([0, 0, 0, 1]);
  expect(await linksOf('zwei@handwerk.example')).toMatchObject([{ betrieb_id: betriebId }]);
});

test('several Betriebe are fine where the chamber allows them', async () => {
  const several = await createTestPortal();
  const there = prepareFileImport(several, accountImportFeature.commands?.[0], sample);
  await registeredBetrieb(several, { betriebsnummer: '1234567' });
  await registeredBetrieb(several, { betriebsnummer: '123456' });
  const file = there.fileOf({ betriebsnummer: '1234567' }, { betriebsnummer: '123456' }, {});
  expect(await there.counts(file)).toEqual([3, 0, 0, 0]);
  expect(await there.counts(file)).toEqual([0, 0, 3, 0]);
  const { count } = await several.read((db) =>
    db.kysely
      .selectFrom('links')
      .select((all) => all.fn.countAll().as('count'))
      .executeTakeFirstOrThrow(),
  );
  expect(Number(count)).toBe(2);
  there.remove();
  await several.close();
});

describe('refused with its place and reason, and without the hash, is', () => {
  test.each([
    ['no address', { email: 'ada' }, 'email', 'keine E-Mail-Adresse'],
    ['no first name', { vorname: '' }, 'vorname', 'etwas stehen'],
    ['no last name', { nachname: '' }, 'nachname', 'etwas stehen'],
    ['a password in clear', { password_hash: 'Wanderstab' }, 'password_hash', 'kein Passwort-Hash'],
    [
      'an absurd cost',
      { password_hash: sample.password_hash.replace('$10$', '$31$') },
      'password_hash',
      'zu aufwendig',
    ],
    ['half a hash', { password_hash: '$2b$10$vKPij' }, 'password_hash', 'beschädigt'],
    ['no number', { betriebsnummer: '12' }, 'betriebsnummer', 'keine Betriebsnummer'],
    ['an unknown Betrieb', { betriebsnummer: '999999' }, 'betriebsnummer', 'im Register nicht'],
    ['an ended Betrieb', { betriebsnummer: '7654321' }, 'betriebsnummer', 'gelöscht'],
    ['a Filialnummer alone', { filialnummer: '2' }, 'filialnummer', 'nennt keinen Betrieb'],
  ])('%s', async (_, change, column, reason) => {
    const report = await files.report(files.fileOf({ email: 'bad@handwerk.example', ...change }));
    expect(report).toMatchObject({ new: 0, refused: [{ line: 2, column }] });
    expect(report.refused[0]?.reason).toContain(reason);
    expect(JSON.stringify(report)).not.toMatch(/vKPij|Wanderstab/);
    expect(await accountOf('bad@handwerk.example')).toBeUndefined();
  });

  test('a row that comes twice, or says something else than the first of its address', async () => {
    const email = 'doppelt@handwerk.example';
    const report = await files.report(
      files.fileOf(
        { email },
        { email: 'DOPPELT@handwerk.example' },
        { email, betriebsnummer: '123456', nachname: 'Anders' },
        { email, betriebsnummer: '123456', password_hash: sample.password_hash.replace('vK', 'vL') },
      ),
    );
    expect(report.new).toBe(1);
    expect(report.refused.map(({ line, reason }) => [line, /andere/.test(reason)])).toEqual([
      [3, false],
      [4, true],
      [5, true],
    ]);
  });
});

test('weak hashes are taken with a remark', async () => {
  const weak = sample.password_hash.replace('$10$', '$06$');
  const report = await files.report(files.fileOf({ email: 'schwach@handwerk.example', password_hash: weak }));
  expect(report).toMatchObject({ new: 1, warnings: [{ line: 2, column: 'password_hash' }] });
});

test('a dry run and a strict run with a bad row change nothing', async () => {
  const before = await portal.auditTrail();
  const file = files.fileOf({ email: 'probe@handwerk.example', betriebsnummer: '123456' }, { email: 'x' });
  expect(await files.counts(file, 'dry-run')).toEqual([1, 0, 0, 1]);
  expect(await files.refusalOf(file, 'strict')).toContain('Nichts übernommen: 1 Zeile');
  expect(await accountOf('probe@handwerk.example')).toBeUndefined();
  expect(await portal.auditTrail()).toEqual(before);
  expect(otherId).toBeDefined();
});

test('two imports at once and a registration in between leave one account', async () => {
  const email = 'zugleich@handwerk.example';
  const file = files.fileOf({ email, betriebsnummer: '123456' });
  const [one, two] = await Promise.allSettled([
    files.report(file),
    files.report(file),
    makeAccount(portal, { email }),
  ]);
  expect([one.status, two.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(await linksOf(email)).toHaveLength(1);
  // and with a Betrieb that only will leave the register it has as many as the chamber allows
  expect(await counts({ email, betriebsnummer: '1234567' })).toEqual([0, 0, 0, 1]);
});
