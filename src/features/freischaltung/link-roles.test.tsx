import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCode, readCode } from '../../lib/codes.ts';
import { page } from '../../platform/http/reply.ts';
import { get } from '../../platform/http/route.ts';
import { registeredBetrieb, signedInPerson, signIn } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { mayForBetrieb } from './index.ts';
import type { LinkRole } from './role-rules.ts';
import { insertPin } from './pin-queries.ts';
import { insertLink } from './queries.ts';
import { pinSelector } from './pin-selector.ts';
import { pinLength, printPin } from './rules.ts';

let portal: TestPortal;
let betriebId: string;
let nummer = 1234567;

beforeAll(async () => {
  const routes = [get('/kasse', { may: mayForBetrieb('finanzen') }, () => page(<p>Kasse</p>))];
  portal = await createTestPortal({ extraFeatures: [{ name: 'till', routes }] });
});
afterAll(() => portal.close());
beforeEach(async () => {
  nummer += 1;
  const betriebsnummer = String(nummer);
  betriebId = await registeredBetrieb(portal, { betriebsnummer, email: 'buero@muster.example' });
});

async function colleague(name: string, roles: readonly LinkRole[], endsAt: Date | null = null) {
  const person = await signedInPerson(portal, `${name}@handwerk${nummer}.example`);
  await portal.write((tx) =>
    insertLink(tx, {
      kind: 'betrieb',
      id: betriebId,
      accountId: person.accountId,
      method: 'invitation',
      at: portal.clock.now(),
      roles,
      endsAt,
    }),
  );
  return person;
}

async function pinOfBetrieb(): Promise<string> {
  const folded = readCode(makeCode({ length: pinLength }));
  await portal.write(async (tx) =>
    insertPin(tx, {
      kind: 'betrieb',
      id: betriebId,
      selector: pinSelector(folded),
      hash: await portal.house.passwords.hash(folded),
      origin: 'bulk',
      length: folded.length,
      issuedAt: portal.clock.now(),
      validUntil: new Date(portal.clock.now().getTime() + 86_400_000),
      usedAt: null,
    }),
  );
  return printPin(folded);
}

const tomorrow = () => new Date(portal.clock.now().getTime() + 86_400_000);

describe('roles of a link', () => {
  it('open what they give, are shown beside the Betrieb, and name who can give more', async () => {
    await colleague('ada.hofer', ['verwaltung']);
    const kim = await colleague('kim.kurs', ['kurse']);
    const refused = await kim.browser.get('/kasse');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('die Aufgabe Finanzen oder Verwaltung');
    expect(refused.text).toContain('Die Verwaltung Ihres Betriebs kann das ändern: ada hofer');
    expect(refused.html.replaceAll(/<[^>]+>/g, '')).toContain(`(Nr. ${nummer}, Kurse)`);
    const fin = await colleague('fin.anz', ['finanzen']);
    expect((await fin.browser.get('/kasse')).status).toBe(200);
  });

  it('change at once in a running session', async () => {
    const kim = await colleague('kim.kurs', ['kurse']);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ roles: ['finanzen'] })
        .execute(),
    );
    expect((await kim.browser.get('/kasse')).status).toBe(200);
  });

  it('can be given for a time, after which the link is gone', async () => {
    const kim = await colleague('kim.kurs', ['finanzen'], tomorrow());
    expect((await kim.browser.get('/kasse')).status).toBe(200);
    portal.clock.pass({ days: 1 });
    await signIn(kim.browser, kim.email);
    expect((await kim.browser.get('/kasse')).html).toContain('/freischalten');
  });

  it('are those of Verwaltung where a PIN is redeemed, also by who had fewer and for a time', async () => {
    const kim = await colleague('kim.kurs', ['kurse'], tomorrow());
    const form = await kim.browser.get('/freischalten/betrieb');
    const pin = await pinOfBetrieb();
    await kim.browser.submit(form, 'Freischalten', { Betriebsnummer: String(nummer), PIN: pin });
    expect((await kim.browser.get('/kasse')).status).toBe(200);
    const links = await portal.read((db) =>
      db.kysely.selectFrom('links').selectAll().where('betrieb_id', '=', betriebId).execute(),
    );
    expect(links).toMatchObject([{ roles: ['verwaltung'], ends_at: null, ended_at: null }]);
  });

  it('are none that the portal does not know', async () => {
    await expect(colleague('kim.kurs', ['chef' as LinkRole])).rejects.toThrow(/check/);
    await expect(colleague('kim.leer', [])).rejects.toThrow(/check/);
  });
});
