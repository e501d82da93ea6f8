import { addDays, berlinDate, type IsoDate } from '../../lib/dates.ts';
import { type SeededRandom, seededRandom } from '../../lib/seeded-random.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { importSamples } from '../../platform/csv-import/import-samples.ts';
import type { DemoTown } from '../../platform/demo/demo-towns.ts';
import { asDomainPart, sampleAddress, samplePerson } from '../../platform/demo/sample-people.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { type DemoPerson, personenDemoFacts } from './demo-facts.ts';
import { personenImport } from './import-personen.ts';
import { personenSettings } from './settings.ts';

const HOW_MANY = 80;
/** Youngest and oldest in days. */
const AGES = { lehrling: [5900, 9000], bildungskunde: [7000, 20_000], dozent: [10_500, 24_000] } as const;

/** Fills the demo with the Personen that `demo.yaml` names, and generated ones around them. */
export async function loadDemoPersonen(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { towns, extraPersonen } = personenDemoFacts.parse(run.facts);
  const random = seededRandom(`${chamber.slug} personen`);
  const first = 10 ** (personenSettings.of(chamber).digits.max - 1);
  const generated = Array.from({ length: HOW_MANY - extraPersonen.length }, (_, index) =>
    person(random, String(first + 1000 + index * 7), towns, berlinDate(run.now)),
  );
  await importSamples(house.database, chamber, personenImport, [...extraPersonen, ...generated], run.now);
}

function person(
  random: SeededRandom,
  personennummer: string,
  towns: readonly DemoTown[],
  today: IsoDate,
): DemoPerson {
  const art = random.pick(['lehrling', 'lehrling', 'bildungskunde', 'bildungskunde', 'dozent'] as const);
  const names = samplePerson(random);
  const [youngest, oldest] = AGES[art];
  return {
    personennummer,
    art,
    ...names,
    geburtsdatum: random.percent(95) ? addDays(today, -youngest - random.below(oldest - youngest)) : '',
    ...sampleAddress(random),
    ...random.pick(towns),
    email: random.percent(80) ? `${asDomainPart(`${names.vorname} ${names.nachname}`)}@post.example` : '',
    // whose training ended lately goes from the register at the turn of the year
    beendet_am: art === 'lehrling' && random.percent(5) ? addDays(today, -random.below(60)) : '',
  };
}
