import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arten, sent } from '../../../../test/antrag.ts';
import type { Browser } from '../../../../test/browser.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { sampleArt } from '../fixtures.ts';
import { findAntrag } from '../queries.ts';
import { approveAntrag, remedyFor } from './decide.ts';

let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let nummer = 0;
const settings = {
  allgemeineAntraege: { offered: ['ersatzzeugnis'] },
  antraege: { legalRemedy: { de: 'Sie können klagen.', en: 'You can go to court.' } },
};

beforeAll(async () => {
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  lea = (await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example')).browser;
});
afterAll(() => portal.close());

beforeEach(async () => {
  await sent(pia.browser);
  nummer += 1;
});

const take = async (browser: Browser) =>
  browser.submit(await browser.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
const record = () => portal.read((db) => findAntrag(db, nummer));

describe('a decision', () => {
  const ersatzzeugnis = arten.get('ersatzzeugnis')!;

  it('that its definition refuses leaves nothing half done', async () => {
    await take(lea);
    const art: Antragsart = {
      ...ersatzzeugnis,
      async onApproved(tx) {
        await tx.kysely.updateTable('antraege').set({ contact_name: 'halb getan' }).execute();
        return 'Das Zeugnis gibt es nicht.';
      },
    };
    const antrag = (await record())!;
    const act = { staffId: antrag.takenBy!, now: portal.clock.now(), revision: antrag.revision };
    const result = await portal.write((tx) =>
      approveAntrag(tx, art, nummer, act, { decisions: {}, text: null }),
    );
    expect(result).toEqual({
      ok: false,
      refusal: { kind: 'obstacle', sentence: 'Das Zeugnis gibt es nicht.' },
    });
    expect(await record()).toEqual(antrag);
  });

  it('is needed for each change, and not all of them can be declined', async () => {
    await take(lea);
    const art: Antragsart = { ...sampleArt, id: 'ersatzzeugnis' };
    await portal.write((tx) =>
      tx.kysely
        .updateTable('antraege')
        .set({ answers: '{"telephone":"1"}', before: '{"telephone":"2"}' })
        .where('nummer', '=', nummer)
        .execute(),
    );
    const { takenBy, revision } = (await record())!;
    const act = { staffId: takenBy!, now: portal.clock.now(), revision };
    const decide = (decisions: Readonly<Record<string, 'taken' | 'declined'>>) =>
      portal.write((tx) => approveAntrag(tx, art, nummer, act, { decisions, text: null }));
    expect(await decide({})).toEqual({
      ok: false,
      refusal: { kind: 'undecided', fields: ['telephone'] },
    });
    expect(await decide({ telephone: 'declined' })).toEqual({
      ok: false,
      refusal: { kind: 'nothing-taken' },
    });
    expect((await decide({ telephone: 'taken' })).ok).toBe(true);
    expect((await record())?.decisions).toEqual({ telephone: 'taken' });
  });

  it('that is formal and declines some of the changes says how to object, like a refusal', async () => {
    await take(lea);
    const changes = { name: 'betrieb.inhaber', telephone: 'betrieb.telefon' } as const;
    const art: Antragsart = {
      ...ersatzzeugnis,
      isBescheid: true,
      steps: [
        {
          id: 'kontakt',
          fields: [
            { name: 'name', kind: 'text', proposes: changes.name },
            { name: 'telephone', kind: 'text', proposes: changes.telephone },
          ],
        },
      ],
    };
    const values = { answers: '{"name":"B","telephone":"1"}', before: '{"name":"A","telephone":"2"}' };
    await portal.write((tx) =>
      tx.kysely.updateTable('antraege').set(values).where('nummer', '=', nummer).execute(),
    );
    const decide = async (telephone: 'taken' | 'declined', text: string | null) => {
      const { takenBy, revision } = (await record())!;
      const act = { staffId: takenBy!, now: portal.clock.now(), revision };
      const decisions = { name: 'taken', telephone } as const;
      await portal.write((tx) => approveAntrag(tx, art, nummer, act, { decisions, text }));
      const told = [(await record())?.reason ?? null, (await portal.lastMailTo(pia.email)).text];
      // the next decision is made on the same Antrag
      await portal.write((tx) =>
        tx.kysely
          .updateTable('antraege')
          .set({ state: 'in-review', ended_at: null, reason: null, decisions: '{}' })
          .where('nummer', '=', nummer)
          .execute(),
      );
      return told;
    };
    // the decision is in its letter: a mail makes nothing known
    const mailed = expect.not.stringMatching(/klagen|Nummer stimmt nicht/);
    expect(await decide('declined', 'Die Nummer stimmt nicht.')).toEqual([
      'Die Nummer stimmt nicht.\n\nSie können klagen.',
      mailed,
    ]);
    expect(await decide('declined', null)).toEqual(['Sie können klagen.', mailed]);
    expect(await decide('taken', null)).toEqual([null, expect.not.stringContaining('klagen')]);
  });

  it('says how to object where it is a formal one', () => {
    const formal = { ...ersatzzeugnis, isBescheid: true } as const;
    expect(remedyFor(portal, formal, 'de')).toBe('Sie können klagen.');
    expect(remedyFor(portal, ersatzzeugnis, 'de')).toBeUndefined();
  });
});
