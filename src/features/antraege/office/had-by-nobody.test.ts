import { afterAll, beforeAll, expect, it } from 'vitest';
import { sent } from '../../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../../test/browser.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { type AntragState, antragStates } from '../../../lib/antrag-words.ts';
import { findAntrag, updateAntrag } from '../queries.ts';
import { isWithOffice } from '../rules.ts';

const settings = { allgemeineAntraege: { offered: ['ersatzzeugnis'] } };
let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let colleague: Browser;
const ids = new Map<string, string>();

beforeAll(async () => {
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  lea = (await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example')).browser;
  colleague = (await staffMember(portal, 'lehrlingsrolle', 'colleague@kammer.example')).browser;
  for (const name of ['locked', 'elsewhere'])
    await staffMember(portal, 'lehrlingsrolle', `${name}@kammer.example`);
  const staff = await portal.read((db) => db.kysely.selectFrom('staff').select(['id', 'email']).execute());
  for (const { id, email } of staff) ids.set(String(email).split('@')[0] ?? '', String(id));
  const set = (name: string, values: object) =>
    portal.write((tx) =>
      tx.kysely.updateTable('staff').set(values).where('id', '=', ids.get(name)!).execute(),
    );
  await set('locked', { state: 'locked' });
  await set('elsewhere', { roles: ['auskunft'] });
});
afterAll(() => portal.close());

const shows = (page: SeenPage, nummer: number) =>
  page.hasLink(String(nummer)) || page.text.includes(`${nummer}: Ersatz`);
const list = (browser: Browser, stand: string) => browser.get(`/verwaltung/antraege?stand=${stand}`);

it('an Antrag with the office is in the list of somebody who can go on with it, however it stands and whoever has it', async () => {
  await sent(pia.browser);
  const nummer = 1;
  const stands = antragStates.filter(isWithOffice);
  const had: [AntragState, string | undefined][] = stands.flatMap((state) =>
    [undefined, 'colleague', 'locked', 'elsewhere'].map((who): [AntragState, string | undefined] => [
      state,
      who,
    ]),
  );
  expect(had).toHaveLength(12);
  for (const [state, who] of had) {
    await portal.write((tx) =>
      updateAntrag(tx, nummer, state, { takenBy: who === undefined ? null : ids.get(who)! }),
    );
    const lists = {
      waiting: shows(await list(lea, 'wartend'), nummer),
      hers: shows(await list(colleague, 'meine'), nummer),
      // the clock ends a question: then it is in review
      question: shows(await list(lea, 'frage'), nummer),
    };
    expect({ state, who, ...lists }).toEqual({
      state,
      who,
      waiting: state === 'received' || (state === 'in-review' && who !== 'colleague'),
      hers: who === 'colleague',
      question: state === 'question',
    });
    const home = await lea.get('/verwaltung');
    expect(home.text.includes('1 Antrag wartet: Ausbildung und Prüfungen')).toBe(lists.waiting);
  }
});

it('what is answered after it was handed to the department with its question waits there for whoever takes it', async () => {
  const nummer = Number(/Nr\. (\d+)/.exec((await sent(pia.browser)).heading)?.[1]);
  const open = (page = '') => lea.get(`/verwaltung/antraege/${nummer}${page}`);
  await lea.submit(await open(), 'Antrag übernehmen');
  await lea.submit(await open('/frage'), 'Frage senden', {
    'Ihre Frage': 'Wann?',
    'Antwort bis': '1.12.2026',
  });
  await lea.submit(await open('/weitergeben'), 'Weitergeben', {
    'An wen?': 'bereich-lehrlingsrolle',
    'Notiz dazu': '',
  });
  await pia.browser.submit(await pia.browser.get(`/antraege/${nummer}`), 'Antwort senden', {
    'Ihre Antwort': '1998',
  });
  expect(await portal.read((db) => findAntrag(db, nummer))).toMatchObject({
    state: 'in-review',
    takenBy: null,
  });
  expect(shows(await list(colleague, 'wartend'), nummer)).toBe(true);
  expect(
    (await colleague.submit(await colleague.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen')).text,
  ).toContain('Sie bearbeiten diesen Antrag');
});
