import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { SeenPage } from '../../test/browser.ts';
import { chosenFile, sampleFiles } from '../../test/sample-files.ts';
import { hashToken, makeToken } from '../../src/platform/crypto/tokens.ts';
import { chamber } from './house.ts';
import { makePeopleWithPins } from './people.ts';
import type { Persistent } from './persistent.ts';

/** Somebody who acts for a Betrieb of their own. */
export interface ActingPerson {
  readonly index: number;
  readonly email: string;
  readonly cookie: string;
  readonly betriebId: string;
}

/** Makes people by the hundred, each signed in and linked to a Betrieb that nobody else acts for. */
export async function makeActingPeople(pool: pg.Pool, count: number): Promise<readonly ActingPerson[]> {
  const people = await makePeopleWithPins(pool, count);
  await pool.query(`
    insert into ${chamber}.links (account_id, betrieb_id, method, created_at)
    select a.id, b.id, 'pin', a.created_at from ${chamber}.accounts a
      join ${chamber}.betriebe b on b.betriebsnummer = (4000000 + regexp_replace(a.email, '\\D', '', 'g')::int)::text
    where a.email like 'pinperson%'`);
  const { rows } = await pool.query<{ id: string; betriebsnummer: string }>(
    `select id, betriebsnummer from ${chamber}.betriebe where length(betriebsnummer) = 7 and betriebsnummer like '4%'`,
  );
  const ids = new Map(rows.map(({ id, betriebsnummer }) => [betriebsnummer, id]));
  return people.map(({ cookie, betriebsnummer }, index) => ({
    index,
    email: `pinperson${index}@handwerk.example`,
    cookie,
    betriebId: ids.get(betriebsnummer) ?? '',
  }));
}

/** Signs a case worker of the demo in past the pages. @returns the session's cookie */
export async function signInCaseWorker(pool: pg.Pool): Promise<string> {
  const token = makeToken();
  await pool.query(
    `insert into ${chamber}.staff_sessions (id, staff_id, token_hash, stage, started_at, last_seen_at, expires_at, came_from, user_agent)
     select $1, id, $2, 'in', now(), now(), now() + interval '8 hours', '198.51.100.0/24', 'test'
     from ${chamber}.staff where email = 'verwaltung@kammer.example'`,
    [randomUUID(), hashToken(token)],
  );
  return `verwaltung=${token}`;
}

/** What the portal has said yes to; each is looked for afterwards. */
export interface Acknowledged {
  /** Drafts by id with the town that a page of theirs took. */
  readonly drafts: Map<string, string>;
  /** Anträge by number with the town that they ask for. */
  readonly sent: Map<number, string>;
  readonly approved: Set<number>;
  readonly uploads: Map<number, string>;
  /** By Betrieb the subject of what lies in its box. */
  readonly delivered: Map<string, string>;
  /** Answers that are neither a yes nor «come back in a moment». */
  readonly faults: string[];
}

/** Nothing yet. */
export function nothingYet(): Acknowledged {
  return {
    drafts: new Map(),
    sent: new Map(),
    approved: new Set(),
    uploads: new Map(),
    delivered: new Map(),
    faults: [],
  };
}

const start = '/antraege/neu/betriebsdaten';
const pdf = (name: string) => chosenFile(sampleFiles.pdf, name);

/** Where a Betrieb says that it has moved to; each to a town of its own. */
export function townOf({ index }: Pick<ActingPerson, 'index'>): string {
  return `Neustadt ${index}`;
}

function expectPage(page: SeenPage, heading: string, { faults }: Acknowledged): boolean {
  if (page.status === 200 && page.heading === heading) return true;
  faults.push(`${heading}: ${page.status} ${page.path} ${page.text.slice(0, 300)}`);
  return false;
}

