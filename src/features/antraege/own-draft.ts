import { isUuid } from '../../lib/uuid.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { carriedOver } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';
import { findDraft, holdDraft } from './draft-queries.ts';
import { askedOf } from './drafts.ts';
import { holderOf } from './holder.ts';
import { draftParameter } from './paths.ts';
import { isTheirs } from './permissions.ts';

/** The draft that the address names, if it is of this kind and this person's. */
export function ownDraft(context: DraftFacts, db: Db, art: Antragsart): Promise<DraftRecord | undefined> {
  return theirDraft(context, art, (id) => findDraft(db, id, holderOf(context), context.now));
}

/** The same, held until the end of the transaction: of two pages saved at once each finds what the other has kept. */
export function holdOwnDraft(context: DraftFacts, tx: Tx, art: Antragsart): Promise<DraftRecord | undefined> {
  return theirDraft(context, art, (id) => holdDraft(tx, id, holderOf(context), context.now));
}

type DraftFacts = Pick<RequestFacts, 'query' | 'actor' | 'cookie' | 'now'>;

async function theirDraft(
  { actor, query }: DraftFacts,
  art: Antragsart,
  find: (id: string) => Promise<DraftRecord | undefined>,
): Promise<DraftRecord | undefined> {
  const id = query.get(draftParameter) ?? '';
  const draft = isUuid(id) ? await find(id) : undefined;
  if (!draft || draft.art !== art.id) return undefined;
  if (draft.betriebId === null && draft.personId === null) return draft;
  return actor.kind === 'account' && isTheirs(art, actor, draft) ? draft : undefined;
}

/** The form of a draft with its answers, those of an earlier version carried over. */
export async function formOf(
  context: Pick<RequestFacts, 'actor' | 'locale' | 'now'>,
  db: Db,
  art: Antragsart,
  draft: DraftRecord,
) {
  const { actor, locale, now } = context;
  const accountId = actor.kind === 'account' ? actor.accountId : null;
  const asked = await askedOf(db, art, { ...draft, accountId }, { locale, now });
  return { asked, ...carriedOver(art, draft) };
}
