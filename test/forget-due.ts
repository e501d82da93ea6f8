import type { RetentionKind } from '../src/platform/feature/retention.ts';
import { features } from '../src/app/features.ts';
import { endAllRecords } from '../src/features/retention/run-retention.ts';
import type { TestPortal } from './test-portal.ts';

/**
 * Forgets what is due by now of some kinds of records, in batches of two.
 * @returns how many of each kind, by its id
 */
export async function forgetDue(
  portal: TestPortal,
  kinds: readonly RetentionKind[],
): Promise<Readonly<Record<string, number>>> {
  const now = portal.clock.now();
  const endRecords = endAllRecords(features.flatMap(({ recordsEnd }) => recordsEnd ?? []));
  const forgotten: Record<string, number> = {};
  for (const { id, forget } of kinds) {
    if (!forget) continue;
    const most = 2;
    for (let count = most; count >= most; ) {
      count = await portal.write((tx) => forget(tx, { now, most, endRecords }));
      forgotten[id] = (forgotten[id] ?? 0) + count;
    }
  }
  return forgotten;
}

/** Forgets what is due by now of all that the house keeps. */
export function forgetAllDue(portal: TestPortal): Promise<Readonly<Record<string, number>>> {
  return forgetDue(
    portal,
    features.flatMap(({ retention = [] }) => retention),
  );
}
