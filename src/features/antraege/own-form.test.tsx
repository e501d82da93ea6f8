import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featuresWith, withdrawn } from '../../../test/antrag.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import { decideFromOutside, enterFromOwnForm, holdOpenAntrag, promptOutside } from './index.ts';
import { collectArten } from './arten.ts';
import { antraegeMove } from './move-account.ts';
import { findAntrag } from './queries.ts';

const words = {
  title: 'Patenschaft',
  legalBasis: 'HwO',
  'step.pate': 'Der Pate',
  'field.name': 'Name des Paten',
  'detail.asked': 'wartet auf den Paten',
  'detail.asked.toDo': 'Den Paten anrufen',
  'detail.asked.history': 'Pate gefragt',
  'detail.agreed': 'Pate sagt zu',
  'detail.agreed.history': 'Zugesagt',
} as const;
const done: string[] = [];
let obstacle: string | undefined;
const art = defineAntragsart(
  {
    id: 'patenschaft',
    version: 1,
    offered: () => true,
    audience: ['registered'],
    department: 'auskunft',
    keptDays: () => 30,
    goesWithAccount: true,
    ownForm: { path: '/patenschaft' },
    allows: { correct: [], 'add-papers': [] },
    titleField: 'name',
    titled: (_chamber, _locale, value) => `Patenschaft durch ${value}`,
    details: [
      { id: 'asked', toDo: true, history: true },
      { id: 'agreed', history: true },
    ],
    parts: {
      person: async ({ antrag, hint }) => (
        <p>
          {`Bitte warten: ${antrag.answers['name']}`} {hint}
        </p>
      ),
      office: async ({ antrag }) => <p>{`Pate ist ${antrag.answers['name']}`}</p>,
    },
    steps: [{ id: 'pate', fields: [{ name: 'name', kind: 'text' }] }],
    onApproved: async (_tx, { nummer }) => {
      done.push(`approved ${nummer}`);
      return obstacle;
    },
    onRefused: async (_tx, { nummer }) => void done.push(`refused ${nummer}`),
  },
  defineTexts('antrag-patenschaft', { de: words, en: words }),
);

let portal: TestPortal;
let pia: TestPerson;
let otto: TestPerson;
let betriebId: string;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  pia = await signedInPerson(portal, 'pia.pate@handwerk.example');
  otto = await signedInPerson(portal, 'otto.pate@handwerk.example', '203.0.113.5');
});
afterAll(() => portal.close());

const enter = (who: TestPerson, name: string, onlyKey?: string) =>
  portal.write(async (tx) => {
    const { accountId } = who;
    const open = onlyKey === undefined ? undefined : await holdOpenAntrag(tx, art, accountId, onlyKey);
    const entry = {
      applicant: { accountId, betriebId: null, personId: null },
      applicantName: 'Pia Probe',
      answers: { name, other: 'no field of it' },
      locale: 'de',
      now: portal.clock.now(),
      state: 'awaiting',
      detail: 'asked',
      about: { kind: 'betrieb', id: betriebId },
      onlyKey,
    } as const;
    return (open ?? (await enterFromOwnForm(tx, art, entry))).nummer;
  });
const decide = (nummer: number, move: 'confirm' | 'deny' | 'void') =>
  portal.write((tx) =>
    decideFromOutside(tx, art, nummer, { move, detail: 'agreed', now: portal.clock.now() }),
  );
const stored = (nummer: number) => portal.read((db) => findAntrag(db, nummer));
const column = (name: string, nummer: number) =>
  portal.read(async (db) => {
    const row = await db.kysely
      .selectFrom('antraege')
      .selectAll()
      .where('nummer', '=', nummer)
      .executeTakeFirst();
    return row?.[name] as unknown;
  });

