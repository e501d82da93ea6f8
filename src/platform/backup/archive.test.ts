import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveError, type ArchiveFault, openArchive } from './archive-reader.ts';
import { writeArchive } from './archive-writer.ts';
import { readTarHeader, tarHeader } from './tar-header.ts';

const taken = new Date('2026-11-26T02:00:00Z');
let folder: string;
let file: string;
let whole: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  file = join(folder, 'whole.tar');
  await write(file, [
    ['kammer/leer', Buffer.alloc(0)],
    ['kammer/zeilen', Buffer.from('eins\nzwei\n')],
    ['kammer/block', Buffer.alloc(512, 'b')],
    ['manifest.json', Buffer.from('{}')],
  ]);
  whole = readFileSync(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, entries: readonly (readonly [name: string, contents: Buffer])[]): Promise<void> {
  return writeArchive(path, taken, async (archive) => {
    for (const [name, contents] of entries) {
      // in pieces, as they come from a database
      await archive.add(name, [contents.subarray(0, 3), contents.subarray(3)]);
    }
  });
}

/** What is read of a file, or why it is refused. */
async function read(path: string): Promise<Map<string, Buffer> | ArchiveFault> {
  const handle = await open(path);
  try {
    const archive = await openArchive(handle);
    const contents = new Map<string, Buffer>();
    for (const name of archive.names) contents.set(name, await buffer(archive.read(name)));
    return contents;
  } catch (error) {
    if (error instanceof ArchiveError) return error.fault;
    throw error;
  } finally {
    await handle.close();
  }
}

function readBytes(bytes: Uint8Array) {
  const path = join(folder, 'changed.tar');
  writeFileSync(path, bytes);
  return read(path);
}

describe('an archive', () => {
  it('gives back whatever was put in', async () => {
    const contents = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
    const names = fc.stringMatching(/^[a-zäöü_]{1,40}(\/[a-z_.]{1,50})?$/);
    const entries = fc.uniqueArray(fc.tuple(names, contents), { selector: ([name]) => name, maxLength: 6 });
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const path = join(folder, `${(turn += 1)}.tar`);
        await write(path, given);
        expect(await read(path)).toEqual(new Map(given));
        rmSync(path);
      }),
      // each waits for the disk
      { numRuns: 40 },
    );
  });

  it('is read by the usual programs, which find its checksums right', () => {
    const run = (program: string, ...words: string[]) =>
      execFileSync(program, words, { cwd: folder, encoding: 'utf8' });
    expect(run('tar', '-tf', 'whole.tar').trim().split('\n')).toEqual([
      'kammer/leer',
      'kammer/zeilen',
      'kammer/block',
      'manifest.json',
      'SHA256SUMS',
    ]);
    run('tar', '-xf', 'whole.tar');
    expect(run('sha256sum', '--check', '--quiet', 'SHA256SUMS')).toBe('');
    expect(readFileSync(join(folder, 'kammer/zeilen'), 'utf8')).toBe('eins\nzwei\n');
  });

  it('can be read by its owner only', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is refused with any one byte changed, wherever it is', async () => {
    const faults = new Set<ArchiveFault>();
    // every byte in the long run; else some of each part, the last block among them
    const step = process.env['TEST_LONG'] ? 1 : 11;
    for (let at = 0; at < whole.length; at += step) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1 << (at % 8);
      const outcome = await readBytes(changed);
      expect(typeof outcome, `byte ${at}`).toBe('string');
      faults.add(outcome as ArchiveFault);
    }
    expect([...faults].sort()).toEqual(['damaged', 'foreign']);
  });

  it('is refused when cut anywhere', async () => {
    for (let length = 0; length < whole.length; length += 23) {
      expect(typeof (await readBytes(whole.subarray(0, length))), `${length} bytes`).toBe('string');
    }
    expect(await readBytes(whole.subarray(0, whole.length - 1))).toBe('cut');
    expect(await readBytes(whole.subarray(0, 2000))).toBe('cut');
  });

  it('is refused with anything added', async () => {
    expect(await readBytes(Buffer.concat([whole, Buffer.from('x')]))).toBe('damaged');
    expect(await readBytes(Buffer.concat([whole, whole]))).toBe('damaged');
  });

  it('is no other file', async () => {
    expect(await readBytes(Buffer.from('-- PostgreSQL database dump\n'.repeat(50)))).toBe('foreign');
    expect(await readBytes(Buffer.alloc(4096))).toBe('foreign');
    execFileSync('tar', ['-cf', 'other.tar', 'manifest.json'], { cwd: folder });
    expect(await read(join(folder, 'other.tar'))).toBe('foreign');
  });

  it('can hold more than 8 GB in one entry', () => {
    const entry = { name: 'kammer/anhaenge', size: 12_345_678_901, modifiedAt: taken };
    expect(readTarHeader(tarHeader(entry))).toEqual(entry);
    // it misses the contents, which would take minutes to write
    const { stdout: listed } = spawnSync('tar', ['-tvf', '-'], { input: tarHeader(entry), encoding: 'utf8' });
    expect(listed).toContain('12345678901');
  });
});
