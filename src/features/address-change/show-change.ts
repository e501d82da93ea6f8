import type { ChangeRecord } from './change.ts';
import type { ShownChange } from './pages/pending-page.tsx';
import { stageOf } from './rules.ts';

/** What pages show of an open change. */
export function shownChange(change: ChangeRecord, now: Date): ShownChange {
  const { oldEmail, newEmail, expiresAt, newProvenAt, oldProvenAt, waitsUntil } = change;
  return {
    oldEmail,
    newEmail,
    expiresAt,
    newProven: newProvenAt !== null,
    oldProven: oldProvenAt !== null,
    waitsUntil,
    stage: stageOf(change, now),
  };
}
