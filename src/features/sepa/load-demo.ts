import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addDays, berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findBetriebByNummer } from '../betriebe/index.ts';
import { replaceBanks } from './banks/bank-queries.ts';
import { giveMandate } from './give-mandate.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { ownerFacts } from './tell.ts';

const demoFacts = z.object({
  sepa: z
    .strictObject({
      banks: z.array(z.strictObject({ blz: z.string(), name: z.string(), place: z.string() })).default([]),
      mandates: z
        .array(
          z.strictObject({
            betriebsnummer: z.string(),
            reference: z.string(),
            iban: z.string(),
            /** Days since it was signed, and since money was last collected. */
            daysAgo: z.int().default(0),
            usedDaysAgo: z.int().optional(),
          }),
        )
        .default([]),
    })
    .prefault({}),
});

/** Gives demo Betriebe mandates that came on paper: one in use, one that lapses soon; and names made-up banks. */
export async function loadDemoSepa(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  if (!offersSepa(chamber)) return;
  const { sepa } = demoFacts.parse(run.facts);
  const today = berlinDate(run.now);
  await writing(house.database, chamber, async (tx) => {
    await replaceBanks(tx, sepa.banks);
    for (const one of sepa.mandates) {
      const [betriebsnummer = '', filialnummer = ''] = one.betriebsnummer.split('-');
      const betrieb = await findBetriebByNummer(tx, { betriebsnummer, filialnummer });
      if (!betrieb) throw new Error(`demo.yaml has a mandate of nobody: ${one.betriebsnummer}`);
      const owner = { kind: 'betrieb', id: betrieb.id } as const;
      const facts = await ownerFacts(tx, owner);
      const given = await giveMandate(tx, house.secrets, {
        owner,
        given: {
          debtor: {
            holder: betrieb.name.slice(0, 70),
            iban: one.iban,
            bic: '',
            street: facts?.street ?? 'Beispielweg',
            buildingNumber: facts?.buildingNumber ?? '1',
            postcode: betrieb.plz,
            city: betrieb.ort,
            country: 'DE',
            place: betrieb.ort,
          },
          scheme: 'core',
          isOneOff: false,
          scopes: sepaSettings.of(chamber).scopes,
        },
        formId: randomUUID(),
        how: 'paper',
        by: {
          staffId: '00000000-0000-4000-8000-000000000005',
          name: 'Vera Verwaltung',
          reference: one.reference,
          signedOn: addDays(today, -one.daysAgo),
          lastUsedOn: one.usedDaysAgo === undefined ? null : addDays(today, -one.usedDaysAgo),
        },
        replacesId: null,
        heldUntil: null,
        now: run.now,
      });
      if (!given.ok) throw new Error(`demo.yaml has a mandate that cannot be: ${given.refusal}`);
    }
  });
}
