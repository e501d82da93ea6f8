import { afterEach, describe, expect, it } from 'vitest';
import { makeCode } from '../../../lib/codes.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { checkBetriebLinkable, linkAccount } from '../link.ts';
import { pinSelector } from '../pin-selector.ts';
import { insertPin } from '../pin-queries.ts';
import { insertLink } from '../queries.ts';
import { pinLength, printPin } from '../rules.ts';

let portal: TestPortal;
afterEach(() => portal.close());

async function openedPortal(maxBetriebe: number): Promise<TestPerson> {
  portal = await createTestPortal({ settings: { freischaltung: { maxBetriebe } } });
  return signedInPerson(portal, 'pia.probe@handwerk.example');
}

async function betriebWithPin(nummer: string, change: { expired?: boolean } = {}) {
  const id = await registeredBetrieb(portal, { betriebsnummer: nummer, name: `Betrieb ${nummer}` });
  const pin = makeCode({ length: pinLength });
  const hash = await portal.house.passwords.hash(pin);
  const issuedAt = portal.clock.now();
  const validUntil = new Date(issuedAt.getTime() + (change.expired ? -1 : 30) * 86_400_000);
  await portal.write((tx) =>
    insertPin(tx, {
      kind: 'betrieb',
      id,
      selector: pinSelector(pin),
      hash,
      origin: 'bulk',
      length: pin.length,
      issuedAt,
      validUntil,
      usedAt: null,
    }),
  );
  return { id, nummer, pin: printPin(pin) };
}

type Known = Awaited<ReturnType<typeof betriebWithPin>>;

const redeem = ({ browser }: TestPerson, { nummer, pin }: Known) =>
  browser.post('/freischalten/betrieb', { betriebsnummer: nummer, pin });

/** As invitation, Zuordnung and case worker do: whether it may be, then the link. */
async function linkBy(tx: Tx, method: 'invitation' | 'registered-email', pia: TestPerson, id: string) {
  const record = (await findBetriebById(tx, id))!;
  const account = { accountId: pia.accountId, email: pia.email, firstName: 'Pia', lastName: 'Probe' };
  const now = portal.clock.now();
  if (await checkBetriebLinkable(tx, account, record, now)) return;
  await linkAccount(tx, { account, subject: { kind: 'betrieb', record }, method, now });
}

async function linksInForce(): Promise<readonly string[]> {
  const rows = await portal.read((db) =>
    db.kysely
      .selectFrom('links')
      .innerJoin('betriebe', 'betriebe.id', 'links.betrieb_id')
      .select('betriebe.betriebsnummer')
      .where('ended_at', 'is', null)
      .orderBy('betriebsnummer')
      .execute(),
  );
  return rows.map((row) => row['betriebsnummer'] as string);
}

describe('an account takes no more Betriebe than the profile allows', () => {
  it.each([1, 3])('also when more PINs than %i are redeemed in the same moment', async (most) => {
    const pia = await openedPortal(most);
    const numbers = Array.from({ length: most + 2 }, (_, index) => `${1_234_560 + index}`);
    const known = await Promise.all(numbers.map((nummer) => betriebWithPin(nummer)));
    const pages = await Promise.all(known.map((betrieb) => redeem(pia, betrieb)));
    expect(pages.filter(({ status }) => status === 200)).toHaveLength(most);
    const losers = pages.filter(({ status }) => status === 422);
    expect(losers).toHaveLength(2);
    expect(await linksInForce()).toHaveLength(most);
    // their pages were asked for before there was a link, and lead on all the same
    for (const page of losers) {
      const typed = page.root.querySelector('input[name="betriebsnummer"]')?.getAttribute('value');
      if (most === 1) {
        const change = await pia.browser.get(page.link('Betrieb wechseln'));
        expect(change.root.querySelector('input[name="betriebsnummer"]')?.getAttribute('value')).toBe(typed);
      } else expect(page.link('Zur Liste Ihrer Betriebe')).toBe('/verknuepfungen');
    }
    const unused = await portal.read((db) =>
      db.kysely.selectFrom('pins').selectAll().where('used_at', 'is', null).execute(),
    );
    expect(unused).toHaveLength(2);
  });

  it.each([1, 3])('of %i at most, whatever ways come together in the same moment', async (most) => {
    const pia = await openedPortal(most);
    const numbers = Array.from({ length: 6 }, (_, index) => `${1_234_560 + index}`);
    const known = await Promise.all(numbers.map((nummer) => betriebWithPin(nummer)));
    await Promise.all(
      known.map((betrieb, index) => {
        if (index % 3 === 0) return redeem(pia, betrieb);
        const method = index % 3 === 1 ? 'invitation' : 'registered-email';
        return portal.write((tx) => linkBy(tx, method, pia, betrieb.id));
      }),
    );
    expect(await linksInForce()).toHaveLength(most);
  });

  it('a link that has ended counts no more', async () => {
    const pia = await openedPortal(1);
    const [first, second] = [await betriebWithPin('1234561'), await betriebWithPin('1234562')];
    await redeem(pia, first);
    expect((await redeem(pia, second)).fieldError('PIN')).toContain('Betrieb wechseln');
    const page = await pia.browser.get((await pia.browser.get('/verknuepfungen')).link('Verknüpfung lösen'));
    await pia.browser.post(page.path, { reason: 'left-betrieb' });
    expect((await redeem(pia, second)).text).toContain('Sie handeln jetzt für Betrieb 1234562');
    expect(await linksInForce()).toEqual(['1234562']);
  });
});

