import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { AntragInHand, Antragsart } from '../../../platform/feature/antrag.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { findAccountById } from '../../accounts/index.ts';
import type { AntragRecord, SaidByItself } from '../antrag-record.ts';
import { writeBescheid } from '../bescheid/write.ts';
import { together } from '../decision-words.ts';
import type { AntragNews } from '../mails/news-mail.ts';
import { moveAntrag } from '../move-antrag.ts';
import { antraegeSettings } from '../settings.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { type ActRefusal, holdOwn, type OfficeAct } from './acts.ts';
import { openDecisions } from './changes.ts';
import { wholeOrNothing } from './queue-queries.ts';

/** What a case worker decides. */
export interface Approval {
  /** By field; every proposed change needs one, and fields that are one fact the same. */
  readonly decisions: AntragRecord['decisions'];
  /** For the person; null for none. */
  readonly text: string | null;
}

/** Why an Antrag was not approved; an obstacle is what the definition says in German. */
export type ApproveRefusal =
  | { readonly kind: ActRefusal | 'nothing-taken' }
  | { readonly kind: 'undecided'; readonly fields: readonly string[] }
  | { readonly kind: 'obstacle'; readonly sentence: string };

/**
 * Approves an Antrag: what its definition does then, the move and the mail, in one transaction. Where the definition
 * refuses, nothing of what it has begun is left. What is one fact is taken or declined as one. A formal decision that declines some of the changes is a refusal in
 * part: how to object goes with it as with every refusal.
 */
export async function approveAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  { decisions, text }: Approval,
): Promise<Result<undefined, ApproveRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'approve', act);
  if (!held.ok) return refused({ kind: held.refusal });
  const antrag = held.value;
  const open = openDecisions(art, antrag);
  const undecided = open.flatMap(({ name, fields }) => {
    const said = new Set(fields.map((field) => decisions[field.name]));
    return said.size > 1 || said.has(undefined) ? [name] : [];
  });
  const changes = open.flatMap(({ fields }) => fields.map(({ name }) => name));
  if (undecided.length > 0) return refused({ kind: 'undecided', fields: undecided });
  const all = {
    ...antrag.decisions,
    ...Object.fromEntries(changes.map((name) => [name, decisions[name] ?? 'declined'] as const)),
  };
  if (changes.length > 0 && !Object.values(all).includes('taken')) return refused({ kind: 'nothing-taken' });
  const sentence = await wholeOrNothing(
    tx,
    async () =>
      await art.onApproved?.(
        tx,
        { ...antrag, decisions: all, inForce: Object.keys(antrag.decisions) },
        act.now,
      ),
  );
  if (sentence !== undefined) return refused({ kind: 'obstacle', sentence });
  const declinesSome = Object.values(all).includes('declined');
  const own = saidByItself(
    tx,
    art,
    { ...antrag, decisions: all, inForce: Object.keys(antrag.decisions) },
    act.now,
  );
  // a formal decision has one wording, that of its letter
  const written = art.isBescheid ? together(text, own?.de) : text;
  const reason = declinesSome ? withRemedy(tx, art, written) : written;
  const by = { kind: 'office', staffId: act.staffId } as const;
  const moved = await moveAntrag(
    tx,
    art,
    nummer,
    'approve',
    { by, now: act.now, revision: act.revision },
    {
      decisions: all,
      decidedBy: act.staffId,
      ...(reason === null ? {} : { reason }),
      ...(own && !art.isBescheid ? { said: own } : {}),
    },
  );
  if (!moved.ok) return refused({ kind: moved.refusal });
  const told = art.isBescheid ? reason : together(reason, own?.[await localeOf(tx, antrag)]);
  if (art.isBescheid || told !== null || !art.approvedInSilence)
    await makeKnown(tx, art, antrag, { what: 'approved', text: told }, act);
  return done(undefined);
}

/**
 * Refuses an Antrag with a reason, which its person reads; how to object follows where the decision is a formal one,
 * in the words of the chamber.
 */
export async function refuseAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  reason: string,
): Promise<Result<undefined, ActRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'refuse', act);
  if (!held.ok) return held;
  const antrag = held.value;
  const text = withRemedy(tx, art, reason);
  const by = { kind: 'office', staffId: act.staffId } as const;
  const moved = await moveAntrag(
    tx,
    art,
    nummer,
    'refuse',
    { by, now: act.now, revision: act.revision },
    { decidedBy: act.staffId, reason: text },
  );
  if (!moved.ok) return moved;
  await art.onRefused?.(tx, antrag, act.now);
  await makeKnown(tx, art, antrag, { what: 'refused', text }, act);
  return done(undefined);
}

/**
 * Tells the person what was decided. A formal decision is written and served as one, by the law of its Land: the mail says
 * no more than that there is one, since a mail makes nothing known.
 */
async function makeKnown(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  news: Extract<AntragNews, { what: 'approved' | 'refused' }>,
  act: OfficeAct,
): Promise<void> {
  if (art.isBescheid) await writeBescheid(tx, antrag.nummer, act);
  await tellApplicant(tx, art, antrag, art.isBescheid ? { what: 'decided' } : news, act.now);
}

/** What a case worker wrote, and after it how to object, in the official language as the letter is; null for neither. */
function withRemedy<Text extends string | null>(
  tx: Pick<Tx, 'chamber'>,
  art: Antragsart,
  text: Text,
): Text | string {
  const remedy = remedyFor(tx, art, 'de');
  if (remedy === undefined) return text;
  return text === null ? remedy : `${text}\n\n${remedy}`;
}

/** How to object to a refusal, in the words of the chamber; undefined where it is none that one objects to. */
export function remedyFor(
  { chamber }: Pick<Tx, 'chamber'>,
  art: Antragsart,
  locale: Locale,
): string | undefined {
  const remedy = antraegeSettings.of(chamber).legalRemedy;
  return art.isBescheid && remedy ? remedy[locale] : undefined;
}

/** What an approval says by itself, in every language; undefined where that is nothing. */
function saidByItself(
  { chamber }: Pick<Tx, 'chamber'>,
  art: Antragsart,
  antrag: AntragInHand,
  now: Date,
): SaidByItself | undefined {
  const de = art.approvedText?.(chamber, 'de', antrag, now);
  const en = art.approvedText?.(chamber, 'en', antrag, now);
  return de === undefined || en === undefined ? undefined : { de, en };
}

/** The language of the mail to its person. */
async function localeOf(tx: Tx, { accountId, locale }: AntragRecord): Promise<Locale> {
  const account = accountId === null ? undefined : await findAccountById(tx, accountId);
  return account?.locale ?? locale;
}
