import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arten, run, sent } from '../../../test/antrag.ts';
import { signedInPerson, signIn, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { askQuestion } from './ask-question.ts';
import { moveAntrag } from './move-antrag.ts';
import { findAntrag } from './queries.ts';

let portal: TestPortal;
let pia: TestPerson;

beforeEach(async () => {
  portal = await createTestPortal({
    settings: { allgemeineAntraege: { offered: ['ersatzzeugnis'] } },
    besideOthers: true,
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterEach(() => portal.close());

describe('a question of the office', () => {
  const ersatzzeugnis = arten.get('ersatzzeugnis')!;

  async function asked(): Promise<void> {
    await sent(pia.browser);
    await portal.write(async (tx) => {
      const { id: staffId } = await tx.kysely
        .insertInto('staff')
        .values({
          email: 'vera@kammer.example',
          email_folded: 'vera@kammer.example',
          name: 'Vera',
          roles: ['lehrlingsrolle'],
          sessions_valid_from: portal.clock.now(),
          created_at: portal.clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const now = portal.clock.now();
      const by = { kind: 'office', staffId } as const;
      const taken = await moveAntrag(tx, ersatzzeugnis, 1, 'take', { by, now }, { takenBy: staffId });
      expect(taken.ok).toBe(true);
      const question = { staffId, now, revision: 2, text: 'War das in Musterstadt?', dueOn: '2026-12-05' };
      expect(await askQuestion(tx, ersatzzeugnis, 1, { ...question, revision: 1 })).toEqual({
        ok: false,
        refusal: 'changed-meanwhile',
      });
      expect((await askQuestion(tx, ersatzzeugnis, 1, question)).ok).toBe(true);
    });
  }

  /** Asks something else. */
  async function again(question: { readonly text: string; readonly dueOn: string }): Promise<void> {
    await portal.write(async (tx) => {
      const { takenBy, revision } = (await findAntrag(tx, 1))!;
      const act = { staffId: takenBy!, now: portal.clock.now(), revision };
      expect((await askQuestion(tx, ersatzzeugnis, 1, { ...act, ...question })).ok).toBe(true);
    });
  }

  /** So many more of hers, that came after it. */
  async function olderThan(more: number): Promise<void> {
    const values = Array.from({ length: more }, () => ({
      art: 'ersatzzeugnis',
      version: 1,
      account_id: pia.accountId,
      contact_name: 'Pia Probe',
      locale: 'de',
      answers: '{}',
      department: 'lehrlingsrolle',
      sent_at: portal.clock.now(),
    }));
    await portal.write((tx) => tx.kysely.insertInto('antraege').values(values).execute());
  }

  it('is told by mail, stands first, is answered once, and lets the Antrag go on', async () => {
    await asked();
    expect((await portal.lastMailTo(pia.email)).text).toContain('War das in Musterstadt?');
    expect((await pia.browser.get('/mein-bereich')).text).toContain('Antrag Nr. 1: Frage beantworten');
    await olderThan(220);
    const lists = await Promise.all(
      ['', '?seite=5', '?seite=99'].map((page) => pia.browser.get(`/antraege${page}`)),
    );
    expect(lists[0]!.text).toContain('Frage beantworten bis 5. Dezember 2026');
    const rows = lists.map(({ root }) => root.querySelectorAll('tbody tr').map((row) => row.text.trim()));
    expect(rows.map((row) => row.length)).toEqual([50, 21, 21]);
    expect(rows[0]![0]).toMatch(/^Antrag Nr\. 1\D/);
    expect([rows[0]![1], rows[1]!.at(-1)]).toEqual([
      expect.stringMatching(/^Antrag Nr\. 221\D/),
      expect.stringMatching(/^Antrag Nr\. 2\D/),
    ]);
    expect([lists[0]!.link('Nächste Seite'), lists[2]!.link('Vorherige Seite')]).toEqual([
      '/antraege?seite=2',
      '/antraege?seite=4',
    ]);
    expect(lists[2]!.root.querySelector('[data-live]')?.getAttribute('data-live')).toBe(
      '/antraege/neues?seite=5',
    );
    const page = await pia.browser.get('/antraege/1');
    expect(page.text).toContain('wartet auf Ihre Antwort');
    const empty = await pia.browser.submit(page, 'Antwort senden');
    expect([empty.status, empty.fieldError('Ihre Antwort')]).toEqual([
      422,
      expect.stringContaining('Schreiben Sie Ihre Antwort'),
    ]);
    const answered = await pia.browser.submit(page, 'Antwort senden', {
      'Ihre Antwort': 'Ja, bei der Innung.',
    });
    expect(answered.text).toContain('Ihre Antwort ist bei uns angekommen');
    expect(answered.text).toContain('in Bearbeitung');
    expect(answered.text).toContain('Ja, bei der Innung.');
    const twice = await pia.browser.submit(page, 'Antwort senden', { 'Ihre Antwort': 'Ja, bei der Innung.' });
    expect(twice.text).toContain('Ihre Antwort ist bei uns angekommen');
    // what comes too late is not thrown away
    const late = await pia.browser.submit(page, 'Antwort senden', { 'Ihre Antwort': 'Oder doch nicht.' });
    expect([late.status, late.text]).toEqual([
      409,
      expect.stringContaining('Ihre Antwort ist nicht gesendet'),
    ]);
    expect(late.text).toContain('Oder doch nicht.');
    expect((await pia.browser.get('/antraege/1')).text).not.toContain('Oder doch nicht.');
  });

  it('is brought to mind before its last day, and lets the Antrag go on without an answer after it', async () => {
    await asked();
    const form = await pia.browser.get('/antraege/1');
    const subjects = async () =>
      (await portal.mails()).filter(({ kind }) => kind === 'antraege.news').map(({ subject }) => subject);
    portal.clock.pass({ days: 10 });
    await run(portal, 'antraege.question-deadlines');
    expect(await subjects()).toEqual(['Frage zu Antrag Nr. 1']);
    portal.clock.pass({ days: 1 });
    await run(portal, 'antraege.question-deadlines');
    await run(portal, 'antraege.question-deadlines');
    expect((await subjects()).slice(1)).toEqual(['Erinnerung: Frage zu Antrag Nr. 1']);
    portal.clock.pass({ days: 4 });
    await run(portal, 'antraege.question-deadlines');
    expect((await subjects()).slice(2)).toEqual(['Antrag Nr. 1: keine Antwort bekommen']);
    await signIn(pia.browser, pia.email);
    const page = await pia.browser.get('/antraege/1');
    expect(page.text).toContain('in Bearbeitung');
    expect(page.hasButton('Antwort senden')).toBe(false);
    const late = await pia.browser.submit(form, 'Antwort senden', { 'Ihre Antwort': 'Ja, das war es.' });
    expect(late.text).toContain('Ihre Antwort ist bei uns angekommen');
    expect(late.text).toContain('Ja, das war es.');
    // a short one is not brought to mind together with the question itself, but the day after
    await again({ text: 'Und wann?', dueOn: '2026-12-08' });
    await run(portal, 'antraege.question-deadlines');
    expect((await subjects()).slice(3)).toEqual(['Frage zu Antrag Nr. 1']);
    const other = await pia.browser.submit(form, 'Antwort senden', { 'Ihre Antwort': 'In Musterstadt.' });
    expect([other.status, other.html]).toEqual([422, expect.stringContaining('In Musterstadt.</textarea>')]);
    expect(other.text).toContain('Und wann?');
    portal.clock.pass({ days: 1 });
    await run(portal, 'antraege.question-deadlines');
    expect((await subjects()).slice(4)).toEqual(['Erinnerung: Frage zu Antrag Nr. 1']);
  });
});
