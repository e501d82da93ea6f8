import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word of a PDF with its place on the sheet, in millimetres from the upper left corner. */
export interface PlacedWord {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether this machine has poppler's tools, which read PDFs independently of who wrote them. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasPoppler) {
  process.stderr.write(
    'Achtung: Es fehlt pdftotext, die Tests, die PDF-Dateien lesen, entfallen. Abhilfe: sudo apt-get install poppler-utils\n',
  );
}

/** The text of a PDF as it lies on the pages. */
export function readPdfText(pdf: Uint8Array, ...options: readonly string[]): string {
  return runPoppler('pdftotext', ['-layout', ...options], pdf, ['-']);
}

/** All words of a PDF with their places. */
export function readPdfWords(pdf: Uint8Array): PlacedWord[] {
  const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;
  return runPoppler('pdftotext', ['-bbox'], pdf, ['-'])
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      Array.from(
        page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gs),
        ([, left, top, right, bottom, text = '']) => ({
          page: index + 1,
          text: text.replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => entities[name] ?? ''),
          left: millimetres(left),
          top: millimetres(top),
          right: millimetres(right),
          bottom: millimetres(bottom),
        }),
      ),
    );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The tree of tags with its texts, as a screen reader meets it. */
export function readPdfTags(pdf: Uint8Array): string {
  return runPoppler('pdfinfo', ['-struct-text'], pdf, []);
}

function runPoppler(
  program: string,
  before: readonly string[],
  pdf: Uint8Array,
  after: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr } = spawnSync(program, [...before, file, ...after], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
