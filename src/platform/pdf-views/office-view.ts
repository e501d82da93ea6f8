import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inJail, type JailLimits } from './jail/jail.ts';
import { type Converter, NoView } from './pdf-views.ts';

/** So much memory is enough for a book of a thousand pages. */
const defaults: JailLimits = { seconds: 240, mostBytes: 100 * 1024 * 1024, mostMemory: 4 * 1024 ** 3 };

/**
 * PDF/A-2b by LibreOffice's own exporter, https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html.
 * Comments stay behind: the exporter makes notes of them that do not say how they look, which ISO 19005-2 (6.3.3) forbids.
 */
const asPdfA = JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  ExportNotes: { type: 'boolean', value: 'false' },
});

/**
 * LibreOffice as a converter of office files, locked up with a profile of its own for each run.
 * @param program path of `soffice`
 */
export function openOfficeConverter(program: string, options: Partial<JailLimits> = {}): Converter {
  const limits = { ...defaults, ...options };
  return {
    view: (original, { contentType }) =>
      inJail(original, `in.${endingOf(contentType)}`, limits, async function* ({ folder, source, run }) {
        await run(program, [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--norestore',
          '--nolockcheck',
          '--nodefault',
          '--nologo',
          '--convert-to',
          `pdf:${exporterOf(contentType)}:${asPdfA}`,
          '--outdir',
          join(folder, 'out'),
          source,
        ]);
        const view = join(folder, 'out', 'in.pdf');
        // it ends well too where it could not read the file
        const made = await stat(view).catch(() => undefined);
        if (!made?.isFile()) throw new NoView('damaged');
        if (made.size > limits.mostBytes) throw new NoView('too-large');
        yield* createReadStream(view) as AsyncIterable<Uint8Array>;
      }),
  };
}

const endings: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

function endingOf(contentType: string): string {
  const ending = endings[contentType];
  if (ending === undefined) throw new NoView('not-supported');
  return ending;
}

function exporterOf(contentType: string): string {
  return endingOf(contentType) === 'xlsx' ? 'calc_pdf_Export' : 'writer_pdf_Export';
}
