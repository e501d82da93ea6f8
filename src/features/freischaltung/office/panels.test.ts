import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { endLink } from '../links/end-link.ts';
import { insertPin } from '../pin-queries.ts';
import { insertLetter, insertLink } from '../queries.ts';
import { letterStates } from '../rules.ts';

let portal: TestPortal;
let desk: StaffMember;
let erika: TestPerson;
let betriebId: string;
let personId: string;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { freischaltung: { kinds: ['betrieb', 'person'] } } });
  desk = await staffMember(portal, 'auskunft');
  erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  const peter = await signedInPerson(portal, 'peter.personal@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
  const now = portal.clock.now();
  await portal.write(async (tx) => {
    const { id } = await tx.kysely
      .insertInto('personen')
      .values({
        personennummer: '4711',
        art: 'lehrling',
        nachname: 'Muster',
        plz: '12345',
        ort: 'Musterstadt',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    personId = id as string;
    const betrieb = { kind: 'betrieb', id: betriebId } as const;
    const account = { accountId: erika.accountId, at: now };
    await insertLink(tx, { ...betrieb, ...account, method: 'registered-email' });
    await insertLink(tx, { kind: 'person', id: personId, ...account, method: 'pin' });
    const gone = await insertLink(tx, {
      ...betrieb,
      accountId: peter.accountId,
      at: now,
      method: 'invitation',
      roles: ['lesen'],
    });
    await endLink(tx, gone, { reason: 'left-betrieb', by: null, now, from: 'test' });
    const pin = {
      ...betrieb,
      hash: 'x',
      length: 13,
      origin: 'request',
      issuedAt: now,
      validUntil: new Date(now.getTime() + 86_400_000),
    } as const;
    await insertPin(tx, { ...pin, selector: 'aaa', usedAt: null });
    const used = await insertPin(tx, { ...pin, selector: 'bbb', usedAt: now });
    await tx.kysely.updateTable('pins').set({ used_by: erika.accountId }).where('id', '=', used).execute();
    for (const state of letterStates) {
      const letter = { letterKind: 'pin', requestedBy: erika.accountId, at: now } as const;
      await insertLetter(tx, { ...betrieb, ...letter, state: 'queued' });
      await tx.kysely.updateTable('letters').set({ state }).where('state', '=', 'queued').execute();
    }
  });
});
afterAll(() => portal.close());

const section = async (path: string, heading: string) => {
  const page = await desk.browser.get(path);
  const found = page.root
    .querySelectorAll('section')
    .find((part) => part.querySelector('h2')?.textContent === heading);
  return found;
};
const words = (part: { readonly textContent: string } | undefined) =>
  part?.textContent.replaceAll(/\s+/g, ' ') ?? '';

describe('on the page of a Betrieb', () => {
  test('stands who acts for it and by which proof, and who did', async () => {
    const part = await section(`/verwaltung/betriebe/${betriebId}`, 'Wer für den Betrieb handelt');
    expect(words(part)).toContain('mit Code an die E-Mail-Adresse des Betriebs');
    expect(part?.querySelector('a')?.getAttribute('href')).toBe(`/verwaltung/konten/${erika.accountId}`);
    expect(words(part)).toMatch(/Frühere Zugänge.*peter personal.*Betrieb verlassen/);
  });

  test('stand its PINs with what became of them', async () => {
    const part = await section(`/verwaltung/betriebe/${betriebId}`, 'PINs');
    expect(words(part)).toContain('gilt bis 22. November 2026');
    expect(words(part)).toContain('benutzt am 21.11.2026, 09:00 Uhr von erika muster');
    // who only answers questions withdraws and issues nothing
    expect(words(part)).not.toContain('Zurückziehen');
    expect(words(part)).not.toContain('Neue PIN per Brief');
  });

  test('stands how far each letter is', async () => {
    const part = await section(`/verwaltung/betriebe/${betriebId}`, 'Briefe');
    for (const state of ['versandt', 'abgelehnt', 'wartet auf eine Entscheidung', 'zurückgezogen'])
      expect(words(part)).toContain(state);
  });
});

test('on the page of a Person stands who acts as this person, without roles', async () => {
  const part = await section(`/verwaltung/personen/${personId}`, 'Wer als diese Person handelt');
  expect(words(part)).toContain('mit PIN');
  expect(words(part)).not.toContain('Darf');
});
