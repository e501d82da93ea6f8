import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featuresWith, nummerOn, withdrawn } from '../../../test/antrag.ts';
import type { SeenPage } from '../../../test/browser.ts';
import type { TestPerson } from '../../../test/people.ts';
import { peopledBetrieb, type PeopledBetrieb } from '../../../test/peopled-betrieb.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { type AntragInHand, defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import { collectArten } from './arten.ts';
import { bescheidOf } from './bescheid/letter.ts';
import { copyOf } from './copy-of.ts';
import { knownToSender } from './known-to-sender.ts';
import { moveAntrag } from './move-antrag.ts';
import { findAntrag } from './queries.ts';
import { sendCopiesJob } from './send-copies.ts';

const words = {
  title: 'Neue Telefonnummer',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: 'HwO',
  'step.nummer': 'Die neue Nummer',
  'field.telephone': 'Telefonnummer',
} as const;
const sentOnes: AntragInHand[] = [];
const approved: AntragInHand[] = [];
const art = defineAntragsart(
  {
    id: 'telefonnummer',
    version: 2,
    offered: () => true,
    audience: ['betrieb'],
    right: 'finanzen',
    department: 'handwerksrolle',
    keptDays: 30,
    steps: [
      { id: 'nummer', fields: [{ name: 'telephone', kind: 'telephone', proposes: 'betrieb.telefon' }] },
    ],
    carryOver: ({ phone, ...answers }) => (phone ? { telephone: phone, ...answers } : answers),
    obstacle: async (_db, { betriebId }) =>
      betriebId === blocked ? 'Es läuft schon ein Antrag.' : undefined,
    onApproved: async (_tx, antrag) => void approved.push(antrag),
    onSent: async (_tx, antrag) => void sentOnes.push(antrag),
  },
  defineTexts('antrag-telefonnummer', { de: words, en: words }),
);
let blocked = '';

let portal: TestPortal;
let betrieb: PeopledBetrieb;
let finances: TestPerson;
let reader: TestPerson;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
  betrieb = await peopledBetrieb(portal);
  await portal.write((tx) =>
    tx.kysely.updateTable('betriebe').set({ telefon: '01234 11111' }).where('id', '=', betrieb.id).execute(),
  );
  finances = await betrieb.colleague('fin', ['finanzen']);
  reader = await betrieb.colleague('les', ['lesen']);
});
afterAll(() => portal.close());

const start = '/antraege/neu/telefonnummer';

async function checked(person: TestPerson): Promise<SeenPage> {
  const first = await person.browser.get(start);
  const button = first.hasButton('Antrag beginnen') ? 'Antrag beginnen' : 'Neu beginnen';
  const page = await person.browser.submit(first, button);
  return person.browser.submit(page, 'Weiter', { Telefonnummer: '01234 99999' });
}

/** Lets the worker mail the copies that wait. */
async function copies(): Promise<void> {
  const job = sendCopiesJob(portal.house, collectArten([art]));
  while (await job.run(portal.chamber, portal.clock.now()));
}

function endLinkOf({ accountId }: TestPerson) {
  const end = { ended_at: portal.clock.now(), end_reason: 'case-worker' };
  return portal.write((tx) =>
    tx.kysely.updateTable('links').set(end).where('account_id', '=', accountId).execute(),
  );
}

