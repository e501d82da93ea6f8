import { z } from 'zod';
import { demoTowns } from '../../platform/demo/demo-towns.ts';
import { personArten } from './rules.ts';

const text = z.string().default('');

const demoPerson = z.strictObject({
  personennummer: z.string(),
  art: z.enum(personArten),
  anrede: text,
  vorname: text,
  nachname: z.string(),
  geburtsdatum: text,
  strasse: text,
  hausnummer: text,
  plz: z.string(),
  ort: z.string(),
  email: text,
  beendet_am: text,
});

/** A Person of the demo as `demo.yaml` and `personen.csv` write it. */
export type DemoPerson = z.infer<typeof demoPerson>;

/** What this feature reads in a chamber's `demo.yaml`. */
export const personenDemoFacts = z.object({
  towns: demoTowns,
  /** Personen to try things with, beside the generated ones. */
  extraPersonen: z.array(demoPerson).default([]),
});
