import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { makeCode } from '../../../lib/codes.ts';
import { registeredBetrieb, signedInPerson, signIn, type TestPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { startWorker } from '../../../platform/jobs/worker.ts';
import { betriebeFeature } from '../../betriebe/index.ts';
import { freischaltungFeature } from '../feature.ts';
import { makeBatchesJob } from '../print-batches/make-batches-job.ts';
import { beginBatch } from '../print-batches/manage-batch.ts';
import { countBatch, listWithdrawn } from '../print-batches/queries.ts';
import { pinSelector } from '../pin-selector.ts';
import { insertPin } from '../pin-queries.ts';
import { orderBankNotice } from '../order-bank-notice.ts';
import { insertLetter, insertLink } from '../queries.ts';
import { pinLength } from '../rules.ts';
import { holdLinksOfBetrieb } from '../administrators/change-access.ts';
import { endWhatWasDeleted } from './deleted-betriebe.ts';
import { endLink, endLinksOfAccount } from './end-link.ts';
import { prepareFileImport, withImport } from '../../../../test/file-import.ts';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;

beforeEach(async () => {
  portal = await createTestPortal();
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const subject = { kind: 'betrieb', id: betriebId } as const;
  const at = portal.clock.now();
  const pin = makeCode({ length: pinLength });
  await portal.write(async (tx) => {
    await insertLink(tx, { ...subject, accountId: pia.accountId, method: 'pin', at });
    await insertPin(tx, {
      ...subject,
      selector: pinSelector(pin),
      hash: 'not compared here',
      origin: 'bulk',
      length: pin.length,
      issuedAt: at,
      validUntil: new Date(at.getTime() + 30 * 86_400_000),
      usedAt: null,
    });
    const letter = { ...subject, letterKind: 'pin', state: 'queued', requestedBy: null, at } as const;
    await insertLetter(tx, letter);
  });
});
afterEach(() => portal.close());

const deletedOn = (day: string | null) =>
  portal.write((tx) => tx.kysely.updateTable('betriebe').set({ geloescht_am: day }).execute());
const work = () => portal.write((tx) => endWhatWasDeleted(tx, portal.clock.now()));
const stateOf = (table: 'links' | 'pins' | 'letters') =>
  portal.read((db) => db.kysely.selectFrom(table).selectAll().execute());
const bankNotice = () =>
  portal.write((tx) =>
    orderBankNotice(tx, {
      to: { kind: 'betrieb', id: betriebId },
      words: { subject: 'Neue Bankverbindung', body: [] },
      ...{ requestedBy: null, now: portal.clock.now() },
    }),
  );
const mailsToPia = async () => (await portal.mails()).filter(({ to }) => to === pia.email);

describe('a Betrieb that leaves the register', () => {
  it('takes the right with it at once, before anything has worked', async () => {
    await deletedOn('2026-11-21');
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(403);
    expect((await pia.browser.get('/verknuepfungen')).text).toContain('Betrieb nicht mehr im Register');
  });

  it('ends its links and tells the people, withdraws its PINs and drops its letters but that of a new account', async () => {
    await bankNotice();
    await deletedOn('2026-11-20');
    await work();
    expect(await stateOf('links')).toMatchObject([{ end_reason: 'betrieb-deleted', ended_by: null }]);
    expect(await stateOf('pins')).toMatchObject([{ revoked_at: portal.clock.now() }]);
    expect(await stateOf('letters')).toMatchObject([{ kind: 'bank-notice', state: 'queued' }]);
    const [mail] = await mailsToPia();
    expect(mail?.text).toContain('steht nicht mehr im Register');
    expect(mail?.text).toContain(portal.chamber.identity.serviceEmail);
    expect((await portal.mails()).filter(({ to }) => to === 'buero@muster.example')).toEqual([]);
    expect(await portal.auditTrail()).toContain('freischaltung.link-ended: done');
    expect(await portal.auditTrail()).toContain('freischaltung.deleted-betriebe-cleared: done');
  });

  it('tells each of several with Verwaltung of the own end alone, with the reason, whoever comes first', async () => {
    const people = [pia];
    for (const email of ['lars.probe@handwerk.example', 'kira.probe@handwerk.example']) {
      const person = await signedInPerson(portal, email);
      const link = { kind: 'betrieb', id: betriebId, accountId: person.accountId, method: 'pin' } as const;
      await portal.write((tx) => insertLink(tx, { ...link, at: portal.clock.now() }));
      people.push(person);
    }
    await deletedOn('2026-11-20');
    // one leaves before the job has come
    const left = await signedInPerson(portal, 'max.probe@handwerk.example');
    const link = { kind: 'betrieb', id: betriebId, accountId: left.accountId, method: 'pin' } as const;
    const now = portal.clock.now();
    await portal.write((tx) => insertLink(tx, { ...link, at: now }));
    const ending = { reason: 'account-deleted', by: left.accountId, now, from: 'worker' } as const;
    const before = (await portal.mails()).filter(({ to }) => to !== 'buero@muster.example').length;
    await portal.write((tx) => endLinksOfAccount(tx, left.accountId, ending));
    await work();
    const told = (await portal.mails()).filter(({ to }) => to !== 'buero@muster.example').slice(before);
    expect(told.map(({ to }) => to).toSorted()).toEqual(people.map(({ email }) => email).toSorted());
    for (const { text } of told) {
      expect(text).toContain('steht nicht mehr im Register');
      expect(text).not.toContain('/mein-betrieb');
    }
  });

  it('takes letters along that are printed and not posted: their batch holds them no more and says so', async () => {
    const now = portal.clock.now();
    await bankNotice();
    const batch = await portal.write((tx) =>
      beginBatch(tx, { staffId: '00000000-0000-4000-8000-000000000099', name: 'Sabine Beispiel' }, now),
    );
    const house = { ...portal.house, passwords: cheapPasswords(portal.house.passwords) };
    while (await makeBatchesJob(house).run(portal.chamber, now));
    const states = async () =>
      Object.fromEntries((await stateOf('letters')).map(({ kind, state }) => [kind, state]));
    expect(await states()).toEqual({ pin: 'printed', 'bank-notice': 'printed' });
    await deletedOn('2026-11-20');
    await work();
    expect(await states()).toEqual({ pin: 'withdrawn', 'bank-notice': 'printed' });
    expect(await stateOf('letters')).toContainEqual(
      expect.objectContaining({ state: 'withdrawn', sealed: null }),
    );
    const id = batch.ok ? batch.value.id : '';
    const takeOut = await portal.read((db) => listWithdrawn(db, id));
    expect(takeOut).toMatchObject([{ number: '1234567', place: '12345 Musterstadt' }]);
    expect(await portal.read((db) => countBatch(db, id))).toEqual({ made: 1, waiting: 0 });
  });

  it('is cleared away once, also by workers side by side and again later', async () => {
    await deletedOn('2026-11-20');
    await Promise.all([work(), work(), work()]);
    await work();
    expect(await mailsToPia()).toHaveLength(1);
  });

  it('waits for somebody who changes access in the same moment, and does not stop them', async () => {
    await deletedOn('2026-11-20');
    const [link] = await stateOf('links');
    const ending = { by: pia.accountId, now: portal.clock.now(), from: 'worker' };
    let clearing: Promise<boolean> | undefined;
    const ended = await portal.write(async (tx) => {
      await holdLinksOfBetrieb(tx, betriebId);
      clearing = work();
      // until the job has come to the link
      await new Promise((resolve) => setTimeout(resolve, 400));
      return endLink(tx, link?.['id'] as string, { ...ending, reason: 'left-betrieb' });
    });
    expect(await clearing).toBe(false);
    expect(ended).toBeDefined();
    expect(await stateOf('links')).toMatchObject([{ end_reason: 'left-betrieb' }]);
    expect(await mailsToPia()).toHaveLength(1);
  });

  it('keeps its links until the day of the deletion, and they say so', async () => {
    await deletedOn('2026-11-23');
    await work();
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
    expect((await pia.browser.get('/verknuepfungen')).text).toContain('Endet am23. November 2026');
    const { browser: office } = await staffMember(portal, 'administration');
    const account = await office.get(`/verwaltung/konten/${pia.accountId}`);
    expect(account.text).toContain('besteht; Betrieb wird zum 23. November 2026 gelöscht');
    expect((await office.get(`/verwaltung/betriebe/${betriebId}`)).text).toContain('Bis dahin gilt');
    portal.clock.pass({ hours: 30 });
    const later = await signedInAgain();
    expect((await later.get('/mein-betrieb')).status).toBe(200);
    portal.clock.pass({ hours: 12 });
    expect((await (await signedInAgain()).get('/mein-betrieb')).status).toBe(403);
    const { browser: nextDay } = await staffMember(portal, 'administration', 'otto@kammer.example');
    expect((await nextDay.get(account.path)).text).toContain('Betrieb seit 23. November 2026 nicht mehr');
    await work();
    expect(await mailsToPia()).toHaveLength(1);
  });

  it('that comes back gets no old link back: who acts for it is proven anew', async () => {
    await deletedOn('2026-11-20');
    await work();
    await deletedOn(null);
    await work();
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(403);
    const again = { kind: 'betrieb', id: betriebId, accountId: pia.accountId, method: 'pin' } as const;
    await portal.write((tx) => insertLink(tx, { ...again, at: portal.clock.now() }));
    expect((await pia.browser.get('/mein-betrieb')).status).toBe(200);
  });

  it('is noticed as soon as the import is done, since that wakes the worker', async () => {
    const jobs = (freischaltungFeature.jobs?.(portal.house) ?? []).filter(({ wokenBy }) => wokenBy);
    const failures: unknown[] = [];
    const worker = startWorker({
      pool: portal.database.pool,
      chambers: [portal.chamber],
      jobs,
      clock: portal.clock.now,
      onFailure: (...failure) => failures.push(failure),
    });
    // the first round and the listening connection come first
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { command } = withImport(betriebeFeature);
    const files = prepareFileImport(portal, command, importedRow);
    expect(await files.counts(files.fileOf({}))).toEqual([0, 1, 0, 0]);
    await expect.poll(mailsToPia, { timeout: 10_000 }).toHaveLength(1);
    await worker.stop();
    files.remove();
    expect(failures).toEqual([]);
  });
});

const importedRow = {
  betriebsnummer: '1234567',
  filialnummer: '',
  art: 'hauptbetrieb',
  name: 'Muster Metallbau GmbH',
  rechtsform: '',
  inhaber: '',
  strasse: '',
  hausnummer: '',
  plz: '12345',
  ort: 'Musterstadt',
  telefon: '',
  email: '',
  web: '',
  gewerke: '',
  eingetragen_am: '',
  geloescht_am: '2026-11-20',
  ba_betriebsnummer: '',
  ausbildungsbetrieb: '',
};

async function signedInAgain() {
  const browser = portal.newBrowser();
  await signIn(browser, pia.email);
  return browser;
}
