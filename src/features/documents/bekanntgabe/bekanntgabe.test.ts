import { CompiledQuery, type ExpressionBuilder } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../../test/documents.ts';
import type { TestPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { bekanntgabeJob } from './job.ts';
import { isUnbroken } from './log-chain.ts';
import { moveOn } from './move-on.ts';
import { selectBekanntgaben, selectLog } from './queries.ts';

const DAY = 24 * 3_600_000;
let portal: TestPortal;
let staff: StaffMember;
let betriebId: string;
let ada: TestPerson;
let number = 300_000;
const served = new Set<string>();
beforeAll(async () => {
  portal = await documentPortal();
  staff = await staffMember(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  number += 1;
  betriebId = await someBetrieb(portal, String(number), `Betrieb ${number}`);
  ada = await actingPerson(portal, `ada.hofer${number}@handwerk.example`, betriebId);
});

const job = (at: Date) => bekanntgabeJob(portal.house).run(portal.chamber, at);
const after = (days: number) => new Date(portal.clock.now().getTime() + days * DAY);

async function agree() {
  const settings = await ada.browser.get('/mein-betrieb/einstellungen');
  return ada.browser.submit(settings, 'Zustimmen', {
    'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
  });
}

/** Delivers a formal document. @returns its id, and the page after it */
async function serve(files: readonly File[] = [pdfFile('bescheid.pdf')]) {
  const form = await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`);
  const page = await staff.browser.submit(
    form,
    'Zustellen',
    {
      Art: 'sonstiges',
      Jahr: '2026',
      Betreff: 'Bescheid',
      'Förmliches Schreiben: Es läuft eine Frist': true,
    },
    { Dateien: files },
  );
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('document_deliveries').select('id').where('betrieb_id', '=', betriebId).execute(),
  );
  const row = rows.find((one) => !served.has(one['id'] as string));
  served.add(row?.['id'] as string);
  return { id: row?.['id'] as string, page };
}

/** What the mail server says about the mails of a formal document. */
const mailsOf = (id: string, change: { readonly sent_at?: Date; readonly failed_at?: Date }) =>
  portal.write((tx) =>
    tx.kysely
      .updateTable('mails')
      .set(change)
      .where(
        'id',
        'in',
        (eb: ExpressionBuilder<{ bekanntgabe_notices: { mail_id: string; delivery_id: string } }, never>) =>
          eb.selectFrom('bekanntgabe_notices').select('mail_id').where('delivery_id', '=', id),
      )
      .execute(),
  );
const look = async (id: string) => (await portal.read((db) => selectBekanntgaben(db, [id])))[0];
const events = async (id: string) => (await portal.read((db) => selectLog(db, id))).map(({ event }) => event);
const reminders = async () =>
  (await portal.mails()).filter(({ to, kind }) => to === ada.email && kind === 'documents.formal-reminder');

describe('the consent of a Betrieb', () => {
  test('is given by whoever has read what it means, withdrawn for what comes after, and told to the others', async () => {
    const bea = await actingPerson(portal, `bea${number}@handwerk.example`, betriebId);
    const settings = await ada.browser.get('/mein-betrieb/einstellungen');
    expect(settings.text).toContain('§ 41 Abs. 2a VwVfG');
    const unread = await ada.browser.submit(settings, 'Zustimmen');
    expect([unread.status, unread.text]).toEqual([422, expect.stringContaining('Kreuzen Sie an')]);
    portal.clock.pass({ minutes: 20 });
    expect((await agree()).heading).toBe('Bitte bestätigen Sie, dass Sie es sind');
    ada = await actingPerson(portal, `zweite${number}@handwerk.example`, betriebId);
    const given = await agree();
    expect(given.text).toContain('Gespeichert: Förmliche Schreiben kommen ins Portal');
    expect((await portal.lastMailTo(bea.email)).kind).toBe('documents.consent-changed');
    const { id } = await serve();
    const withdrawn = await ada.browser.submit(given, 'Zustimmung zurücknehmen');
    expect(withdrawn.text).toMatch(/hat am .* zugestimmt.*/);
    expect(withdrawn.text).toContain('hat die Zustimmung am 21.11.2026');
    expect((await look(id))?.state).toBe('provided');
    const { id: later, page } = await serve();
    expect((await look(later))?.lapseReason).toBe('no-consent');
    expect(page.text).toContain('Das Schreiben geht per Post');
  });
});

describe('a formal document', () => {
  test('is deemed served the day after it was got', async () => {
    await agree();
    const { id } = await serve();
    expect(await job(after(0))).toBe(false);
    expect((await look(id))?.state).toBe('provided');
    const sentAt = new Date(portal.clock.now().getTime() + 5000);
    await mailsOf(id, { sent_at: sentAt });
    await job(after(0.01));
    const retrieveUntil = '2026-12-01';
    expect(await look(id)).toMatchObject({ state: 'notified', notifiedAt: sentAt, retrieveUntil });
    const until = 'Das geht bis 1. Dezember 2026. Danach kommt es per Post.';
    const area = await ada.browser.get('/mein-bereich');
    expect(area.text).toContain('danach kommt es per Post. Mit dem Abruf können Fristen beginnen.');
    const box = await ada.browser.get('/dokumente');
    for (const words of [until, 'Gerechnet wäre es der 22. November 2026']) expect(box.text).toContain(words);
    await ada.browser.submit(box, 'bescheid.pdf herunterladen');
    await ada.browser.submit(box, 'bescheid.pdf herunterladen');
    // got on a Saturday: the day after is a Sunday
    expect(await look(id)).toMatchObject({ state: 'retrieved', deemedOn: '2026-11-23' });
    expect(await events(id)).toEqual(['consent', 'provided', 'notified', 'retrieved']);
    await job(after(30));
    expect((await look(id))?.state).toBe('retrieved');
    const progress = await ada.browser.get(`/dokumente/stand/${id}`);
    expect(progress.text).toMatch(/gilt am 23. November 2026 als .*Gerechnet wäre es der 22. November 2026/s);
  });

  test('is called to mind on the third and seventh day, once each, and goes by post after the tenth', async () => {
    await agree();
    const { id } = await serve();
    await mailsOf(id, { sent_at: portal.clock.now() });
    for (const day of [0, 2, 3, 3, 6, 7, 8]) await job(after(day));
    expect(await reminders()).toHaveLength(2);
    expect((await look(id))?.state).toBe('notified');
    await Promise.all([job(after(11)), job(after(11))]);
    expect(await look(id)).toMatchObject({ state: 'lapsed', lapseReason: 'not-retrieved', deemedOn: null });
    const box = await ada.browser.get('/dokumente');
    expect(box.text).toContain('Das Schreiben kommt per Post: Niemand hat es rechtzeitig abgerufen.');
    expect(box.text).not.toContain('bescheid.pdf herunterladen');
    const post = await staff.browser.get('/verwaltung/schreiben-per-post');
    expect(post.text).toContain(`Betrieb ${number}`);
    const refused = await staff.browser.submit(post, 'Als zur Post gegeben vermerken');
    expect(refused.status).toBe(422);
    const sure = post.root.querySelector('label[for*="sure"]')?.textContent?.trim() ?? '';
    const posted = await staff.browser.submit(post, 'Als zur Post gegeben vermerken', { [sure]: true });
    expect(posted.text).toMatch(/Vermerkt: \d+ Schreiben zur Post gegeben/);
    expect((await look(id))?.state).toBe('posted');
    expect(await events(id)).toEqual([
      'consent',
      'provided',
      'notified',
      'reminded',
      'reminded',
      'lapsed',
      'posted',
    ]);
    expect((await ada.browser.get('/dokumente')).text).toContain('Hier liegt eine Kopie.');
  });

  test('goes by post at once where the mail server gives its notice up', async () => {
    await agree();
    const { id } = await serve();
    await mailsOf(id, { failed_at: portal.clock.now() });
    await job(after(0));
    expect(await look(id)).toMatchObject({ state: 'lapsed', lapseReason: 'notice-failed' });
  });

  test('stays where its notice went off and is forgotten since', async () => {
    await agree();
    const { id } = await serve();
    await mailsOf(id, { sent_at: portal.clock.now() });
    while (await job(after(0)));
    await portal.write((tx) => tx.kysely.deleteFrom('mails').execute());
    await job(after(1));
    expect((await look(id))?.state).toBe('notified');
  });

  test('goes by post where nobody may open it, and has to be a PDF for that', async () => {
    betriebId = await someBetrieb(portal, String((number += 1)), 'Ohne Zugang');
    const { page } = await serve([new File([Buffer.from('%PNG')], 'x.png')]);
    expect(page.status).toBe(422);
    const { id } = await serve();
    expect(await look(id)).toMatchObject({ state: 'lapsed', lapseReason: 'no-consent' });
  });

  test('is printed with a cover sheet before it', async () => {
    const { id } = await serve();
    const archive = (await staff.browser.get('/verwaltung/schreiben-per-post/stapel')).html;
    expect(archive).toContain('-0 Deckblatt.pdf');
    expect(archive).toContain('-1 bescheid.pdf');
    expect((await look(id))?.state).toBe('lapsed');
  });
});

describe('two workers and a person at once', () => {
  test('do each step once, whichever comes first, and leave a log without a gap', async () => {
    await agree();
    const ids = [];
    for (let each = 0; each < 3; each += 1) ids.push((await serve()).id);
    for (const id of ids) await mailsOf(id, { sent_at: portal.clock.now() });
    const box = await ada.browser.get('/dokumente');
    // nothing of it is got by the way
    const without = await ada.browser.submit(box, 'Alle diese Dokumente herunterladen (ZIP)');
    expect(without.text).toContain('Förmliche Schreiben haben wir nicht mit heruntergeladen');
    for (const id of ids) expect(await events(id)).not.toContain('retrieved');
    expect(box.text).toMatch(/Laden Sie es heute herunter, gilt es am \d+\. \w+ 2026 als bekannt gegeben/);
    expect((await portal.lastMailTo(ada.email)).text).toMatch(/beginnen\.\s+Abrufen können Sie es bis \d/);
    const unread = 'Auch die förmlichen Schreiben, die noch niemand abgerufen hat';
    await Promise.all([
      job(after(0)),
      job(after(0)),
      ada.browser.submit(box, 'Alle diese Dokumente herunterladen (ZIP)', { [unread]: true }),
    ]);
    await Promise.all([job(after(12)), job(after(12))]);
    for (const id of ids) {
      const log = await portal.read((db) => selectLog(db, id));
      expect(isUnbroken(id, log)).toBe(true);
      const seen = log.map(({ event }) => event).toSorted();
      expect(seen).toEqual(['consent', 'notified', 'provided', 'retrieved']);
    }
  });

  test('killed in the middle of a step: nothing of it is there, and the next run does it', async () => {
    await agree();
    const { id } = await serve();
    await mailsOf(id, { sent_at: portal.clock.now() });
    const killed = portal.write(async (tx) => {
      await moveOn(tx, id, after(0));
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await events(id)).toEqual(['consent', 'provided']);
    await job(after(0));
    expect(await events(id)).toEqual(['consent', 'provided', 'notified']);
  });
});

describe('the log', () => {
  test('can be neither changed nor emptied, goes with its delivery, and stands in the audit trail with its seals', async () => {
    await agree();
    const { id } = await serve();
    for (const statement of [
      `update bekanntgabe_log set at = now() where delivery_id = '${id}'`,
      `delete from bekanntgabe_log where delivery_id = '${id}'`,
      'truncate bekanntgabe_log',
    ]) {
      await expect(
        portal.write((tx) => tx.kysely.executeQuery(CompiledQuery.raw(statement))),
      ).rejects.toThrow(/append-only|permission denied/);
    }
    const log = await portal.read((db) => selectLog(db, id));
    const trail = await portal.read((db) =>
      db.kysely
        .selectFrom('audit_entries')
        .select('facts')
        .where('event', '=', 'documents.bekanntgabe-logged')
        .execute(),
    );
    const seals = trail.map(({ facts }) => (facts as { seal: string }).seal);
    expect(log.every(({ hash }) => seals.includes(hash))).toBe(true);
    const csv = await staff.browser.get(`/verwaltung/betriebe/${betriebId}/bekanntgabe/${id}/protokoll`);
    expect(csv.html).toContain(log[0]?.hash);
    const page = await staff.browser.get(`/verwaltung/betriebe/${betriebId}/bekanntgabe/${id}`);
    expect(page.text).toContain('Das Protokoll ist vollständig und unverändert.');
    const elsewhere = await someBetrieb(portal, String((number += 1)));
    expect((await staff.browser.get(`/verwaltung/betriebe/${elsewhere}/bekanntgabe/${id}`)).status).toBe(404);
    await portal.write((tx) => tx.kysely.deleteFrom('document_deliveries').where('id', '=', id).execute());
    expect(await events(id)).toEqual([]);
  });

  test('is not open to who is not trusted with the kind of document', async () => {
    await agree();
    const { id } = await serve();
    const other = await someBetrieb(portal, String((number += 1)));
    const eve = await actingPerson(portal, `eve${number}@handwerk.example`, other);
    expect((await eve.browser.get(`/dokumente/stand/${id}`)).status).toBe(404);
  });
});

describe('time that passes without a worker', () => {
  test('is not served by whoever gets it after its provision has ended, although no worker has noted that', async () => {
    await agree();
    const { id } = await serve();
    await mailsOf(id, { sent_at: portal.clock.now() });
    // nor had any noted that the notice went off
    portal.clock.pass({ days: 11 });
    const late = await actingPerson(portal, `spaet${number}@handwerk.example`, betriebId);
    const box = await late.browser.get('/dokumente');
    const answer = await late.browser.submit(box, 'bescheid.pdf herunterladen');
    expect(answer.text).toContain('Das Schreiben kommt per Post: Niemand hat es rechtzeitig abgerufen.');
    expect(await look(id)).toMatchObject({ state: 'lapsed', retrievedAt: null, deemedOn: null });
    expect(await events(id)).toEqual(['consent', 'provided', 'notified', 'lapsed']);
  });
});
