import { lastVerification, type Verification } from '../../platform/audit/verifications.ts';
import type { Db } from '../../platform/database/handles.ts';
import { selectIsAnswered } from './queries.ts';

/** Seals that do not fit, when that was found, and that nobody has answered yet. */
export interface Alarm {
  readonly broken: readonly number[];
  readonly since: Date;
}

/** The broken seals of the last verification, unless somebody has noted what came out about exactly these. */
export async function openAlarm(db: Db): Promise<Alarm | undefined> {
  const verified: Verification | null = await lastVerification(db);
  if (!verified || verified.broken.length === 0) return undefined;
  if (await selectIsAnswered(db, sealsAsFact(verified.broken))) return undefined;
  return { broken: verified.broken, since: verified.at };
}

/** Broken seals as the answer to their alarm names them. */
export function sealsAsFact(broken: readonly number[]): string {
  return broken.join(',');
}