describe('changing the Betrieb in one step', () => {
  async function linkedWithFirst() {
    const pia = await openedPortal(1);
    const old = await registeredBetrieb(portal, { betriebsnummer: '1234561', name: 'Altbau' });
    const at = portal.clock.now();
    const linkId = await portal.write((tx) =>
      insertLink(tx, { kind: 'betrieb', id: old, accountId: pia.accountId, method: 'pin', at }),
    );
    const change = (known: Pick<Known, 'nummer' | 'pin'>) =>
      pia.browser.post(`/verknuepfungen/${linkId}/wechseln`, {
        betriebsnummer: known.nummer,
        pin: known.pin,
      });
    return { pia, linkId, change };
  }

  it('ends the old link and makes the new one', async () => {
    const { pia, change } = await linkedWithFirst();
    const page = await change(await betriebWithPin('1234562'));
    expect(page.text).toContain('Sie handeln jetzt für Betrieb 1234562');
    expect(page.text).toContain('Betrieb gewechselt');
    expect(await linksInForce()).toEqual(['1234562']);
    expect((await pia.browser.get('/mein-betrieb')).text).toContain('Betrieb 1234562');
    const kinds = (await portal.mails()).filter(({ to }) => to === pia.email).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['freischaltung.link-ended', 'freischaltung.linked']);
  });

  it('leaves the old link in force when the PIN is wrong, expired, or mistyped', async () => {
    const { change } = await linkedWithFirst();
    const fresh = await betriebWithPin('1234562');
    const other = await betriebWithPin('1234563', { expired: true });
    for (const tried of [{ ...fresh, pin: other.pin }, other, { ...fresh, pin: '123' }]) {
      const page = await change(tried);
      expect(page.status).toBe(422);
      expect(page.fieldValue('Betriebsnummer')).toBe(tried.nummer);
    }
    expect(await linksInForce()).toEqual(['1234561']);
  });

  it('gives one link when two Betriebe are changed to, and one PIN redeemed, in the same moment', async () => {
    const { pia, change } = await linkedWithFirst();
    const known = [
      await betriebWithPin('1234562'),
      await betriebWithPin('1234563'),
      await betriebWithPin('1234564'),
    ] as const;
    await Promise.all([change(known[0]), change(known[1]), redeem(pia, known[2])]);
    expect(await linksInForce()).toHaveLength(1);
    expect(await linksInForce()).not.toContain('1234561');
  });

  it('is no way to end somebody else’s link', async () => {
    const { linkId } = await linkedWithFirst();
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5');
    const { nummer, pin } = await betriebWithPin('1234562');
    const page = await otto.browser.post(`/verknuepfungen/${linkId}/wechseln`, {
      betriebsnummer: nummer,
      pin,
    });
    expect(page.path).toBe('/verknuepfungen');
    expect(await linksInForce()).toEqual(['1234561']);
  });
});
