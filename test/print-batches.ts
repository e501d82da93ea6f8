import { makeBatchesJob } from '../src/features/freischaltung/print-batches/make-batches-job.ts';
import { beginBatch } from '../src/features/freischaltung/print-batches/manage-batch.ts';
import { cheapPasswords } from './cheap-passwords.ts';
import type { StaffMember } from './staff.ts';
import type { TestPortal } from './test-portal.ts';

/** Somebody of the office who collects letters, so that others may print them. */
export const colleague = { staffId: '00000000-0000-4000-8000-000000000099', name: 'Sabine Beispiel' };

/** Lets the worker make all letters that lie in batches. */
export async function makeLettersOfBatches(portal: TestPortal): Promise<void> {
  const house = { ...portal.house, passwords: cheapPasswords(portal.house.passwords) };
  while (await makeBatchesJob(house).run(portal.chamber, portal.clock.now()));
}

/** Makes a batch of all that waits, collected by a colleague. @returns the address of its page */
export async function batchOfColleague(portal: TestPortal): Promise<string> {
  const begun = await portal.write((tx) => beginBatch(tx, colleague, portal.clock.now()));
  if (!begun.ok) throw new Error(begun.refusal);
  await makeLettersOfBatches(portal);
  return `/verwaltung/pins/stapel/${begun.value.id}`;
}

/** Downloads a file in the office as its bytes; throws where it is refused. */
export async function downloadBy(portal: TestPortal, of: StaffMember, path: string): Promise<Uint8Array> {
  const cookie = [...of.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await portal.fetch(
    new Request(new URL(path, portal.chamber.origin), {
      headers: { cookie, host: new URL(portal.chamber.origin).host },
    }),
  );
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
