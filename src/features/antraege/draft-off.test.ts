import { afterAll, beforeAll, expect, it } from 'vitest';
import { featuresWith } from '../../../test/antrag.ts';
import type { SeenPage } from '../../../test/browser.ts';
import type { TestPerson } from '../../../test/people.ts';
import { peopledBetrieb, type PeopledBetrieb } from '../../../test/peopled-betrieb.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { sampleArt } from './fixtures.ts';

const art: Antragsart = { ...sampleArt, audience: ['betrieb'], right: 'finanzen' };
const start = `/antraege/neu/${art.id}`;
const resting = 'Ruht: Werkstattbesuch';

let portal: TestPortal;
let other: PeopledBetrieb;
let betrieb: PeopledBetrieb;
let writer: TestPerson;
let draft: SeenPage;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
  other = await peopledBetrieb(portal);
  betrieb = await peopledBetrieb(portal);
  await portal.write((tx) =>
    tx.kysely.updateTable('betriebe').set({ telefon: '01234 11111' }).where('id', '=', betrieb.id).execute(),
  );
  writer = await betrieb.colleague('ruht', ['finanzen']);
  draft = await writer.browser.submit(await writer.browser.get(start), 'Antrag beginnen');
});
afterAll(() => portal.close());

const link = (change: Readonly<Record<string, unknown>>) =>
  portal.write((tx) =>
    tx.kysely.updateTable('links').set(change).where('account_id', '=', writer.accountId).execute(),
  );
const ended = () => ({ ended_at: portal.clock.now(), end_reason: 'case-worker' });
const open = { ended_at: null, end_reason: null };
const list = () => writer.browser.get('/antraege');

it('says of a draft whose link has ended that it rests, and nothing that the register says', async () => {
  // with a link to another Betrieb, so that kinds for Betriebe are open, or with none
  for (const change of [{ betrieb_id: other.id }, { betrieb_id: betrieb.id, ...ended() }]) {
    await link(change);
    const shown = await list();
    const off = await writer.browser.get(shown.link(resting));
    expect([off.status, off.text]).toEqual([200, expect.stringContaining('keine solchen Anträge mehr')]);
    expect(off.text).not.toContain(`Betrieb ${betrieb.count}`);
    for (const { text } of [shown, off]) expect(text).not.toContain('11111');
  }
});

it('lets nobody write it or send it, whichever of its pages was open', async () => {
  expect((await writer.browser.submit(draft, 'Weiter')).status).toBe(403);
  await link({ betrieb_id: other.id, ...open });
  const place = (name: string) => draft.path.replace('/anliegen', `/${name}`);
  for (const page of [
    await writer.browser.get(draft.path),
    await writer.browser.get(place('unterlagen')),
    await other.post(writer, place('pruefen'), { revision: '1' }),
    await other.post(writer, draft.path, { matter: 'energy' }),
    await other.post(writer, place('verwerfen'), {}),
  ])
    expect([page.status, page.heading]).toEqual([200, 'Entwurf ruht: Werkstattbesuch']);
});

it('says which role is missing where the link goes on, and leads to no linking', async () => {
  await link({ betrieb_id: betrieb.id, roles: ['ausbildung'] });
  const off = await writer.browser.get((await list()).link(resting));
  const missing = `Dafür brauchen Sie bei Betrieb ${betrieb.count} die Aufgabe Finanzen oder Verwaltung. Sie haben: Ausbildung.`;
  expect([off.heading, off.text]).toEqual([
    'Entwurf ruht: Werkstattbesuch',
    expect.stringContaining(missing),
  ]);
  expect([off.hasLink('Zur Freischaltung'), off.hasButton('Entwurf löschen')]).toEqual([false, true]);
  // the address of the draft says the same
  expect((await writer.browser.get(draft.path)).text).toContain(missing);
  await link({ roles: ['finanzen'] });
});

it('goes on once there is a link again, and can be deleted without one', async () => {
  await link({ betrieb_id: betrieb.id });
  const again = await list();
  expect(again.hasLink(resting)).toBe(false);
  expect((await writer.browser.get(draft.path)).heading).toBe(draft.heading);
  await link(ended());
  const off = (await list()).link(resting);
  const stranger = await betrieb.colleague('fremd', ['finanzen']);
  expect((await stranger.browser.get(off)).status).toBe(404);
  const gone = await writer.browser.submit(await writer.browser.get(off), 'Entwurf löschen');
  expect([gone.text, gone.hasLink(resting)]).toEqual([
    expect.stringContaining('Der Entwurf ist gelöscht'),
    false,
  ]);
  expect((await writer.browser.get(off)).status).toBe(404);
});
