import { recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { likeImportedHash } from '../../platform/crypto/imported-passwords.ts';
import {
  countRefusedRows,
  createFaultCollector,
  type FaultCollector,
  type ImportReport,
} from '../../platform/csv-import/import-report.ts';
import { type ImportOptions, StrictRefusal } from '../../platform/csv-import/import-rows.ts';
import { readRows } from '../../platform/csv-import/read-rows.ts';
import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { runAlone } from '../../platform/database/run-alone.ts';
import { whyNotLinkable } from '../betriebe/index.ts';
import { freischaltungSettings, tellOfImportedLink } from '../freischaltung/index.ts';
import {
  applyRows,
  countRows,
  insertDummy,
  judgeRows,
  type RefusedRow,
  selectNewSettings,
  stageRows,
  takeContradicting,
  takeRepeated,
  takeTooManyBetriebe,
  takeUnknownBetriebe,
  takeNotLinkable,
} from './queries.ts';
import { accountRowReader, fileColumns } from './read-account-row.ts';
import { accountImportTexts as t } from './texts.de.ts';

/**
 * Takes over sign-ins of an older system: good rows in one transaction, bad ones reported; the same file a second time
 * changes nothing. One import at a time; the next one waits.
 * @throws CsvFileError, StrictRefusal, TooManyRefused, as every import
 */
export function importAccounts(
  database: Database,
  chamber: Chamber,
  options: ImportOptions,
): Promise<ImportReport> {
  const work = () => writing(database, chamber, (tx) => importInto(tx, options));
  return runAlone(database, chamber, 'accounts import', work);
}

async function importInto(tx: Tx, options: ImportOptions): Promise<ImportReport> {
  const { now, isDryRun, isStrict, onProgress, cameFrom } = options;
  const faults = createFaultCollector();
  let number = 0;
  const lines = readRows(options.chunks, {
    columns: fileColumns,
    key: ['email'],
    readRow: accountRowReader(tx.chamber),
    nextId: () => String(++number),
    faults,
    onProgress,
  });
  await stageRows(tx, lines);
  onProgress(null);
  await refuseRows(tx, faults, now);
  const refused = faults.refused.toSorted((one, other) => one.line - other.line);
  if (isStrict && refused.length > 0) throw new StrictRefusal(refused);
  const counts = await countRows(tx);
  if (!isDryRun) {
    for (const { setting, hash } of await selectNewSettings(tx)) {
      await insertDummy(tx, setting, likeImportedHash(hash));
    }
    for (const { accountId, betriebId } of await applyRows(tx, now)) {
      await tellOfImportedLink(tx, accountId, betriebId, now);
    }
    await recordAudit(tx, {
      event: 'account-import.accounts-imported',
      outcome: 'done',
      at: now,
      facts: { ...counts, refused: countRefusedRows(refused) },
      from: cameFrom,
    });
  }
  return { ...counts, refused, warnings: faults.warnings, warningCount: faults.warningCount };
}

/** Takes out of the staged rows what the register, the chamber's rules or the file itself contradict. */
async function refuseRows(tx: Tx, faults: FaultCollector, now: Date): Promise<void> {
  const refuse = (row: RefusedRow, column: 'email' | 'betriebsnummer', reason: string) => {
    const nummer = [row.betriebsnummer, row.filialnummer].filter(Boolean).join('-');
    faults.refuse(row.line, { column, value: column === 'email' ? row.email : nummer, reason });
  };
  for (const row of await takeUnknownBetriebe(tx)) refuse(row, 'betriebsnummer', t.unknownBetrieb);
  for (const row of await takeNotLinkable(tx, now)) {
    const why = whyNotLinkable(row, now) ?? 'geloescht';
    refuse(row, 'betriebsnummer', t.notLinkable[why]);
  }
  for (const row of await takeContradicting(tx)) refuse(row, 'email', t.contradicts);
  for (const row of await takeRepeated(tx)) refuse(row, 'email', t.twice);
  await judgeRows(tx);
  const most = freischaltungSettings.of(tx.chamber).maxBetriebe;
  for (const row of await takeTooManyBetriebe(tx, most, now)) {
    refuse(row, 'betriebsnummer', t.tooManyBetriebe(most));
  }
}
