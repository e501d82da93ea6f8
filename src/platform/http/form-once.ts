import { randomUUID } from 'node:crypto';
import { isUuid } from '../../lib/uuid.ts';
import type { RequestFacts } from './context.ts';
import { openNote, sealNote } from './sealed-note.ts';

type Facts = Pick<RequestFacts, 'actor' | 'chamber' | 'now' | 'parts'>;

/** One form as it was handed out: sent twice it is the same one, by its id. */
export interface HandedOutForm {
  readonly id: string;
  readonly openedAt: Date;
  /** False where it was drawn for somebody else than who sends it. */
  readonly isOwn: boolean;
}

function ownerOf({ actor }: Facts): string {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'staff' ? actor.staffId : '';
}

const purposeOf = (feature: string) => `${feature}/form`;

/** Hands out a form that can be sent once; a program has to fetch one for each time. */
export function sealForm(facts: Facts, feature: string): string {
  const content = { id: randomUUID(), openedAt: facts.now.getTime(), owner: ownerOf(facts) };
  return sealNote(facts, purposeOf(feature), content);
}

/** The form that comes back; undefined where it is none of ours. */
export function openForm(
  facts: Facts,
  feature: string,
  sealed: string | undefined,
): HandedOutForm | undefined {
  const { id, openedAt, owner } = openNote(facts, purposeOf(feature), sealed ?? '') ?? {};
  if (typeof id !== 'string' || !isUuid(id) || typeof openedAt !== 'number') return undefined;
  return { id, openedAt: new Date(openedAt), isOwn: owner === ownerOf(facts) };
}

/** The id of a form that comes back; undefined where it is none of ours or somebody else's. What hangs on it is theirs. */
export function openOwnForm(facts: Facts, feature: string, sealed: string | undefined): string | undefined {
  const form = openForm(facts, feature, sealed);
  return form?.isOwn ? form.id : undefined;
}
