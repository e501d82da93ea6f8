import { afterAll, beforeAll, expect, it } from 'vitest';
import { antragInHand, linkToBetrieb } from '../../../test/antrag.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { ueberpruefung } from './ueberpruefung.ts';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;
beforeAll(async () => {
  const settings = { ausbildungsberechtigung: { check: 'online' } };
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '700001' });
  await linkToBetrieb(portal, pia, betriebId);
});
afterAll(() => portal.close());

it('is asked for an occupation that the list does not have, with a trainer who proves it otherwise', async () => {
  const { browser } = pia;
  const first = await browser.get('/antraege/neu/ausbildungsberechtigung');
  expect(first.text).toContain('Nachweis der Befähigung');
  let page = await browser.submit(first, 'Antrag beginnen');
  page = await browser.submit(page, 'Weiter', {
    Ausbildungsberuf: 'anderer',
    'Wir bilden zum ersten Mal aus': 'first',
  });
  expect(page.heading).toBe('Welcher Beruf ist es?');
  page = await browser.submit(page, 'Weiter', { 'Name des Berufs': 'Zimmerin' });
  const trainer = { Vorname: 'Zoe', Nachname: 'Muster', angestellt: 'employed', 'etwas anderes': true };
  page = await browser.submit(page, 'Weiter', { ...trainer, Geburtsdatum: '24.12.2008' });
  expect(page.fieldError('Geburtsdatum')).toContain('volljährig');
  page = await browser.submit(page, 'Weiter', { ...trainer, Geburtsdatum: '24.12.1988' });
  page = await browser.submit(page, 'Weiter', { 'Was für ein Nachweis ist es?': 'Diplom' });
  page = await browser.submit(page, 'Weiter', {
    'Fachkräfte in diesem Beruf': '3',
    'Lehrlinge, die Sie schon haben': '0',
    'Räume, Maschinen und Geräte': 'Abbundhalle',
    Nein: 'no',
  });
  page = await browser.submit(page, 'Weiter', {
    'Dieser Tag passt gut': '15.12.2026',
    egal: 'any',
    Telefon: '01234 56789',
    'Ich lege sie beim Besuch bereit': 'visit',
  });
  expect(page.heading).toBe('Unterlagen');
  page = await browser.submit(page, 'Weiter');
  expect(page.heading).toBe('Angaben prüfen');
  expect((await browser.submit(page, 'Antrag versenden')).heading).toBe('Antrag Nr. 1');
  const { answers } = await portal.read((db) => antragInHand(db, betriebId));
  expect(answers).toMatchObject({ otherOccupation: 'Zimmerin', otherProof: 'Diplom', skilledWorkers: '3' });
});

it('wants a trainer who is of age on the day', () => {
  const check = ueberpruefung.steps
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'trainerBirthDate')?.check;
  const judge = (born: string) => check?.judge(born, { answers: {}, today: '2026-11-26' });
  expect(['2008-11-26', '2008-11-27', '1950-01-01'].map(judge)).toEqual([undefined, 'tooYoung', undefined]);
});