describe('an Antrag for a Betrieb', () => {
  it('is open to whoever acts for one with the right, and to nobody else', async () => {
    expect((await portal.newBrowser().get(start)).path).toContain('/anmelden?weiter=');
    const without = await reader.browser.get(start);
    expect([without.status, without.text]).toEqual([403, expect.stringContaining('Finanzen')]);
    expect((await finances.browser.get(start)).text).toContain(`für Betrieb ${betrieb.count}.`);
  });

  it('shows what the register holds, and proposes to change it', async () => {
    const page = await finances.browser.submit(await finances.browser.get(start), 'Antrag beginnen');
    expect(page.fieldValue('Telefonnummer')).toBe('01234 11111');
    expect(page.text).toContain('Bisher: 01234 11111');
    const check = await finances.browser.submit(page, 'Weiter', { Telefonnummer: '01234 99999' });
    expect(check.text).toContain('01234 99999 (bisher: 01234 11111)');
    const sent = await finances.browser.submit(check, 'Antrag versenden');
    expect(sent.text).toContain('01234 99999 (bisher: 01234 11111)');
    expect(sentOnes.at(-1)).toMatchObject({
      nummer: nummerOn(sent),
      betriebId: betrieb.id,
      answers: { telephone: '01234 99999' },
      before: { telephone: '01234 11111' },
    });
  });

  it('belongs to all who act for it with the right, as long as they do', async () => {
    const sender = await betrieb.colleague('geht', ['finanzen']);
    const sent = await sender.browser.submit(await checked(sender), 'Antrag versenden');
    const draft = await checked(sender);
    const { path } = sent;
    expect((await finances.browser.get(path)).heading).toBe(sent.heading);
    expect((await finances.browser.get('/antraege')).text).toContain(sent.heading);
    expect((await reader.browser.get(path)).status).toBe(404);
    expect((await reader.browser.get('/antraege')).text).not.toContain(sent.heading);
    await endLinkOf(sender);
    expect((await sender.browser.get(path)).status).toBe(404);
    expect((await sender.browser.post(`${path}/zuruecknehmen`, {})).status).toBe(404);
    expect((await sender.browser.submit(draft, 'Antrag versenden')).status).toBe(403);
    expect((await withdrawn(finances.browser, sent)).text).toContain('zurückgezogen');
  });

  it('tells a colleague what was done with it in their place, and whoever declared something has the copy', async () => {
    const sent = await finances.browser.submit(await checked(finances), 'Antrag versenden');
    await copies();
    const colleague = await betrieb.colleague('bert', ['finanzen']);
    const count = (await portal.mails()).length;
    const news = async () =>
      (await portal.mails())
        .slice(count)
        .map(({ to, subject }) => `${to}: ${subject}`)
        .toSorted();
    const check = await colleague.browser.submit(await colleague.browser.get(sent.path), 'Angaben ändern');
    await colleague.browser.submit(check, 'Änderung versenden');
    await copies();
    const corrected = [colleague, finances].map(
      ({ email }) => `${email}: Änderung zu ${sent.heading} ist eingegangen`,
    );
    expect(await news()).toEqual(corrected);
    await withdrawn(colleague.browser, await colleague.browser.get(sent.path));
    const gone = `${finances.email}: ${sent.heading} ist zurückgezogen`;
    expect(await news()).toEqual([...corrected, gone].toSorted());
    // nobody is told of what they did themselves
    const own = await finances.browser.submit(await checked(finances), 'Antrag versenden');
    await withdrawn(finances.browser, own);
    expect(await news()).toHaveLength(3);
  });

  it('tells whoever has lost the link what they sent and what happened until then, and nothing later', async () => {
    const sender = await betrieb.colleague('ging', ['finanzen']);
    const [early, late] = [
      await sender.browser.submit(await checked(sender), 'Antrag versenden'),
      await sender.browser.submit(await checked(sender), 'Antrag versenden'),
    ];
    const move = (sent: SeenPage, kind: 'take' | 'ask' | 'refuse', note: string, change = {}) => {
      const act = { by: { kind: 'clock' }, now: portal.clock.now(), note } as const;
      return portal.write((tx) => moveAntrag(tx, art, nummerOn(sent), kind, act, change));
    };
    portal.clock.pass({ minutes: 1 });
    await move(early, 'take', 'Vorher gelesen');
    portal.clock.pass({ minutes: 1 });
    await endLinkOf(sender);
    portal.clock.pass({ minutes: 1 });
    await move(early, 'ask', 'Später gefragt');
    const step = await finances.browser.submit(await finances.browser.get(late.path), 'Angaben ändern');
    const form = await finances.browser.get(step.path.replace('/pruefen', '/nummer'));
    const check = await finances.browser.submit(form, 'Weiter', { Telefonnummer: '01234 77777' });
    await finances.browser.submit(check, 'Änderung versenden');
    await move(late, 'take', '');
    await move(late, 'refuse', 'Später abgelehnt', { reason: 'Später begründet' });
    const { text, root } = await sender.browser.get('/profil/daten');
    expect(text).not.toMatch(/Später (?:ge|ab|be)|77777|abgelehnt/i);
    const rows = root.querySelectorAll('tr').map((row) => row.textContent);
    const rowOf = (sent: SeenPage) => rows.find((row) => row.startsWith(`${nummerOn(sent)}${art.id}`));
    expect(rowOf(early)).toContain('01234 99999');
    expect(rowOf(late)).toMatch(/eingegangen.*nicht mehr Ihre/);
    const known = await portal.read(async (db) =>
      knownToSender(db, art, (await findAntrag(db, nummerOn(early)))!, { ...sender, mandates: [] }),
    );
    expect(known.antrag.state).toBe('in-review');
    expect(known.events.map(({ note }) => note)).toEqual(['Vorher gelesen', null]);
  });

  it('of an earlier version shows both sides its answers in the fields of today, and what has none any more', async () => {
    const sent = await finances.browser.submit(await checked(finances), 'Antrag versenden');
    const nummer = nummerOn(sent);
    const old = {
      version: 1,
      answers: JSON.stringify({ phone: '01234 55555', fax: '01234 66666' }),
      before: JSON.stringify({ phone: '01234 22222' }),
    };
    await portal.write((tx) =>
      tx.kysely
        .updateTable('antraege')
        .set(old as never)
        .where('nummer', '=', nummer as never)
        .execute(),
    );
    const office = (await staffMember(portal, 'administration', 'lea@kammer.example')).browser;
    const all = /01234 55555[^]*01234 66666/;
    expect((await finances.browser.get(sent.path)).text).toMatch(all);
    const taken = await office.submit(
      await office.get(`/verwaltung/antraege/${nummer}`),
      'Antrag übernehmen',
    );
    expect(taken.text).toMatch(all);
    const form = await office.get(`/verwaltung/antraege/${nummer}/bewilligen`);
    expect(form.text).toMatch(/Telefonnummer: 01234 22222 [^]*01234 55555/);
    await office.submit(form, 'Antrag bewilligen', { übernehmen: 'taken' });
    expect(approved.at(-1)).toMatchObject({
      answers: { telephone: '01234 55555' },
      before: { telephone: '01234 22222' },
      decisions: { telephone: 'taken' },
    });
    const letters = await portal.read(async (db) => {
      const antrag = (await findAntrag(db, nummer))!;
      const decision = { decidedAt: portal.clock.now(), now: portal.clock.now() };
      return [await copyOf(db, art, antrag, decision.now), await bescheidOf(db, art, antrag, decision)];
    });
    expect(JSON.stringify(letters[0])).toMatch(all);
    expect(JSON.stringify(letters[1])).toContain('01234 55555 (bewilligt)');
  });

  it('can stand in the way of itself, with a sentence', async () => {
    const draft = await checked(finances);
    blocked = betrieb.id;
    expect((await finances.browser.get(start)).text).toContain('Es läuft schon ein Antrag.');
    const refused = await finances.browser.submit(draft, 'Antrag versenden');
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Es läuft schon ein Antrag.'),
    ]);
    blocked = '';
  });

  it('is not corrected once somebody has taken it', async () => {
    const sent = await finances.browser.submit(await checked(finances), 'Antrag versenden');
    const check = await finances.browser.submit(sent, 'Angaben ändern');
    await portal.write((tx) =>
      moveAntrag(tx, art, nummerOn(sent), 'take', {
        by: { kind: 'clock' },
        now: portal.clock.now(),
      }),
    );
    const late = await finances.browser.submit(check, 'Änderung versenden');
    expect([late.heading, late.text]).toEqual([
      'Diese Änderung kam zu spät',
      expect.stringContaining('01234 99999'),
    ]);
    expect((await finances.browser.get(check.path.replace('/pruefen', '/nummer'))).heading).toBe(
      late.heading,
    );
    const list = await finances.browser.get('/antraege');
    expect(list.text).toContain(`Änderung zu ${sent.heading}, kam zu spät`);
    await finances.browser.submit(late, 'Änderung löschen');
    expect((await finances.browser.get('/antraege')).text).not.toContain('kam zu spät');
  });
});

describe('what could not work is found at start', () => {
  it.each([
    ['two of one id', [art, art], 'the same id'],
    [
      'a condition on no earlier field',
      [{ ...art, steps: [{ ...art.steps[0], showWhen: { field: 'x', is: [] } }] }],
      'looks at no earlier field',
    ],
    [
      'a field whose answer would be lost with the session',
      [{ ...art, steps: [{ ...art.steps[0], fields: [{ name: 'shopPin', kind: 'text' }] }] }],
      'shopPin sounds like a secret',
    ],
    ['no right for Betriebe', [{ ...art, right: 'kaffee' }], 'which right'],
    ['no way to reach strangers', [{ ...art, audience: ['anyone'] }], 'nobody without an account'],
    ['an id that fits into no address', [{ ...art, id: 'Ü' }], 'fit into an address'],
  ] as const)('%s', (_what, arten, sentence) => {
    expect(() => collectArten(arten as never)).toThrow(sentence);
  });

  it('and a right one is not', () => {
    expect(collectArten([art]).size).toBe(1);
  });
});
