import { samplePdf } from '../src/features/documents/fixtures.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from './people.ts';
import { createTestPortal, type TestPortal, type TestPortalOptions } from './test-portal.ts';

/** A portal of a chamber that takes and delivers documents. */
export function documentPortal(options: TestPortalOptions = {}): Promise<TestPortal> {
  const settings = { documents: { upload: 'offered', box: 'offered' }, ...options.settings };
  return createTestPortal({ ...options, settings });
}

/** Somebody who acts for a Betrieb, with some roles. */
export async function actingPerson(
  portal: TestPortal,
  email: string,
  betriebId: string,
  roles: readonly string[] = ['verwaltung'],
): Promise<TestPerson & { readonly linkId: string }> {
  const person = await signedInPerson(portal, email);
  const { id } = await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({
        account_id: person.accountId,
        betrieb_id: betriebId,
        method: 'pin',
        created_at: portal.clock.now(),
        roles: [...roles],
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return { ...person, linkId: id as string };
}

/** A Betrieb in the register, by a number of its own. */
export function someBetrieb(
  portal: TestPortal,
  betriebsnummer: string,
  name = 'Muster Metallbau GmbH',
): Promise<string> {
  return registeredBetrieb(portal, { betriebsnummer, name });
}

/** A PDF as a browser sends it. */
export function pdfFile(name: string, words = name): File {
  return new File([new Uint8Array(samplePdf([words]))], name);
}
