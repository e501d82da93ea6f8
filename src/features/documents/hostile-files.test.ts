import { describe, expect, test } from 'vitest';
import { hostileFiles, hostileNames } from '../../../test/hostile-files.ts';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { sampleFiles } from '../../../test/sample-files.ts';
import { bytesInMemory } from '../../lib/file-bytes.ts';
import { fileKindOf, type FileRefusal, kindByName } from '../../lib/file-kinds.ts';
import { tidyFileName } from '../../lib/file-names.ts';
import { filesSentence } from './file-sentences.ts';

/** What the person reads, by why a file is not taken. */
const sentences: Readonly<Record<FileRefusal, string>> = {
  empty: 'Die Datei „{name}“ ist leer.',
  'unknown-kind':
    'Die Datei „{name}“ können wir nicht annehmen. Möglich sind PDF, JPEG, PNG, HEIC, TIFF, DOCX, XLSX und ODT. Speichern Sie sie zum Beispiel als PDF.',
  damaged:
    'Die Datei „{name}“ ist beschädigt oder aus mehreren zusammengesetzt. Speichern Sie sie bitte neu, zum Beispiel als PDF.',
  macros: 'Die Datei „{name}“ enthält Makros. Speichern Sie sie bitte ohne Makros oder als PDF.',
  'active-content':
    'Die Datei „{name}“ enthält Programme, andere Dateien oder Verknüpfungen, die von selbst starten. Drucken Sie sie als PDF, und wählen Sie dieses aus.',
  locked: 'Die Datei „{name}“ ist mit einem Passwort geschützt. Speichern Sie sie bitte ohne Passwort.',
  'too-many-points':
    'Das Bild „{name}“ hat mehr als 64 Millionen Bildpunkte. Speichern Sie es bitte kleiner oder als PDF.',
  'unpacks-too-large': 'Die Datei „{name}“ ist entpackt zu groß. Speichern Sie sie bitte als PDF.',
};

/** The same for one that is named like what it is not. */
const misnamed =
  'Die Datei „{name}“ heißt wie {kind}, ihr Inhalt ist aber etwas anderes. Prüfen Sie, ob es die richtige Datei ist, und speichern Sie sie neu als PDF.';

const all = Object.entries(hostileFiles).flatMap(([why, files]) =>
  files.map(({ what, name, bytes }) => [what, why as FileRefusal, name, bytes] as const),
);

describe('a file that must not be taken', () => {
  test.each(all)('%s: %s', async (_, why, name, bytes) => {
    expect(await fileKindOf(bytesInMemory(bytes))).toEqual({ ok: false, refusal: why });
    const said = filesSentence(madeUpChamber, 'de', { refused: [{ name, why }] });
    const kind = kindByName(name)?.toUpperCase();
    const sentence = why === 'unknown-kind' && kind ? misnamed.replace('{kind}', kind) : sentences[why];
    expect(said).toBe(sentence.replace('{name}', name));
  });

  test('is in the table for every refusal that there is', () => {
    expect(Object.keys(hostileFiles).toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  test('is none of the ordinary ones', async () => {
    for (const [name, bytes] of Object.entries(sampleFiles))
      expect([name, (await fileKindOf(bytesInMemory(bytes))).ok]).toEqual([name, true]);
  });
});

describe('a name that nobody should meet', () => {
  test.each(hostileNames)('%s', (_, given, tidy) => {
    expect(tidyFileName(given, ['pdf'], 'Datei')).toMatch(tidy);
  });
});
