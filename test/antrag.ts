import { expect } from 'vitest';
import { features } from '../src/app/features.ts';
import { allgemeineAntraegeFeature } from '../src/features/allgemeine-antraege/index.ts';
import { collectArten } from '../src/features/antraege/arten.ts';
import { approveAntrag, type ApproveRefusal } from '../src/features/antraege/office/decide.ts';
import { createAntraegeFeature } from '../src/features/antraege/index.ts';
import { questionDeadlinesJob } from '../src/features/antraege/question-deadlines.ts';
import { findAntrag } from '../src/features/antraege/queries.ts';
import { sendCopiesJob } from '../src/features/antraege/send-copies.ts';
import type { Db } from '../src/platform/database/handles.ts';
import type { AntragInHand, Antragsart } from '../src/platform/feature/antrag.ts';
import type { Feature } from '../src/platform/feature/feature.ts';
import type { Browser, SeenPage } from './browser.ts';
import type { TestPerson } from './people.ts';
import type { TestPortal } from './test-portal.ts';

/** Where it begins. */
export const start = '/antraege/neu/ersatzzeugnis';

/** The kinds of Antrag that tests send. */
export const arten = collectArten(allgemeineAntraegeFeature.antragsarten ?? []);
const jobs = {
  'antraege.copies': sendCopiesJob,
  'antraege.question-deadlines': questionDeadlinesJob,
};

/** Lets a job do all that is due. */
export async function run(portal: TestPortal, name: keyof typeof jobs, of = arten): Promise<void> {
  const job = jobs[name](portal.house, of);
  while (await job.run(portal.chamber, portal.clock.now()));
}

/** Fills in every page and stands on the one that shows everything. */
export async function filledIn(browser: Browser): Promise<SeenPage> {
  let page = await browser.submit(await browser.get(start), 'Antrag beginnen');
  expect(page.heading).toBe('Welches Zeugnis brauchen Sie?');
  page = await browser.submit(page, 'Weiter', {
    'Beruf oder Fortbildung': 'Elektronikerin',
    'Wann war die Prüfung?': '1998',
    Meisterbrief: 'meisterbrief',
  });
  page = await browser.submit(page, 'Weiter', {
    Geburtsdatum: '24.12.1971',
    Geburtsort: 'Musterstadt',
    Ja: 'same',
  });
  page = await browser.submit(page, 'Weiter', { verloren: 'lost' });
  expect(page.heading).toBe('Wohin dürfen wir es schicken?');
  return browser.submit(page, 'Weiter', {
    'Straße und Hausnummer': 'Beispielgasse 4',
    Postleitzahl: '12345',
    Ort: 'Musterstadt',
    'Ich versichere, dass ich das Zeugnis nicht mehr habe oder dass es unbrauchbar ist. Finde ich es wieder, gebe ich eines der beiden zurück.': true,
  });
}

/** Sends one, and stands on its page. */
export async function sent(browser: Browser): Promise<SeenPage> {
  return browser.submit(await filledIn(browser), 'Antrag versenden');
}

/** Withdraws the Antrag of a page, and says yes where that is asked. */
export async function withdrawn(browser: Browser, page: SeenPage): Promise<SeenPage> {
  const asked = await browser.submit(page, 'Antrag zurückziehen');
  return asked.hasButton('Antrag zurückziehen') ? browser.submit(asked, 'Antrag zurückziehen') : asked;
}

/** The number in the heading of a page. */
export function nummerOn(page: SeenPage): number {
  return Number(/^Antrag Nr\. (\d+)$/.exec(page.heading)?.[1]);
}

/** The house with one more kind of Antrag. */
export function featuresWith(art: Antragsart): readonly Feature[] {
  const engine = createAntraegeFeature([...features, { name: 'more', antragsarten: [art] }]);
  return features.map((feature) => (feature.name === engine.name ? engine : feature));
}

/** Lets a person act for a Betrieb with every right. */
export async function linkToBetrieb(
  portal: TestPortal,
  person: TestPerson,
  betriebId: string,
): Promise<void> {
  const link = { account_id: person.accountId, betrieb_id: betriebId, method: 'pin' };
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ ...link, created_at: portal.clock.now() })
      .execute(),
  );
}

/** The newest Antrag of a Betrieb, as its definition meets it when the office has decided so. */
export async function antragInHand(
  db: Db,
  betriebId: string,
  decisions: AntragInHand['decisions'] = {},
): Promise<AntragInHand> {
  const { nummer } = await db.kysely
    .selectFrom('antraege')
    .select('nummer')
    .where('betrieb_id', '=', betriebId)
    .orderBy('nummer', 'desc')
    .executeTakeFirstOrThrow();
  const antrag = await findAntrag(db, Number(nummer));
  if (!antrag) throw new Error('there is no such Antrag');
  return { ...antrag, decisions };
}

/** A case worker takes an Antrag, where nobody has yet, and decides on each proposed change. @returns why not, or undefined */
export async function approvedWith(
  portal: TestPortal,
  staff: Browser,
  art: Antragsart,
  nummer: number,
  decisions: AntragInHand['decisions'],
): Promise<ApproveRefusal | undefined> {
  const page = await staff.get(`/verwaltung/antraege/${nummer}`);
  if (page.hasButton('Antrag übernehmen')) await staff.submit(page, 'Antrag übernehmen');
  return portal.write(async (tx) => {
    const antrag = await findAntrag(tx, nummer);
    if (!antrag?.takenBy) throw new Error('nobody has that Antrag');
    const act = { staffId: antrag.takenBy, now: portal.clock.now(), revision: antrag.revision };
    const approved = await approveAntrag(tx, art, nummer, act, { decisions, text: null });
    return approved.ok ? undefined : approved.refusal;
  });
}

/** An Antrag as it is kept; undefined where it is forgotten. */
export function storedAntrag(db: Db, nummer: number) {
  return findAntrag(db, nummer);
}
