import { pinSelector } from '../src/features/freischaltung/pin-selector.ts';
import { groupCode, makeCode } from '../src/lib/codes.ts';
import type { TestPortal } from './test-portal.ts';

/** A PIN of a Betrieb, as its letter brings it. */
export async function pinFor(portal: TestPortal, betriebId: string): Promise<string> {
  const pin = makeCode({ length: 13 });
  const hash = await portal.house.passwords.hash(pin);
  const now = portal.clock.now();
  await portal.write((tx) =>
    tx.kysely
      .insertInto('pins')
      .values({
        betrieb_id: betriebId,
        selector: pinSelector(pin),
        hash,
        origin: 'request',
        length: pin.length,
        issued_at: now,
        valid_until: new Date(now.getTime() + 30 * 24 * 3_600_000),
      })
      .execute(),
  );
  return groupCode(pin);
}