describe('an Antrag whose form its feature keeps', () => {
  it('is one of the list and has the page of all, with what its definition adds', async () => {
    const nummer = await enter(pia, 'Uwe Zahnrad');
    expect((await stored(nummer))?.answers).toEqual({ name: 'Uwe Zahnrad' });
    const list = await pia.browser.get('/antraege');
    expect(list.text).toContain('Patenschaft durch Uwe Zahnrad');
    expect(list.text).toContain('wartet auf den Paten');
    expect(list.text).toContain('Den Paten anrufen');
    const page = await pia.browser.get(`/antraege/${nummer}?hinweis=angerufen`);
    expect(page.heading).toBe(`Antrag Nr. ${nummer}`);
    expect(page.text).toContain('Bitte warten: Uwe Zahnrad angerufen');
    expect(page.hasButton('Angaben ändern')).toBe(false);
    expect((await otto.browser.get(`/antraege/${nummer}`)).status).toBe(404);
    const over = await withdrawn(pia.browser, page);
    expect(over.text).toContain('Zurückgezogen');
    expect((await pia.browser.get('/antraege/neu/patenschaft')).status).toBe(404);
    expect(over.link('Neuen Antrag stellen')).toBe('/patenschaft');
  });

  it('is found by the office with what it is about, waits for nobody there, and cannot be entered from paper', async () => {
    const nummer = await enter(pia, 'Lea Zirkel');
    const { browser } = await staffMember(portal, 'administration');
    expect((await browser.get('/verwaltung/antraege?bereich=alle&stand=wartend')).text).not.toContain(
      'Zirkel',
    );
    const queue = await browser.get('/verwaltung/antraege?bereich=alle&stand=offen');
    expect(queue.text).toContain('Patenschaft durch Lea Zirkel');
    expect(queue.text).toContain('wartet auf den Paten');
    const page = await browser.get(`/verwaltung/antraege/${nummer}`);
    expect(page.text).toContain('Pate ist Lea Zirkel');
    expect(page.link('Muster Metallbau GmbH')).toBe(`/verwaltung/betriebe/${betriebId}`);
    expect(page.hasButton('Übernehmen')).toBe(false);
    const betrieb = await browser.get(`/verwaltung/betriebe/${betriebId}`);
    expect(betrieb.text).toContain(`Antrag Nr. ${nummer}`);
    expect(betrieb.text).not.toContain('eintragen: Patenschaft');
    expect(
      (await browser.get(`/verwaltung/antraege/eintragen/patenschaft/konto/${pia.accountId}`)).status,
    ).toBe(404);
  });

  it('is entered once however many press at once, and again after its end', async () => {
    const press = () => enter(pia, 'Uwe Zahnrad', 'zahnrad');
    const [first, ...others] = await Promise.all([press(), press(), press(), press()]);
    expect(new Set([first, ...others]).size).toBe(1);
    expect(await enter(otto, 'Uwe Zahnrad', 'zahnrad')).not.toBe(first);
    await decide(first!, 'deny');
    expect(await press()).not.toBe(first);
  });

  it('mails no confirmation that its feature has not asked for', async () => {
    expect(await column('copy_waits_since', await enter(pia, 'Ina Feile'))).toBeNull();
  });
});