/** Writes an Antrag page by page, hands in a paper and sends it; leaves it where it is when told to stop. */
export async function moveHouse(
  { insist, ledTo }: Persistent,
  person: ActingPerson,
  told: Acknowledged,
  isOver: () => boolean,
): Promise<void> {
  const town = townOf(person);
  const pages: readonly (readonly [string, Readonly<Record<string, string | boolean>>])[] = [
    ['Was hat sich geändert?', { Anschrift: true, 'Ab wann gilt das?': '1.11.2026' }],
    ['Neue Anschrift des Betriebs', { Straße: 'Neue Gasse', Hausnummer: '7', Ort: town }],
    ['Nachweise und Hinweise', { 'Ich lade sie gleich hoch': 'upload' }],
  ];
  const first = await insist((browser) => browser.get(start));
  const button = first.hasButton('Antrag beginnen') ? 'Antrag beginnen' : 'Neu beginnen';
  let page = await insist((browser) => browser.submit(first, button));
  for (const [heading, answers] of pages) {
    if (isOver() || !expectPage(page, heading, told)) return;
    const shown = page;
    page = await insist((browser) => browser.submit(shown, 'Weiter', answers));
    if (heading.startsWith('Neue')) told.drafts.set(draftOf(shown), town);
  }
  if (isOver() || !expectPage(page, 'Unterlagen', told)) return;
  const papers = page;
  const files = { Gewerbeummeldung: [pdf(`ummeldung${person.index}.pdf`)] };
  const check = await insist((browser) => browser.submit(papers, 'Weiter', {}, files));
  if (isOver() || !expectPage(check, 'Angaben prüfen', told)) return;
  const sent = await insist((browser) => browser.submit(check, 'Antrag versenden'));
  const led = ledTo.map((path) => /^\/antraege\/(\d+)\?hinweis=gesendet$/.exec(path)?.[1]).find(Boolean);
  if (!led) return void told.faults.push(`not sent: ${sent.status} ${sent.text.slice(0, 300)}`);
  told.sent.set(Number(led), town);
  if (sent.heading !== `Antrag Nr. ${led}`) told.faults.push(`the page of ${led}: ${sent.heading}`);
}

const draftOf = ({ path }: SeenPage) => new URLSearchParams(path.split('?')[1]).get('entwurf') ?? '';

/** Takes an Antrag and approves all of it. Who was killed after the decision reads that it has been made. */
export async function approve(
  { insist, ledTo }: Persistent,
  nummer: number,
  told: Acknowledged,
): Promise<void> {
  const path = `/verwaltung/antraege/${nummer}`;
  const page = await insist((browser) => browser.get(path));
  if (page.hasButton('Antrag übernehmen'))
    await insist((browser) => browser.submit(page, 'Antrag übernehmen'));
  const form = await insist((browser) => browser.get(`${path}/bewilligen`));
  const fields = form.root
    .querySelectorAll('input[value="taken"]')
    .map((field) => [field.getAttribute('name') ?? '', 'taken'] as const);
  const revision = form.root.querySelector('input[name="revision"]')?.getAttribute('value') ?? '';
  const decided = await insist((browser) =>
    browser.post(`${path}/bewilligen`, { revision, text: 'Gern.', ...Object.fromEntries(fields) }),
  );
  if (ledTo.includes(`${path}?hinweis=bewilligt`)) told.approved.add(nummer);
  else if (decided.status !== 409 || !decided.text.includes('inzwischen geschehenBewilligt'))
    told.faults.push(`not approved: ${decided.status} ${decided.text.slice(0, 400)}`);
}

/** Sends a document to the chamber. */
export async function upload(
  { insist, ledTo }: Persistent,
  { index }: ActingPerson,
  told: Acknowledged,
): Promise<void> {
  const form = await insist((browser) => browser.get('/dokumente/hochladen'));
  const name = `meisterbrief${index}.pdf`;
  const sent = await insist((browser) =>
    browser.submit(
      form,
      'Dokumente senden',
      { 'An wen?': 'handwerksrolle', Betreff: 'Meisterbrief' },
      { Dateien: [pdf(name)] },
    ),
  );
  const nummer = ledTo.map((path) => /^\/dokumente\/gesendet\/(\d+)/.exec(path)?.[1]).find(Boolean);
  if (nummer) told.uploads.set(Number(nummer), name);
  else told.faults.push(`not uploaded: ${sent.status} ${sent.text.slice(0, 300)}`);
}

/** Puts a document into the box of somebody's Betrieb. */
export async function deliver(
  { insist }: Persistent,
  person: ActingPerson,
  told: Acknowledged,
): Promise<void> {
  const form = await insist((browser) => browser.get(`/verwaltung/betriebe/${person.betriebId}/dokumente`));
  const subject = `Bescheid ${person.index}`;
  const page = await insist((browser) =>
    browser.submit(
      form,
      'Zustellen',
      { Art: 'beitrag', Betreff: subject },
      { Dateien: [pdf(`bescheid${person.index}.pdf`)] },
    ),
  );
  if (page.path.includes('dokumente-zugestellt')) told.delivered.set(person.betriebId, subject);
  else told.faults.push(`not delivered: ${page.status} ${page.text.slice(0, 300)}`);
}
