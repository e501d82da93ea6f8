import { foldReference, hasLapsed } from '../rules.ts';
import type { MandateRecord } from '../mandate.ts';
import type { Collection, RefusedRow, RowRefusal } from './collection.ts';

/** The first of several, a further one, the only one, the last one (ISO 20022, SequenceType3Code). */
export type SequenceType = 'FRST' | 'RCUR' | 'OOFF' | 'FNAL';

/** A collection with the mandate that it goes by. */
export interface PlannedCollection<Mandate extends MandateRecord = MandateRecord> extends Collection {
  readonly mandate: Mandate;
  readonly sequence: SequenceType;
  /** True where the file names a mandate in whose place this one has come. */
  readonly isFollowed: boolean;
}

/** What would be collected, and what not. */
export interface Plan<Mandate extends MandateRecord = MandateRecord> {
  readonly planned: readonly PlannedCollection<Mandate>[];
  readonly refusedRows: readonly RefusedRow[];
}

/**
 * Finds the mandate of each collection and judges whether it lets this money be collected on that day. A mandate whose
 * bank has changed passes on to the one that came in its place, so that what hangs on it goes on.
 * @param mandates those that the file names, and all that came in their place
 */
export function planCollections<Mandate extends MandateRecord>(
  collections: readonly Collection[],
  mandates: readonly Mandate[],
): Plan<Mandate> {
  const byReference = new Map(mandates.map((mandate) => [foldReference(mandate.reference), mandate]));
  const byReplaced = new Map(
    mandates.flatMap((mandate) => (mandate.replacesId ? [[mandate.replacesId, mandate] as const] : [])),
  );
  const planned: PlannedCollection<Mandate>[] = [];
  const refusedRows: RefusedRow[] = [];
  const seen = new Map<string, { count: number; isOver: boolean }>();
  const rows = new Set<string>();
  // the first collection of a mandate is the earliest, wherever it stands in the file
  const inOrder = collections.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.line - b.line);
  for (const collection of inOrder) {
    const not = (
      why: RowRefusal,
      column: RefusedRow['column'] = 'mandatsreferenz',
      value = collection.reference,
    ) =>
      refusedRows.push({
        ...{ line: collection.line, column, value, why },
        ...(why === 'lapsed-moved' ? { movedTo: collection.dueOn } : {}),
      });
    const named = byReference.get(foldReference(collection.reference));
    if (!named) {
      not('reference-unknown');
      continue;
    }
    const mandate = followed(named, byReplaced);
    const why = obstacleTo(mandate, collection);
    if (why) {
      if (why === 'lapsed' || why === 'lapsed-moved') not(why, 'faellig_am', collection.askedOn);
      else not(why);
      continue;
    }
    const key = [mandate.id, collection.cents, collection.text, collection.dueOn].join('|');
    if (rows.has(key)) {
      not('twice', '', collection.reference);
      continue;
    }
    const before = seen.get(mandate.id) ?? { count: 0, isOver: false };
    if (before.isOver) {
      not('after-last');
      continue;
    }
    rows.add(key);
    const sequence = sequenceOf(mandate, collection, before.count);
    seen.set(mandate.id, { count: before.count + 1, isOver: sequence === 'OOFF' || sequence === 'FNAL' });
    planned.push({ ...collection, mandate, sequence, isFollowed: mandate.id !== named.id });
  }
  return { planned, refusedRows: refusedRows.toSorted((a, b) => a.line - b.line) };
}

/**
 * The mandate in force that came in the place of this one, over any number of changes: also where this one was revoked or
 * lapsed before its successor was good. Where none is in force, this one says why nothing may be collected.
 */
function followed<Mandate extends MandateRecord>(
  named: Mandate,
  byReplaced: ReadonlyMap<string, Mandate>,
): Mandate {
  let mandate = named;
  for (let steps = 0; mandate.state === 'ended' && steps < 100; steps += 1) {
    const next = byReplaced.get(mandate.id);
    if (!next) break;
    mandate = next;
  }
  return mandate.state === 'active' ? mandate : named;
}

function obstacleTo(mandate: MandateRecord, { askedOn, dueOn }: Collection): RowRefusal | undefined {
  if (mandate.state === 'unsigned' || mandate.state === 'held') return mandate.state;
  if (mandate.state === 'ended') {
    if (mandate.endReason === 'used' || mandate.endReason === 'lapsed') return mandate.endReason;
    return 'ended';
  }
  if (!hasLapsed(mandate, dueOn)) return undefined;
  return hasLapsed(mandate, askedOn) ? 'lapsed' : 'lapsed-moved';
}

function sequenceOf(mandate: MandateRecord, { isLast }: Collection, before: number): SequenceType {
  if (mandate.isOneOff) return 'OOFF';
  if (isLast) return 'FNAL';
  return mandate.firstUsedOn === null && before === 0 ? 'FRST' : 'RCUR';
}
