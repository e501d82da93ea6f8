import { berlinDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { importSamples } from '../../../platform/csv-import/import-samples.ts';
import type { DemoRun, House } from '../../../platform/feature/feature.ts';
import { betriebeImport } from '../import-betriebe.ts';
import { betriebeSettings } from '../settings.ts';
import { betriebeDemoFacts } from './demo-facts.ts';
import { generateBetriebe } from './generate-betriebe.ts';

const HOW_MANY = 200;

/** Fills the demo's register: the Betriebe that `demo.yaml` names, and generated ones around them. */
export async function loadDemoBetriebe(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { towns, extraBetriebe } = betriebeDemoFacts.parse(run.facts);
  const generated = generateBetriebe({
    seed: chamber.slug,
    count: HOW_MANY - extraBetriebe.length,
    format: betriebeSettings.of(chamber),
    towns,
    taken: extraBetriebe.map(({ betriebsnummer }) => betriebsnummer),
    today: berlinDate(run.now),
  });
  await importSamples(house.database, chamber, betriebeImport, [...extraBetriebe, ...generated], run.now);
}
