import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

interface BankTables {
  sepa_banks: { blz: string; name: string; place: string };
}

/** A bank as the Bundesbank lists it. */
export interface Bank {
  readonly blz: string;
  readonly name: string;
  readonly place: string;
}

/** The bank behind a German IBAN, where the operator has loaded the list. */
export function selectBank(db: Db, blz: string): Promise<Bank | undefined> {
  return tables<BankTables>(db)
    .selectFrom('sepa_banks')
    .select(['blz', 'name', 'place'])
    .where('blz', '=', blz)
    .executeTakeFirst();
}

/** Puts a new list in the place of the old one. */
export async function replaceBanks(tx: Tx, banks: readonly Bank[]): Promise<void> {
  await tables<BankTables>(tx).deleteFrom('sepa_banks').execute();
  const most = 1000;
  for (let from = 0; from < banks.length; from += most)
    await tables<BankTables>(tx)
      .insertInto('sepa_banks')
      .values(banks.slice(from, from + most))
      .execute();
}
