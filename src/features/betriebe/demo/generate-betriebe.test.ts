import { expect, test } from 'vitest';
import { createTestPortal } from '../../../../test/test-portal.ts';
import type { NummerFormat } from '../nummer-rules.ts';
import { findBetriebByNummer } from '../index.ts';
import { betriebeFeature } from '../feature.ts';
import { generateBetriebe } from './generate-betriebe.ts';
import { loadDemoBetriebe } from './load-demo.ts';

const towns = [
  { plz: '12345', ort: 'Musterstadt' },
  { plz: '12346', ort: 'Neustadt' },
];
const withSuffix: NummerFormat = {
  nummer: { format: 'district-digits-suffix', digits: 7 },
  filialen: 'suffix',
};
const options = { seed: 'a', count: 197, format: withSuffix, towns, taken: ['1234567'], today: '2026-11-21' };

test('a register is the same each time and different for each chamber', () => {
  expect(generateBetriebe(options)).toEqual(generateBetriebe(options));
  expect(generateBetriebe(options)).not.toEqual(generateBetriebe({ ...options, seed: 'b' }));
});

test('it holds what a real one holds', () => {
  const betriebe = generateBetriebe(options);
  expect(betriebe).toHaveLength(197);
  const values = <Key extends keyof (typeof betriebe)[number]>(key: Key) =>
    new Set(betriebe.map((betrieb) => betrieb[key]));
  expect(values('art').size).toBe(3);
  expect(values('rechtsform').size).toBeGreaterThan(8);
  expect(values('ort').size).toBe(2);
  const gewerke = [...values('gewerke')].join('|');
  for (const anlage of ['A/', 'B1/', 'B2/']) expect(gewerke).toContain(anlage);
  const withEmail = betriebe.filter(({ email }) => email !== '').length;
  expect(withEmail).toBeGreaterThan(100);
  expect(withEmail).toBeLessThan(190);
  expect(betriebe.filter(({ geloescht_am }) => geloescht_am !== '').length).toBeGreaterThan(3);
  const keys = betriebe.map(({ betriebsnummer, filialnummer }) => `${betriebsnummer}-${filialnummer}`);
  expect(new Set(keys).size).toBe(197);
  expect(keys).not.toContain('1234567-');
});

test('no mail and no telephone number leads to anybody', () => {
  for (const { email, web, telefon } of generateBetriebe(options)) {
    expect(email).toMatch(/^$|^[a-z0-9]+@[a-z0-9-]+\.example$/);
    expect(web).toMatch(/^$|^https:\/\/www\.[a-z0-9-]+\.example$/);
    expect(telefon).toMatch(/^$|^(030 23125|069 90009|040 66969|0221 4710|089 99998)\d{3}$/);
  }
});

test('where a chamber numbers no Filialen there are none', () => {
  const format: NummerFormat = { nummer: { format: 'digits', lengths: [10] }, filialen: 'none' };
  const betriebe = generateBetriebe({ ...options, format });
  expect(new Set(betriebe.map(({ art }) => art))).toEqual(new Set(['hauptbetrieb']));
});

test('the demo loads 200 Betriebe, the promised ones among them, by the rules of files', async () => {
  const portal = await createTestPortal({ features: [betriebeFeature] });
  const promised = {
    betriebsnummer: '123456',
    art: 'hauptbetrieb',
    name: 'Tischlerei Muster',
    plz: '12345',
    ort: 'Musterstadt',
  };
  const run = { now: portal.clock.now(), facts: { towns, extraBetriebe: [promised], hint: {} } };
  await loadDemoBetriebe(portal.house, portal.chamber, run);
  const found = await portal.read((db) =>
    findBetriebByNummer(db, { betriebsnummer: '123456', filialnummer: '' }),
  );
  expect(found?.name).toBe('Tischlerei Muster');
  const { length } = await portal.read((db) => db.kysely.selectFrom('betriebe').select('id').execute());
  expect(length).toBe(200);
  const wrong = { now: run.now, facts: { towns, extraBetriebe: [{ ...promised, plz: '1' }] } };
  await expect(loadDemoBetriebe(portal.house, portal.chamber, wrong)).rejects.toThrow('bad rows');
  await portal.close();
});