describe('a decision from outside', () => {
  it('is one: of all who decide at once the first counts, and the definition acts once', async () => {
    const nummer = await enter(pia, 'Uwe Zahnrad');
    done.length = 0;
    const results = await Promise.all([
      decide(nummer, 'confirm'),
      decide(nummer, 'deny'),
      decide(nummer, 'confirm'),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done).toHaveLength(1);
    const page = await pia.browser.get(`/antraege/${nummer}`);
    expect(page.text).toContain('Zugesagt');
    expect(page.text).toContain('Pate sagt zu');
  });

  it('leaves the Antrag as it is where the definition cannot do it', async () => {
    const nummer = await enter(pia, 'Uwe Zahnrad');
    obstacle = 'Der Pate hat schon fünf.';
    expect(await decide(nummer, 'confirm')).toEqual({
      ok: false,
      refusal: { kind: 'obstacle', sentence: obstacle },
    });
    obstacle = undefined;
    expect((await stored(nummer))?.state).toBe('awaiting');
  });

  it('that is asked for once more is told in the history, and shown as something new', async () => {
    const nummer = await enter(pia, 'Uwe Zahnrad');
    const by = { kind: 'person', accountId: pia.accountId } as const;
    const before = await stored(nummer);
    const prompt = () =>
      portal.write((tx) => promptOutside(tx, art, nummer, { by, now: portal.clock.now() }, 'asked'));
    expect(await prompt()).toBe(true);
    expect((await stored(nummer))?.revision).toBeGreaterThan(before?.revision ?? 0);
    expect((await pia.browser.get(`/antraege/${nummer}`)).text).toContain('Pate gefragt');
    await decide(nummer, 'void');
    expect(await prompt()).toBe(false);
    expect((await stored(nummer))?.state).toBe('refused');
  });
});

describe('what becomes of it', () => {
  it('is forgotten a while after its sending where nobody ever decided, and goes with its account', async () => {
    const nummer = await enter(otto, 'Uwe Zahnrad');
    const days = 30 * 24 * 3_600_000;
    expect(await column('deletes_at', nummer)).toEqual(new Date(portal.clock.now().getTime() + days));
    const gone = await signedInPerson(portal, 'geht.weg@handwerk.example', '203.0.113.6');
    const theirs = await enter(gone, 'Uwe Zahnrad');
    await portal.write((tx) => tx.kysely.deleteFrom('accounts').where('id', '=', gone.accountId).execute());
    expect(await stored(theirs)).toBeUndefined();
  });

  it('goes along to another account; of one that both have, that of the other stays', async () => {
    const from = await signedInPerson(portal, 'alt@handwerk.example', '203.0.113.7');
    const to = await signedInPerson(portal, 'neu@handwerk.example', '203.0.113.8');
    const both = [await enter(from, 'Uwe Zahnrad', 'zahnrad'), await enter(to, 'Uwe Zahnrad', 'zahnrad')];
    const alone = await enter(from, 'Lea Zirkel', 'zirkel');
    await portal.write((tx) =>
      antraegeMove(collectArten([art])).carryOut(
        tx,
        { from: from.accountId, to: to.accountId },
        portal.clock.now(),
      ),
    );
    expect(await Promise.all(both.map(async (nummer) => (await stored(nummer))?.state))).toEqual([
      'withdrawn',
      'awaiting',
    ]);
    expect(await stored(alone)).toMatchObject({ state: 'awaiting', accountId: to.accountId });
    expect(await enter(to, 'Lea Zirkel', 'zirkel')).toBe(alone);
    expect(await column('goes_with', alone)).toBe(to.accountId);
  });

  it('goes with the Betrieb that it is about', async () => {
    const nummer = await enter(otto, 'Ina Feile');
    const [end] = featuresWith(art).flatMap(({ name, recordsEnd }) =>
      name === 'antraege' && recordsEnd ? [recordsEnd] : [],
    );
    await portal.write((tx) => end!.forget(tx, 'betrieb', [betriebId], portal.clock.now()));
    expect(await stored(nummer)).toBeUndefined();
  });
});

it('does not compile without words for how it can stand', () => {
  const { 'detail.agreed.history': _missing, ...without } = words;
  const { id, version, offered, audience, department, keptDays } = art;
  const incomplete = defineAntragsart(
    {
      ...{ id, version, offered, audience, department, keptDays },
      steps: [{ id: 'pate', fields: [{ name: 'name', kind: 'text' }] }],
      ownForm: { path: '/patenschaft' },
      details: [{ id: 'asked' }, { id: 'agreed', history: true }],
      // a function must not make the compiler look less closely
      titled: (_chamber, _locale, value) => value,
    },
    // @ts-expect-error the history of one of them is missing
    defineTexts('antrag-patenschaft-incomplete', { de: without, en: without }),
  );
  expect(incomplete.ownForm?.path).toBe('/patenschaft');
});

it('cannot be declared with corrections, which have no pages', () => {
  const { allows: _none, ...without } = art;
  expect(() => collectArten([without])).toThrow('pages that there are not');
});
