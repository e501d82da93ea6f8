import type { Db } from '../../../platform/database/handles.ts';
import { selectBank } from './bank-queries.ts';

/** What is known of the bank behind an IBAN: only German ones hold the number that the Bundesbank lists. */
export interface BankOfIban {
  readonly blz: string;
  /** Undefined where the list does not have it, or was never loaded. */
  readonly name: string | undefined;
}

/** See {@link BankOfIban}; undefined for an IBAN of another country. */
export async function bankOf(db: Db, iban: string): Promise<BankOfIban | undefined> {
  if (!iban.startsWith('DE')) return undefined;
  const blz = iban.slice(4, 12);
  return { blz, name: (await selectBank(db, blz))?.name };
}
