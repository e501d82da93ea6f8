import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from './output-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string): Promise<void> =>
  writeFileWhole(join(folder, name), async (append) => {
    await append(Buffer.from('Brief 1, '));
    await append(Buffer.from('Brief 2'));
  });

describe('a file of letters', () => {
  it('holds all that was appended', async () => {
    await write('letters.pdf');
    expect(readFileSync(join(folder, 'letters.pdf'), 'utf8')).toBe('Brief 1, Brief 2');
  });

  it('takes away what a killed process left of it, and nothing of a running one', async () => {
    const dead = spawnSync('true').pid;
    writeFileSync(join(folder, `letters.pdf.unfinished-${dead}`), 'PIN');
    writeFileSync(join(folder, `other.pdf.unfinished-${dead}`), 'PIN');
    writeFileSync(join(folder, 'letters.pdf.unfinished-1'), 'PIN');
    await write('letters.pdf');
    expect(readdirSync(folder).toSorted()).toEqual([
      'letters.pdf',
      'letters.pdf.unfinished-1',
      `other.pdf.unfinished-${dead}`,
    ]);
  });

  it('does not appear when its folder does not exist', async () => {
    await expect(write('missing/letters.pdf')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
