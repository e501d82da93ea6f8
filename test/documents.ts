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

let betriebe = 100_000;

/** Erika, who acts for a Betrieb that nobody else acts for; every test has another one. */
export async function erikaWithBetrieb(portal: TestPortal): Promise<{
  readonly erika: TestPerson;
  readonly betriebId: string;
  /** Betriebsnummer, for further names that nobody else has. */
  readonly number: number;
}> {
  betriebe += 1;
  const betriebId = await someBetrieb(portal, String(betriebe));
  const erika = await actingPerson(portal, `erika.muster${betriebe}@handwerk.example`, betriebId);
  return { erika, betriebId, number: betriebe };
}

/** What she types where she sends documents. */
export const typedUpload = {
  'An wen?': 'handwerksrolle',
  Betreff: 'Meisterbrief',
  'Nachricht dazu': 'Guten Tag!',
} as const;

/** A PDF as a browser sends it. */
export function pdfFile(name: string, words = name): File {
  return new File([new Uint8Array(samplePdf([words]))], name);
}
