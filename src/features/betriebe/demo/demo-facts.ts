import { z } from 'zod';
import { demoTowns } from '../../../platform/demo/demo-towns.ts';
import { betriebArten } from '../rules.ts';

const text = z.string().default('');

/** A Betrieb of the demo as `demo.yaml` and `betriebe.csv` write it. */
export const demoBetrieb = z.strictObject({
  betriebsnummer: z.string(),
  filialnummer: text,
  art: z.enum(betriebArten),
  name: z.string(),
  rechtsform: text,
  inhaber: text,
  strasse: text,
  hausnummer: text,
  plz: z.string(),
  ort: z.string(),
  telefon: text,
  email: text,
  web: text,
  gewerke: text,
  eingetragen_am: text,
  geloescht_am: text,
  ba_betriebsnummer: text,
  ausbildungsbetrieb: z.enum(['ja', 'nein', '']).default(''),
});

/** See {@link demoBetrieb}. */
export type DemoBetrieb = z.infer<typeof demoBetrieb>;

/** What the register reads in a chamber's `demo.yaml`. */
export const betriebeDemoFacts = z.object({
  towns: demoTowns,
  /** Betriebe to try things with, beside the generated ones. */
  extraBetriebe: z.array(demoBetrieb).default([]),
});
