import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFaultyHouse, untilAnswering } from './house.ts';
import { openMailPeer } from './mail-peer.ts';
import { post } from './requests.ts';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

test('says that nothing was saved while the disk is full, and loses nothing of before', {
  timeout: 180_000,
}, async (context) => {
  const disk = mkdtempSync(join(tmpdir(), 'kundenportal-disk-'));
  context.onTestFinished(() => {
    spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  const isMounted = process.getuid?.() === 0 && mount('-t', 'tmpfs', '-o', 'size=400m', 'none', disk);
  // the figures of the long run claim that it was shown
  if (process.env['TEST_LONG'] === '1') expect(isMounted).toBe(true);
  context.skip(!isMounted, 'mounts are refused here');
  const peer = await openMailPeer();
  const house = await openFaultyHouse(peer.url, disk);
  context.onTestFinished(async () => {
    await house.close();
    await peer.close();
  });
  const { port } = await house.start('web');
  const register = (email: string) =>
    post(port, '/registrieren', { firstName: 'Erika', lastName: 'Muster', email, terms: 'ja' });
  expect((await register('vorher@handwerk.example')).status).toBe(303);

  fill(join(disk, 'rest'));
  const statuses: number[] = [];
  let count = 0;
  // the room in pages already there is used up first
  await expect
    .poll(
      async () => {
        const answer = await register(`voll${(count += 1)}@handwerk.example`);
        statuses.push(answer.status);
        return answer.status === 503 && /nicht gespeichert/.test(answer.body);
      },
      { timeout: 60_000, interval: 5 },
    )
    .toBe(true);
  expect(statuses.filter((status) => status !== 303 && status !== 503)).toEqual([]);
  const acknowledged = statuses.flatMap((status, index) =>
    status === 303 ? [`voll${index + 1}@handwerk.example`] : [],
  );

  rmSync(join(disk, 'rest'));
  await untilAnswering(port);
  expect((await register('nachher@handwerk.example')).status).toBe(303);
  await house.start('worker');
  for (const email of ['vorher@handwerk.example', ...acknowledged, 'nachher@handwerk.example'])
    await expect.poll(() => peer.arrived.get(email)?.length, { timeout: 60_000 }).toBe(1);
});

function fill(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(65_536);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}
