import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realOfficeFiles } from '../../../test/office-files.ts';
import { readPdfText } from '../../../test/pdf.ts';
import { pdfAFaults } from '../../../test/pdf-a.ts';
import type { JailLimits } from './jail/jail.ts';
import { hiddenRoot, mayHide } from './jail/hidden-root.ts';
import { mayConfine, ownNamespaces } from './jail/own-namespaces.ts';
import { openOfficeConverter } from './office-view.ts';

const standIn = fileURLToPath(new URL('../../../test/office-stand-in.sh', import.meta.url));
const isConfined = mayConfine();
const isHidden = await mayHide();
if (!isConfined)
  process.stderr.write('Achtung: Hier sind keine Namensräume erlaubt, zwei Tests mit ihnen entfallen.\n');
// the program itself lies in the checkout, the conversion in the folder for what is temporary: wherever these are
const systemDirs = new Set([
  ...['bin', 'dev', 'etc', 'proc', 'sbin', 'tmp', 'usr', 'var'],
  ...[standIn, tmpdir()].map((path) => path.split('/')[1] ?? ''),
]);
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What becomes of a file whose first word says what the stand-in does with it. */
function convert(
  words: string,
  options: Partial<JailLimits> = {},
  contentType = docx,
  program = standIn,
): Promise<string> {
  const confinement = isHidden ? hiddenRoot : isConfined ? ownNamespaces : () => [];
  const converter = openOfficeConverter(program, { folder, seconds: 60, confinement, ...options });
  const original = (async function* () {
    yield Buffer.from(`${words}\n`);
  })();
  const facts = { contentType, size: words.length, title: 'Brief.docx', keptAt: new Date() };
  return text(converter.view(original, facts));
}

/** Whether a process still sleeps for so many seconds, which no other does. */
function isAsleep(seconds: string): boolean {
  return globSync('/proc/[0-9]*/cmdline').some((file) => {
    try {
      return readFileSync(file, 'utf8') === `sleep\0${seconds}\0`;
    } catch {
      return false;
    }
  });
}

describe('the converter of office files', () => {
  test('is asked for PDF/A-2b, in a folder of its own that is gone afterwards, and finds nothing of ours', async () => {
    process.env['SECRET_OF_OURS'] = 'secret';
    const told = await convert('tells');
    delete process.env['SECRET_OF_OURS'];
    expect(told).toMatch(/^to pdf:writer_pdf_Export:.*"SelectPdfVersion":\{"type":"long","value":"2"\}/m);
    expect(told).toMatch(/^to .*"ExportNotes":\{"type":"boolean","value":"false"\}/m);
    expect(told).toContain('folder 700\nfile 600 docx\n');
    expect(told).not.toContain('SECRET_OF_OURS');
    expect(told).toMatch(new RegExp(`^HOME=${folder}/`, 'm'));
    expect(readdirSync(folder)).toEqual([]);
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(await convert('tells', {}, sheet)).toContain('to pdf:calc_pdf_Export:');
  });

  test.skipIf(!isConfined)('has no network', async () => {
    expect((await convert('tells')).match(/^network .+$/gm)).toEqual(['network lo']);
  });

  test.skipIf(!isHidden)('finds no file of ours: no data, no keys, no other process', async () => {
    const secret = join(folder, 'geheim.key');
    writeFileSync(secret, 'geheim');
    const told = await convert(`reads ${secret}`);
    expect(told).not.toContain('geheim');
    // the portal's own environment stands in /proc
    const found = /^root (.*)$/m.exec(told)?.[1]?.split(' ') ?? [];
    expect(found).toEqual(expect.arrayContaining(['bin', 'etc', 'usr']));
    expect(found.filter((dir) => !systemDirs.has(dir) && !/^lib(x?32|64)?$/.test(dir))).toEqual([]);
    expect(Number(/^processes (\d+)$/m.exec(told)?.[1])).toBeLessThan(10);
    expect(told).toContain('program kept');
    expect(told).toContain('namespaces refused');
    expect(await convert(`reads ${secret}`, { confinement: ownNamespaces })).toContain('geheim');
  });

  test.skipIf(!isHidden)('that lies by itself finds what lies beside it', async () => {
    const office = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    const program = join(office, 'program', 'soffice');
    const beside = join(office, 'share', 'filters');
    for (const file of [program, beside]) mkdirSync(dirname(file));
    cpSync(standIn, program);
    writeFileSync(beside, 'writer_pdf_Export');
    expect(await convert(`reads ${beside}`, {}, docx, program)).toContain('writer_pdf_Export');
    rmSync(office, { recursive: true });
  });

  test('is killed when its time is over', async () => {
    await expect(convert('hangs 98231', { seconds: 1 })).rejects.toMatchObject({ why: 'time' });
    await expect.poll(() => isAsleep('98231')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(!isConfined)('is killed with what it has started, however far that went away', async () => {
    await expect(convert('leaves 98232', { seconds: 1 })).rejects.toMatchObject({ why: 'time' });
    expect(await convert('ends-before-its-child 98233')).toBe('%PDF\n');
    await expect.poll(() => isAsleep('98232') || isAsleep('98233')).toBe(false);
  });

  test('may fail, which is told with its words', async () => {
    await expect(convert('fails')).rejects.toThrow('cannot be loaded');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['makes-nothing', 'damaged'],
    ['makes-much 3000', 'too-large'],
  ])('that %s gives no view', async (words, reason) => {
    await expect(convert(words, { mostBytes: 2000 })).rejects.toMatchObject({ reason });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('cannot fill the disk', async () => {
    await expect(convert('makes-much 9000', { mostBytes: 2000 })).rejects.toMatchObject({ why: 'exit' });
  });

  test('that is not there is a fault of the machine, and none of the file', async () => {
    const nowhere = openOfficeConverter('/nowhere/soffice', { folder, confinement: () => [] });
    const facts = { contentType: docx, size: 1, title: '', keptAt: new Date() };
    const nothing = (async function* () {
      yield Buffer.from('x');
    })();
    await expect(text(nowhere.view(nothing, facts))).rejects.toMatchObject({ why: 'exit' });
  });
});

// not part of the tests' needs: `apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui`
const soffice = '/usr/bin/soffice';

describe.skipIf(!isConfined || !existsSync(soffice))('LibreOffice itself', () => {
  test.each(Object.entries(realOfficeFiles))('makes PDF/A-2b of %s', async (contentType, bytes) => {
    const original = (async function* () {
      yield bytes;
    })();
    const facts = { contentType, size: bytes.length, title: 'Brief', keptAt: new Date() };
    const view = await buffer(openOfficeConverter(soffice).view(original, facts));
    expect(pdfAFaults(view)).toEqual([]);
    expect(readPdfText(view)).toContain('Größe der Werkstatt');
  });
});
