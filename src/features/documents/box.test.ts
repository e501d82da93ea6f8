import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bytesInMemory } from '../../lib/file-bytes.ts';
import { listZip } from '../../lib/zip-listing.ts';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../test/documents.ts';
import type { TestPerson } from '../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../test/staff.ts';
import type { TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let staff: StaffMember;
let betriebId: string;
let ada: TestPerson;
let number = 200_000;
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

interface What {
  readonly Art?: string;
  readonly Jahr?: string;
  readonly Betreff?: string;
  readonly formal?: boolean;
}

async function deliver(
  { formal = false, ...what }: What = {},
  files: readonly File[] = [pdfFile('brief.pdf')],
) {
  const form = await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`);
  return staff.browser.submit(
    form,
    'Zustellen',
    {
      Art: 'sonstiges',
      Jahr: '2026',
      Betreff: 'Ein Schreiben',
      ...what,
      ...(formal ? { 'Förmliches Schreiben: Es läuft eine Frist': true } : {}),
    },
    { Dateien: files },
  );
}

const mailsTo = async (person: TestPerson) =>
  (await portal.mails()).filter(({ to }) => to === person.email).map(({ kind }) => kind);
const get = (person: TestPerson, path = '/dokumente') => person.browser.get(path);

describe('a delivered document', () => {
  test('lies in the box as new, is told of without saying what it is, and is read once it was fetched', async () => {
    const back = await deliver({ Betreff: 'Vertraulich' });
    expect(back.path).toBe(`/verwaltung/betriebe/${betriebId}?hinweis=dokumente-zugestellt`);
    expect(back.text).toContain('noch nicht abgerufen');
    const mail = await portal.lastMailTo(ada.email);
    expect(mail.subject).toBe(`Neue Dokumente für Betrieb ${number}`);
    expect(mail.text).not.toContain('Vertraulich');
    expect((await get(ada, '/mein-bereich')).text).toContain('Ein neues Dokument');
    const box = await get(ada);
    expect(box.text).toMatch(/Vertraulich\s*Neu/);
    const file = await ada.browser.submit(box, 'brief.pdf herunterladen');
    expect(file.html).toBe(await pdfFile('brief.pdf').text());
    expect((await get(ada)).text).toMatch(/abgerufen am 21\.11\.2026/);
    expect((await get(ada, '/mein-bereich')).text).not.toContain('neues Dokument');
    expect((await staff.browser.get(`/verwaltung/betriebe/${betriebId}`)).text).toContain(
      'abgerufen am 21.11.2026',
    );
  });

  test('comes as an attachment that no browser shows, keeps or runs', async () => {
    await deliver({}, [pdfFile('Größe “x”; ü.pdf')]);
    const { headers } = await ada.browser.submit(await get(ada), 'Größe “x”; ü.pdf herunterladen');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="Gro.+\.pdf"; filename\*=UTF-8''Gr%C3%B6%C3%9Fe/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is seen by those alone who are trusted with its kind', async () => {
    const till = await actingPerson(portal, `kasse${number}@handwerk.example`, betriebId, ['finanzen']);
    const course = await actingPerson(portal, `kurs${number}@handwerk.example`, betriebId, ['kurse']);
    await deliver({ Art: 'beitrag', Betreff: 'Was wir schulden' });
    expect((await get(till)).text).toContain('Was wir schulden');
    expect((await get(course)).text).not.toContain('Was wir schulden');
    expect([await mailsTo(till), await mailsTo(course)]).toEqual([['documents.delivered'], []]);
    const form = (await get(till)).root.querySelector('form[action$="/herunterladen"]');
    const path = form?.getAttribute('action') ?? '';
    expect((await course.browser.post(path, { 'handelt-fuer': course.linkId })).status).toBe(404);
    expect((await course.browser.get(path)).status).toBe(404);
  });

  test('is opened in the office by its department alone', async () => {
    await deliver({ Art: 'beitrag', Betreff: 'Was wir schulden' });
    const file = (await staff.browser.get(`/verwaltung/betriebe/${betriebId}`)).link('brief.pdf (1 KB)');
    const course = await staffMember(portal, 'kurse', `kurse${number}@kammer.example`);
    const page = await course.browser.get(`/verwaltung/betriebe/${betriebId}`);
    expect(page.text).toContain('Was wir schulden');
    expect(page.hasLink('brief.pdf (1 KB)')).toBe(false);
    expect((await course.browser.get(file)).status).toBe(404);
    expect((await staff.browser.get(file)).status).toBe(200);
  });

  test('of another Betrieb is none', async () => {
    await deliver();
    const path =
      (await get(ada)).root.querySelector('form[action$="/herunterladen"]')?.getAttribute('action') ?? '';
    const elsewhere = await someBetrieb(portal, String((number += 1)));
    const other = await actingPerson(portal, `fremd${number}@handwerk.example`, elsewhere);
    expect((await other.browser.post(path, { 'handelt-fuer': other.linkId })).status).toBe(404);
    const file = (await staff.browser.get(`/verwaltung/betriebe/${betriebId}`)).link('brief.pdf (1 KB)');
    expect((await staff.browser.get(file)).status).toBe(200);
    expect((await staff.browser.get(file.replace(betriebId, elsewhere))).status).toBe(404);
  });

  test('is found by year and kind, and all of them come as one archive with a folder for each year', async () => {
    await deliver({ Jahr: '2025', Art: 'kurse', Betreff: 'Alt' });
    await deliver({ Jahr: '2026', Art: 'beitrag', Betreff: 'Neu hier' }, [
      pdfFile('brief.pdf'),
      pdfFile('brief.pdf'),
    ]);
    const filtered = await get(ada, '/dokumente?jahr=2025&art=kurse');
    expect(filtered.text).toContain('Alt');
    expect(filtered.text).not.toContain('Neu hier');
    expect((await get(ada, '/dokumente?jahr=1&art=nonsense')).text).toContain('Neu hier');
    const box = await get(ada);
    const action = box.root.querySelector('form[action="/dokumente/alle-herunterladen"]');
    const fields = Object.fromEntries(
      (action?.querySelectorAll('input') ?? []).map((one) => [
        one.getAttribute('name'),
        one.getAttribute('value'),
      ]),
    ) as Record<string, string>;
    const cookie = [...ada.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await portal.fetch(
      new Request(`${portal.chamber.origin}/dokumente/alle-herunterladen`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { host: new URL(portal.chamber.origin).host, cookie },
      }),
    );
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Dokumente.zip"');
    const archive = Buffer.from(await answer.arrayBuffer());
    expect(archive.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    for (const name of ['2025/brief.pdf', '2026/brief.pdf', '2026/brief (2).pdf'])
      expect(archive.includes(name)).toBe(true);
    expect((await listZip(bytesInMemory(archive))) ?? 'streamed').toBeTruthy();
    expect((await get(ada)).text).not.toMatch(/Neu hier\s*Neu/);
  });
});

test('a box of any size is seen page by page, its filter kept, and a page comes as one archive', async () => {
  await deliver({ Jahr: '2025', Betreff: 'Das erste' });
  await portal.write(async (tx) => {
    await sql`
      with one as (select * from document_deliveries where betrieb_id = ${betriebId}),
        more as (
          insert into document_deliveries (form_id, betrieb_id, kind, year, subject, is_formal, delivered_at,
            delivered_name, delivered_staff_id)
          select gen_random_uuid(), betrieb_id, kind, year, 'Nr. ' || n, false, delivered_at + n * interval '1 s',
            delivered_name, delivered_staff_id
          from one, generate_series(1, 220) n returning id)
      insert into documents (ref_kind, ref_id, position, name, content_type, size, object, sealed_key, scan, kept_at)
      select f.ref_kind, more.id::text, f.position, f.name, f.content_type, f.size, f.object, f.sealed_key, f.scan, f.kept_at
      from more, one join documents f on f.ref_id = one.id::text`.execute(tx.kysely);
    await sql`
      insert into document_uploads (form_id, account_id, betrieb_id, department, subject, note, sent_at)
      select gen_random_uuid(), ${ada.accountId}, ${betriebId}, 'kurse', 'Gesendet ' || n, '', now()
      from generate_series(1, 51) n`.execute(tx.kysely);
  });
  const first = await get(ada, '/dokumente?jahr=2025');
  expect(first.text).toContain('Nr. 220');
  const next = first.root.querySelectorAll('a[rel=next]').map((link) => link.getAttribute('href'));
  expect(next).toEqual(['/dokumente?jahr=2025&seite=2', '/dokumente?jahr=2025&gesendet=2']);
  const last = await get(ada, '/dokumente?jahr=2025&seite=9&gesendet=2');
  const tables = last.root.querySelectorAll('tbody').map((body) => body.querySelectorAll('tr').length);
  expect([tables, last.text.includes('Das erste')]).toEqual([[21, 1], true]);
  const ids = last.root.querySelector('form[action="/dokumente/alle-herunterladen"] [name=dokumente]');
  expect(ids?.getAttribute('value')?.split(' ')).toHaveLength(21);
});

describe('the switch of a Betrieb', () => {
  test('silences ordinary documents for everybody, never formal ones, and the others with Verwaltung are told', async () => {
    const bea = await actingPerson(portal, `bea${number}@handwerk.example`, betriebId);
    const kim = await actingPerson(portal, `kim${number}@handwerk.example`, betriebId, ['kurse']);
    expect((await kim.browser.get('/mein-betrieb/einstellungen')).status).toBe(403);
    const own = await ada.browser.get('/mein-betrieb');
    const settings = await ada.browser.get(own.link('Einstellungen'));
    const off = await ada.browser.submit(settings, 'Einstellungen speichern', {
      'Bei neuen Dokumenten eine Mail senden': false,
    });
    expect(off.text).toContain('Gespeichert: Bei neuen Dokumenten kommt keine Mail');
    await ada.browser.submit(off, 'Einstellungen speichern');
    expect([await mailsTo(ada), await mailsTo(bea), await mailsTo(kim)]).toEqual([
      [],
      ['documents.switch-changed'],
      [],
    ]);
    await deliver();
    expect([await mailsTo(ada), await mailsTo(bea)]).toEqual([[], ['documents.switch-changed']]);
    await ada.browser.submit(off, 'Zustimmen', {
      'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
    });
    await deliver({ formal: true });
    expect([await mailsTo(ada), await mailsTo(kim)]).toEqual([['documents.formal'], []]);
    const on = await ada.browser.submit(off, 'Einstellungen speichern', {
      'Bei neuen Dokumenten eine Mail senden': true,
    });
    expect(on.text).toContain('Gespeichert: Bei neuen Dokumenten kommt eine Mail');
    await deliver();
    expect(await mailsTo(ada)).toEqual(['documents.formal', 'documents.delivered']);
  });
});

describe('the office', () => {
  test.each([
    [{ Betreff: '' }, 'Betreff', 'Geben Sie den Betreff ein.'],
    [{ Jahr: '1899' }, 'Jahr', 'Geben Sie das Jahr mit vier Ziffern ein, von 2000 bis 2027.'],
    [{ Art: '' }, 'Art', 'Wählen Sie die Art.'],
  ])('reads why %o is not taken', async (what, field, sentence) => {
    const refused = await deliver(what);
    expect([refused.status, refused.fieldError(field)]).toEqual([422, `Fehler: ${sentence}`]);
  });

  test('delivers a form once, however often it is sent', async () => {
    const form = await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`);
    const press = () =>
      staff.browser.submit(
        form,
        'Zustellen',
        { Art: 'sonstiges', Betreff: 'Einmal' },
        { Dateien: [pdfFile('einmal.pdf')] },
      );
    await Promise.all([press(), press()]);
    await press();
    expect((await get(ada)).root.querySelectorAll('main tbody tr').length).toBe(1);
    expect(await mailsTo(ada)).toEqual(['documents.delivered']);
  });
});
