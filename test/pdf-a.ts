import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What of PDF/A-2b (ISO 19005-2) can be seen without a validator, as faults with the clause that they are against: the
 * claim in XMP (6.6.4), an output intent with a profile (6.2.3), no encryption (6.1.3), no scripts and actions (6.5), no
 * device colours without that profile (6.2.4), fonts embedded (6.2.11.4), notes that say how they look (6.3.3), and a
 * binary mark and an id (6.1.2, 6.1.3).
 */
export function pdfAFaults(pdf: Buffer): readonly string[] {
  const text = unpacked(pdf);
  const faults: string[] = [];
  const want = (isThere: boolean, clause: string) => {
    if (!isThere) faults.push(clause);
  };
  want(/pdfaid:part(?:>|=["'])2/.test(text), '6.6.4 part');
  want(/pdfaid:conformance(?:>|=["'])B/.test(text), '6.6.4 conformance');
  want(/\/Metadata \d+ 0 R/.test(text), '6.6.2 metadata');
  want(/\/OutputIntents?\b/.test(text) && /\/S\s*\/GTS_PDFA1/.test(text), '6.2.3 output intent');
  want(/\/DestOutputProfile \d+ 0 R/.test(text), '6.2.3 profile');
  want(!/\/Encrypt\b/.test(text), '6.1.3 encryption');
  want(/\/ID\s*\[/.test(text), '6.1.3 id');
  want(!/\/JavaScript\b|\/JS\b|\/Launch\b|\/OpenAction\s*<<[^>]*\/JavaScript/.test(text), '6.5 actions');
  want(!/\/DeviceCMYK\b/.test(text), '6.2.4 colour');
  want(/^%PDF-1\.[0-7]\r?\n%[\u0080-\u00ff]{4}/.test(text), '6.1.2 head');
  for (const [, fields = ''] of text.matchAll(/\/Type\s*\/FontDescriptor\b((?:(?!endobj).)*)/gs))
    want(/\/FontFile[23]?\b/.test(fields), '6.2.11.4 font');
  for (const [, fields = ''] of text.matchAll(/\/Type\s*\/Annot\b((?:(?!endobj).)*)/gs))
    want(/\/Subtype\s*\/(?:Link|Popup)\b|\/AP\b/.test(fields), '6.3.3 appearance');
  return faults;
}

/** The file with what its streams of objects hold behind it. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const inner = [...text.matchAll(/\/ObjStm\b[^>]*>>\s*stream\r?\n/g)].map((found) =>
    inflateSync(pdf.subarray(found.index + found[0].length)).toString('latin1'),
  );
  return [text, ...inner].join('\n');
}

/** What poppler says of the pages of a PDF: their sizes in points, rounded. */
export function pageSizes(pdf: Uint8Array): readonly string[] {
  return inFile(pdf, (file) => {
    const { stdout } = spawnSync('pdfinfo', ['-l', '1000', file], { encoding: 'utf8' });
    return [...stdout.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(
      ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    );
  });
}

/** The colour of a place on a page, as poppler paints it. @param across and down as parts of the page, 0 to 1 */
export function colourAt(pdf: Uint8Array, page: number, across: number, down: number): string {
  return inFile(pdf, (file, folder) => {
    const at = String(page);
    spawnSync('pdftoppm', ['-r', '72', '-f', at, '-l', at, '-singlefile', file, join(folder, 'page')]);
    const painted = readFileSync(join(folder, 'page.ppm'));
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(painted.toString('latin1', 0, 64));
    const [width, height] = [Number(head?.[1]), Number(head?.[2])];
    const place = Math.floor(down * height) * width + Math.floor(across * width);
    const [red = 0, green = 0, blue = 0] = painted.subarray((head?.[0].length ?? 0) + place * 3);
    if (red > 200 && green > 200 && blue > 200) return 'white';
    if (red < 60 && green < 60 && blue < 60) return 'black';
    return red > blue && red > green ? 'red' : blue > green ? 'blue' : 'green';
  });
}

function inFile<Value>(pdf: Uint8Array, work: (file: string, folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-a-'));
  try {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, pdf);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
