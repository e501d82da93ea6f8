import type { Db } from '../../platform/database/handles.ts';
import { countOpenLetters } from './letter-gauge-queries.ts';

/** Letters that wait for somebody, for the operator's figures. */
export async function letterGauges(db: Db): Promise<Record<string, number>> {
  const { queued, needsDecision } = await countOpenLetters(db);
  return { letters_queued: queued, letters_needing_decision: needsDecision };
}
