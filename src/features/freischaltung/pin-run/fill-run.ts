import { createReadStream } from 'node:fs';
import { createFaultCollector, type LineFault } from '../../../platform/csv-import/import-report.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { CommandRefusal } from '../../../platform/feature/feature.ts';
import { betriebsnummerSentence, findBetriebByNummer, readBetriebsnummer } from '../../betriebe/index.ts';
import { findPersonByNummer, personennummerSentence, readPersonennummer } from '../../personen/index.ts';
import { readInputFile } from '../input-file.ts';
import type { SubjectRef } from '../queries.ts';
import { findBetriebIds, findPersonIds } from '../subject-queries.ts';
import { addAllBetriebe, addPersonen, addSubjects } from './item-queries.ts';
import { refuseUnlessPersonen, type Selection } from './selection.ts';
import { pinRunTexts as t } from './texts.de.ts';

/**
 * Writes down for whom a run makes PINs; from then on the registers and the file may change.
 * @returns the rows of a file that name nobody, or somebody for the second time
 * @throws CommandRefusal where a single number is nobody's
 */
export async function fillRun(tx: Tx, runId: string, selection: Selection): Promise<readonly LineFault[]> {
  switch (selection.kind) {
    case 'all':
      await addAllBetriebe(tx, runId);
      return [];
    case 'personen-art':
      await addPersonen(tx, runId, selection.art);
      return [];
    case 'betrieb': {
      const betrieb = await findBetriebByNummer(tx, selection.key);
      if (!betrieb) throw new CommandRefusal(t.unknownBetrieb);
      await addSubjects(tx, runId, 0, [{ kind: 'betrieb', id: betrieb.id }]);
      return [];
    }
    case 'person': {
      const person = await findPersonByNummer(tx, selection.personennummer);
      if (!person) throw new CommandRefusal(t.unknownPerson);
      await addSubjects(tx, runId, 0, [{ kind: 'person', id: person.id }]);
      return [];
    }
    case 'file':
      return fillFromFile(tx, runId, selection.file);
  }
}

/** A number of a file, read by the rules of its register. */
type ReadNumber<Key> =
  | { readonly ok: true; readonly key: Key }
  | { readonly ok: false; readonly column: string; readonly reason: string };

/** How the rows of a file name subjects of one kind. */
interface FileOf<Key> {
  readonly kind: SubjectRef['kind'];
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly read: (chamber: Chamber, fields: readonly string[]) => ReadNumber<Key>;
  readonly find: (tx: Tx, keys: readonly Key[]) => Promise<readonly (string | undefined)[]>;
  readonly unknown: string;
}

async function fillFromFile(tx: Tx, runId: string, file: string): Promise<readonly LineFault[]> {
  if (!(await namesPersonen(file))) return fillFrom(tx, runId, file, betriebe);
  refuseUnlessPersonen(tx.chamber);
  return fillFrom(tx, runId, file, personen);
}

async function fillFrom<Key>(
  tx: Tx,
  runId: string,
  file: string,
  { kind, columns, required, read, find, unknown }: FileOf<Key>,
): Promise<readonly LineFault[]> {
  const faults = createFaultCollector();
  const [first = ''] = columns;
  let position = 0;
  for await (const { rows, badRows } of readInputFile(file, { columns, required })) {
    for (const { line, column, fault } of badRows)
      faults.refuse(line, { column, value: '', reason: importTexts.rowFault[fault] });
    const named: { line: number; value: string; key: Key }[] = [];
    for (const { line, fields } of rows) {
      const number = read(tx.chamber, fields);
      if (number.ok) named.push({ line, value: fields.filter(Boolean).join(';'), key: number.key });
      else
        faults.refuse(line, {
          column: number.column,
          value: fields[columns.indexOf(number.column)] ?? '',
          reason: number.reason,
        });
    }
    const ids = await find(
      tx,
      named.map(({ key }) => key),
    );
    const found: { line: number; value: string; id: string }[] = [];
    for (const [index, { line, value }] of named.entries()) {
      const id = ids[index];
      if (id === undefined) faults.refuse(line, { column: first, value, reason: unknown });
      else found.push({ line, value, id });
    }
    for (let from = 0; from < found.length; from += chunk) {
      const piece = found.slice(from, from + chunk);
      const added = await addSubjects(
        tx,
        runId,
        position,
        piece.map(({ id }) => ({ kind, id })),
      );
      for (const [index, { line, value }] of piece.entries()) {
        if (!added.has(position + index))
          faults.refuse(line, { column: first, value, reason: importTexts.twice });
      }
      position += piece.length;
    }
  }
  return faults.refused.toSorted((one, other) => one.line - other.line);
}

/** Well below what one statement takes in parameters. */
const chunk = 1000;

const betriebe: FileOf<{ readonly betriebsnummer: string; readonly filialnummer: string }> = {
  kind: 'betrieb',
  columns: ['betriebsnummer', 'filialnummer'],
  required: ['betriebsnummer'],
  read(chamber, [betriebsnummer = '', filialnummer = '']) {
    const read = readBetriebsnummer(chamber, betriebsnummer, filialnummer);
    if (read.ok) return { ok: true, key: read.value };
    const { field, sentence } = betriebsnummerSentence(chamber, 'de', read.refusal);
    return { ok: false, column: field, reason: sentence };
  },
  find: findBetriebIds,
  unknown: t.unknownBetrieb,
};

const personen: FileOf<string> = {
  kind: 'person',
  columns: ['personennummer'],
  required: ['personennummer'],
  read(chamber, [personennummer = '']) {
    const read = readPersonennummer(chamber, personennummer);
    if (read.ok) return { ok: true, key: read.value };
    const { sentence } = personennummerSentence(chamber, 'de', read.refusal);
    return { ok: false, column: 'personennummer', reason: sentence };
  },
  find: findPersonIds,
  unknown: t.unknownPerson,
};

async function namesPersonen(file: string): Promise<boolean> {
  for await (const start of createReadStream(file, { encoding: 'utf8', end: 1023 }))
    return /personennummer/i.test(String(start).split('\n', 1)[0] ?? '');
  return false;
}
