import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasPoppler, readPdfText } from '../../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { answerPinRequests } from '../../../../test/pin-requests.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import type { House, LetterTray } from '../../../platform/feature/feature.ts';
import { trayJobs } from './tray-job.ts';

type KeptLetter = Parameters<LetterTray['keep']>[0];

let portal: TestPortal;
let tray: KeptLetter[];
let house: House;

beforeEach(async () => {
  portal = await createTestPortal();
  tray = [];
  house = { ...portal.house, letterTray: { keep: async (letter) => void tray.push(letter) } };
  await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const form = await pia.browser.get('/pin-anfordern');
  await pia.browser.submit(form, 'Neue PIN anfordern', { Betriebsnummer: '1234567' });
  await answerPinRequests(portal);
});
afterEach(() => portal.close());

async function work(): Promise<void> {
  const [job] = trayJobs(house);
  while (await job?.run(portal.chamber, portal.clock.now()));
}

const letters = () => portal.read((db) => db.kysely.selectFrom('letters').selectAll().execute());

it('puts queued letters into the tray, and counts them as posted', async () => {
  await work();
  expect(tray).toMatchObject([
    {
      chamber: portal.chamber.slug,
      title: 'Ihre PIN für das Kundenportal',
      recipient: 'Muster Metallbau GmbH',
      at: portal.clock.now(),
    },
  ]);
  expect(await letters()).toMatchObject([{ state: 'posted', sealed: null }]);
  if (hasPoppler) expect(readPdfText(tray[0]?.pdf ?? new Uint8Array())).toContain('Ihre PIN, gültig bis');
  await work();
  expect(tray).toHaveLength(1);
});

it('brings the same letter again where the tray failed', async () => {
  const working = house;
  house = { ...house, letterTray: { keep: () => Promise.reject(new Error('tray is full')) } };
  await expect(work()).rejects.toThrow('tray is full');
  const [printed] = await letters();
  expect(printed).toMatchObject({ state: 'printed' });
  house = working;
  await work();
  expect(tray).toHaveLength(1);
  expect(await letters()).toMatchObject([{ state: 'posted', pin_id: printed?.['pin_id'] }]);
});

it('spends no hash while nothing waits', async () => {
  await work();
  const spent = portal.hashesSpent();
  await work();
  expect(portal.hashesSpent()).toBe(spent);
});

it('leaves the queue to letters export where there is no tray', () => {
  expect(trayJobs(portal.house)).toEqual([]);
});
