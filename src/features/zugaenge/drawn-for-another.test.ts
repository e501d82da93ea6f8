import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPassword, type TestPerson } from '../../../test/people.ts';
import { type PeopledBetrieb, peopledBetrieb } from '../../../test/peopled-betrieb.ts';
import { inSameMoment } from '../../../test/same-moment.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { holdLinksOfBetrieb } from '../freischaltung/index.ts';

let portal: TestPortal;
let first: PeopledBetrieb;
let second: PeopledBetrieb;
let ada: TestPerson;

beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

/** Ada has Verwaltung in two Betriebe and acts for the first of them. */
beforeEach(async () => {
  first = await peopledBetrieb(portal);
  second = await peopledBetrieb(portal);
  ada = await first.colleague('ada.hofer', ['verwaltung']);
  await second.join(ada, ['verwaltung']);
  await actFor(first);
});

const linkAt = async (betrieb: PeopledBetrieb) => (await betrieb.linkOf(ada))!['id'] as string;
const actFor = async (betrieb: PeopledBetrieb) =>
  ada.browser.post('/handeln-fuer', { verknuepfung: await linkAt(betrieb) });
const openForm = () => ada.browser.get('/mein-betrieb/zugaenge/einladen');
const unlink = async (betrieb: PeopledBetrieb) =>
  ada.browser.post(`/verknuepfungen/${await linkAt(betrieb)}/loesen`, { reason: 'other', note: 'Ende' });
const kim = () => first.address('kim.neu');
const typed = () => ({ 'E-Mail-Adresse': kim(), Verwaltung: true });
const invitedTo = (betrieb: PeopledBetrieb) =>
  portal.read((db) =>
    db.kysely.selectFrom('invitations').select('email').where('betrieb_id', '=', betrieb.id).execute(),
  );

describe('a form that was drawn for another Betrieb', () => {
  it('does nothing for the one acted for by now, and goes on where it belongs', async () => {
    const form = await openForm();
    await actFor(second);
    const asked = await ada.browser.submit(form, 'Einladung senden', typed());
    expect(asked.status).toBe(409);
    expect(asked.text).toContain(`Sie handeln inzwischen für Betrieb ${second.count}`);
    expect(asked.text).toContain(`gehört zu Betrieb ${first.count}`);
    expect(await invitedTo(second)).toEqual([]);
    const kept = await ada.browser.submit(asked, `Für Betrieb ${first.count} weitermachen`);
    expect(kept.heading).toBe('Ihre Eingabe ist noch da');
    const sent = await ada.browser.submit(kept, 'Weiter');
    expect(sent.path).toContain('eingeladen');
    expect(await invitedTo(first)).toEqual([{ email: kim() }]);
    expect(await invitedTo(second)).toEqual([]);
    expect(await portal.auditTrail()).toContain('access.refused: acting-for-another');
  });

  it('does nothing either once the link that it belongs to is over, unless its person says so', async () => {
    const form = await openForm();
    await unlink(first);
    const asked = await ada.browser.submit(form, 'Einladung senden', typed());
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('für den Sie nicht mehr handeln');
    expect(await invitedTo(second)).toEqual([]);
    const sent = await ada.browser.submit(asked, `Stattdessen für Betrieb ${second.count} absenden`);
    expect(sent.path).toContain('eingeladen');
    expect(await invitedTo(second)).toEqual([{ email: kim() }]);
  });

  it('does nothing where it does not say for whom it was drawn', async () => {
    const asked = await ada.browser.post('/mein-betrieb/zugaenge/einladen', {
      email: kim(),
      'rolle-verwaltung': 'ja',
    });
    expect(asked.status).toBe(409);
    expect(await invitedTo(first)).toEqual([]);
  });

  it('is kept for its own Betrieb when the session ran out in between', async () => {
    const form = await openForm();
    await actFor(second);
    portal.clock.pass({ minutes: 61 });
    const asked = await ada.browser.submit(form, 'Einladung senden', typed());
    expect(asked.status).toBe(401);
    const kept = await ada.browser.submit(asked, 'Anmelden', {
      'E-Mail-Adresse': ada.email,
      Passwort: testPassword,
    });
    await ada.browser.submit(kept, 'Weiter');
    expect(await invitedTo(first)).toEqual([{ email: kim() }]);
    expect(await invitedTo(second)).toEqual([]);
  });

  it('writes nothing for a link that ends between looking at it and writing', async () => {
    const form = await openForm();
    const link = await linkAt(first);
    const ends = async (tx: Tx) => {
      await holdLinksOfBetrieb(tx, first.id);
      const now = portal.clock.now();
      await sql`update links set ended_at = ${now}, end_reason = 'left-betrieb' where id = ${link}`.execute(
        tx.kysely,
      );
    };
    const [late] = await inSameMoment(portal, ends, [
      () => ada.browser.submit(form, 'Einladung senden', typed()),
    ]);
    expect(late?.status).toBe(422);
    expect(late?.text).toContain('Sie haben die Aufgabe Verwaltung nicht mehr');
    expect(await invitedTo(first)).toEqual([]);
    expect(await invitedTo(second)).toEqual([]);
  });
});
