import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword } from '../../../../test/make-account.ts';
import { signedInPerson } from '../../../../test/people.ts';
import { linkIn } from '../../../../test/registration.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { accountCareFeature } from '../index.ts';
import type { MadePerson } from './made.ts';
import { selectMade } from './made-queries.ts';
import { makeAccountFor } from './make-accounts.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      accounts: { termsVersion: '2026-01-01', madeByChamber: 'participants-and-lecturers' },
      freischaltung: { kinds: ['betrieb'] },
    },
  });
});
afterAll(() => portal.close());

describe('the Person of the register that is named', () => {
  const personWith = async (personennummer: string) => {
    const { id } = await portal.write((tx) =>
      tx.kysely
        .insertInto('personen')
        .values({ personennummer, art: 'bildungskunde', nachname: 'Kurs', plz: '12345', ort: 'Musterstadt' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    return id as string;
  };
  const named = (email: string, personId: string | null, art: MadePerson['art'] = 'teilnahme') =>
    portal.write((tx) =>
      makeAccountFor(
        tx,
        { email, emailFolded: email, firstName: 'Karla', lastName: 'Kurs', art, personId },
        portal.clock.now(),
      ),
    );
  const linksOf = (accountId: string) =>
    portal.read((db) =>
      db.kysely
        .selectFrom('links')
        .select(['person_id', 'ended_at'])
        .where('account_id', '=', accountId)
        .execute(),
    );
  const runJob = async () => {
    const job = accountCareFeature.jobs!(portal.house).find(({ name }) => name.includes('link-persons'));
    while (await job!.run(portal.chamber, portal.clock.now()));
  };
  const claim = async (email: string) => {
    const browser = portal.newBrowser();
    const form = await browser.get(linkIn(await portal.lastMailTo(email)));
    await browser.submit(form, 'Passwort speichern', { 'Neues Passwort': goodPassword });
  };

  test('is linked at once with an account that somebody has, and once only', async () => {
    const personId = await personWith('5200001');
    const holder = await signedInPerson(portal, 'karla.kurs@handwerk.example');
    expect(await named(holder.email, personId)).toMatchObject({ outcome: 'joined', link: 'linked' });
    expect(await linksOf(holder.accountId)).toEqual([{ person_id: personId, ended_at: null }]);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ended_at: portal.clock.now(), end_reason: 'not-responsible' })
        .where('account_id', '=', holder.accountId)
        .execute(),
    );
    expect(await named(holder.email, personId)).toMatchObject({ outcome: 'known', link: 'none' });
    expect(await linksOf(holder.accountId)).toHaveLength(1);
  });

  test('may come with a later file, also beside teaching, and is linked when the account is taken over', async () => {
    const [asGuest, asTeacher] = [await personWith('5200002'), await personWith('5200003')];
    const email = 'dora.spaeter@handwerk.example';
    const { accountId } = await named(email, null);
    expect(await named(email, asGuest)).toMatchObject({ outcome: 'known', link: 'waits' });
    expect(await named(email, asTeacher, 'dozent')).toMatchObject({ outcome: 'joined', link: 'waits' });
    const page = await (await staffMember(portal, 'kurse')).browser.get(`/verwaltung/konten/${accountId}`);
    expect(page.text).toContain('Kurs, Personennummer 5200002');
    await claim(email);
    // one account is one Person: the second number is for the office to look at
    expect(await linksOf(accountId)).toHaveLength(1);
    expect(await named(email, await personWith('5200009'))).toMatchObject({ link: 'other-person' });
    expect(await portal.read((db) => selectMade(db, accountId))).toMatchObject([
      { art: 'dozent', personId: asTeacher },
      { art: 'teilnahme', personId: asGuest },
    ]);
  });

  test('is linked too where the first password came by «Passwort vergessen»', async () => {
    const personId = await personWith('5200004');
    const email = 'paula.vergisst@handwerk.example';
    const { accountId } = await named(email, personId);
    await runJob();
    expect(await linksOf(accountId)).toEqual([]);
    const browser = portal.newBrowser();
    await browser.submit(await browser.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
      'E-Mail-Adresse': email,
    });
    const reset = await browser.get(linkIn(await portal.lastMailTo(email)));
    await browser.submit(reset, 'Passwort speichern', { 'Neues Passwort': goodPassword });
    await runJob();
    expect(await linksOf(accountId)).toMatchObject([{ person_id: personId }]);
  });

  test('is not linked with an account of another Person, and the page names the line', async () => {
    await personWith('5200005');
    const holder = await signedInPerson(portal, 'anders.kurs@handwerk.example');
    await named(holder.email, await personWith('5200006'));
    const carer = await staffMember(portal, 'kurse', 'carer@kammer.example');
    const file = await carer.browser.submit(
      await carer.browser.get('/verwaltung/konten/anlegen'),
      'Datei einlesen und E-Mails senden',
      {},
      {
        Datei: [
          new File(
            [
              'email;vorname;nachname;art;personennummer\nanders.kurs@handwerk.example;Karl;Kurs;teilnahme;5200005\n',
            ],
            'kurse.csv',
          ),
        ],
      },
    );
    expect(file.text).toContain('oder zu jemandem mit anderem Namen: 2.');
    expect(await linksOf(holder.accountId)).toHaveLength(1);
  });

  test('is refused where the name is another one: at the form, and in a file by line', async () => {
    const personId = await personWith('5200007');
    const carer = await staffMember(portal, 'kurse', 'names@kammer.example');
    const form = await carer.browser.get('/verwaltung/konten/anlegen');
    const typed = {
      Vorname: 'Franz',
      Nachname: 'Fremd',
      'E-Mail-Adresse': 'franz@handwerk.example',
      'Teilnahme an Kursen': true,
      Personennummer: '5200007',
    };
    const refused = await carer.browser.submit(form, 'Anlegen und E-Mail senden', typed);
    expect([refused.status, refused.fieldError('Personennummer')]).toEqual([
      422,
      expect.stringContaining('mit einem anderen Namen'),
    ]);
    const head = 'email;vorname;nachname;art;personennummer';
    const rows = 'k@handwerk.example;Karla;Kurs;dozent;5200007\nf@handwerk.example;F;Fremd;dozent;5200007\n';
    const file = await carer.browser.submit(
      form,
      'Datei einlesen und E-Mails senden',
      {},
      { Datei: [new File([`${head}\n${rows}`], 'kurse.csv')] },
    );
    expect([file.status, file.text]).toEqual([
      422,
      expect.stringMatching(/Zeile 3: Im Register hat diese Nummer/),
    ]);
    // and an address whose account has another name is not linked, though number and name that were typed fit
    const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
    expect(await named(erika.email, personId)).toMatchObject({ link: 'other-person' });
    expect(await linksOf(erika.accountId)).toEqual([]);
  });
});
