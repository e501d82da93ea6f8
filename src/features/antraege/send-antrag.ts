import { berlinDate, type IsoDate } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { answersToSend, carriedOver, type Fault, faultsIn, knownBefore } from './answers.ts';
import { completeAfterCorrection, noteCompleteness } from './completeness.ts';
import { afterCorrection } from './corrections.ts';
import { announceAntrag } from './announce-antrag.ts';
import type { AntragRecord, DraftRecord } from './antrag-record.ts';
import { departmentOf } from './arten.ts';
import type { Asked } from './asked.ts';
import { deleteDraft, type DraftHolder, holdDraft } from './draft-queries.ts';
import { askedOf } from './drafts.ts';
import { insertEvent, noteCorrection } from './history-queries.ts';
import { copiesJob } from './job-names.ts';
import { forgottenOpenAt } from './kept-days.ts';
import { sentByAccount, sentFromRange } from './limits.ts';
import { firstDueDay } from './due-day.ts';
import { isLateCorrection } from './late-correction.ts';
import { missingPapers } from './missing-papers.ts';
import { obstacleTo } from './obstacles.ts';
import { moveAntrag, type MoveRefusal } from './move-antrag.ts';
import { movePapers, papersOfDraft } from './papers.ts';
import { holdAntragOf } from './as-today.ts';
import { findAntrag, findSentDraft, insertAntrag, type MoveChange } from './queries.ts';

/** Who sends, from where, and in which language. */
export interface Sender {
  /** Null where nobody is signed in. */
  readonly account: { readonly accountId: string; readonly name: string } | null;
  readonly addressRange: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** Why an Antrag was not sent; every kind has its sentence. */
export type SendRefusal =
  | { readonly kind: 'unknown' }
  /** The draft was changed elsewhere since the page was drawn: nobody sends what they have not seen. */
  | { readonly kind: 'draft-changed'; readonly draft: DraftRecord }
  | { readonly kind: 'incomplete'; readonly faults: readonly Fault[]; readonly draft: DraftRecord }
  | { readonly kind: 'obstacle'; readonly sentence: string; readonly draft: DraftRecord }
  | { readonly kind: 'too-many'; readonly most: number; readonly draft: DraftRecord }
  /** A correction that comes too late. */
  | { readonly kind: 'correction'; readonly why: MoveRefusal; readonly nummer: number };

/**
 * Sends a draft, once: whoever presses twice or on two devices meets the Antrag that it became. The draft goes, number,
 * history and the order for the copy come, all in one transaction.
 * @param revision of the draft that the page showed
 */
export async function sendAntrag(
  tx: Tx,
  art: Antragsart,
  sender: Sender,
  sending: {
    readonly draftId: string;
    readonly holder: DraftHolder;
    readonly revision: number;
    /** Judges, with the draft held, whether the person may still send it. */
    readonly isTheirs: (whose: Applicant) => Promise<boolean>;
  },
): Promise<Result<AntragRecord, SendRefusal>> {
  const { now } = sender;
  const draft = await holdDraft(tx, sending.draftId, sending.holder, now);
  if (!draft || draft.art !== art.id) {
    const sent = await findSentDraft(tx, sending.draftId, sending.holder);
    return sent && (await sending.isTheirs(sent)) ? done(sent) : refused({ kind: 'unknown' });
  }
  if (!(await sending.isTheirs(draft))) return refused({ kind: 'unknown' });
  if (draft.revision !== sending.revision) return refused({ kind: 'draft-changed', draft });
  // before its answers are judged by a register that may say by now what they propose
  if (draft.corrects !== null && (await isLateCorrection(tx, art, draft)))
    return refused({ kind: 'correction', why: 'changed-meanwhile', nummer: draft.corrects });
  const applicant = { ...draft, accountId: sender.account?.accountId ?? null };
  const asked = await askedOf(tx, art, applicant, sender);
  const { answers } = carriedOver(art, draft);
  const papers = await papersOfDraft(tx, art, draft, answers);
  const faults = [...faultsIn(art, answers, asked), ...missingPapers(art, answers, papers, asked)];
  if (faults.length > 0) return refused({ kind: 'incomplete', faults, draft });
  const sentence = await (draft.corrects === null
    ? obstacleTo(tx, art, applicant, sender)
    : art.obstacle?.(tx, applicant, sender));
  if (sentence !== undefined) return refused({ kind: 'obstacle', sentence, draft });
  const limit = sender.account ? sentByAccount : sentFromRange;
  const who = sender.account?.accountId ?? sender.addressRange;
  if (!(await countTowards(tx, limit, who, now)))
    return refused({ kind: 'too-many', most: limit.most, draft });
  if (draft.corrects !== null)
    return sendCorrection(tx, art, sender, draft, answersToSend(art, answers), asked);
  const antrag = await enterAntrag(tx, art, asked, {
    draftId: draft.id,
    senderTokenHash: sender.account ? null : sending.holder.tokenHash,
    applicant,
    answers: answersToSend(art, answers),
    applicantName: sender.account?.name,
    staffId: null,
    now,
  });
  await deleteDraft(tx, draft.id);
  return done(antrag);
}

/** What becomes an Antrag. */
export interface NewEntry {
  /** The draft that it was; files hang on it by this. */
  readonly draftId: string;
  /** Of the browser that sent it without signing in. */
  readonly senderTokenHash: string | null;
  readonly applicant: Applicant;
  readonly answers: Answers;
  /** Of the account; absent where only the answers say it. */
  readonly applicantName: string | undefined;
  /** The case worker who enters what came on paper. */
  readonly staffId: string | null;
  readonly now: Date;
  /** Of what came on paper: the day from which deadlines count, which the history says, and where the confirmation goes. */
  readonly paper?: {
    readonly receivedOn: IsoDate;
    readonly email: string | null;
    readonly address: string | null;
    readonly aboutPersonId: string | null;
  };
  /** Of what its feature enters by itself, see `enterFromOwnForm`. */
  readonly own?: {
    readonly state: 'received' | 'awaiting';
    readonly detail: string | null;
    readonly aboutBetriebId: string | null;
    readonly aboutPersonId: string | null;
    readonly onlyKey: string | null;
  };
}

/** Takes an Antrag: number, history, order for the copy, and what its definition does. Answers must be checked. */
export async function enterAntrag(
  tx: Tx,
  art: Antragsart,
  asked: Asked,
  { draftId, senderTokenHash, applicant, answers, applicantName, staffId, now, paper, own }: NewEntry,
): Promise<AntragRecord> {
  const { accountId, betriebId, personId } = applicant;
  const state = own?.state ?? 'received';
  const isConfirmed = !art.ownForm || art.ownForm.confirmed === true;
  const typedName = (art.contact?.name ?? []).map((field) => answers[field] ?? '').join(' ');
  const nummer = await insertAntrag(tx, {
    draftId,
    senderTokenHash,
    art: art.id,
    version: art.version,
    accountId,
    betriebId,
    personId,
    contactName: applicantName ?? typedName.trim(),
    contactEmail: ((art.contact && answers[art.contact.email]) || paper?.email) ?? null,
    contactAddress: paper?.address ?? null,
    locale: asked.locale,
    answers,
    before: knownBefore(art, asked.known),
    department: departmentOf(art, tx.chamber, answers),
    sentAt: now,
    enteredBy: staffId,
    receivedOn: paper?.receivedOn ?? null,
    dueOn: await firstDueDay(tx, art, { draftId, answers, receivedOn: paper?.receivedOn ?? berlinDate(now) }),
    state,
    detail: own?.detail ?? null,
    aboutBetriebId: own?.aboutBetriebId ?? null,
    aboutPersonId: own?.aboutPersonId ?? paper?.aboutPersonId ?? null,
    goesWith: art.goesWithAccount ? accountId : null,
    onlyKey: own?.onlyKey ?? null,
    copyWaitsSince: isConfirmed ? now : null,
    deletesAt: forgottenOpenAt(art, tx.chamber, state, now),
  });
  await insertEvent(tx, nummer, {
    at: now,
    by: staffId === null ? 'person' : 'office',
    accountId,
    staffId,
    kind: staffId === null ? 'sent' : 'entered',
    from: null,
    to: state,
    note: null,
    sinceOn: paper?.receivedOn ?? null,
    visible: true,
  });
  const antrag = await findAntrag(tx, nummer);
  if (!antrag) throw new Error('an Antrag that was just entered is gone');
  await art.onSent?.(tx, antrag, now);
  if (isConfirmed) await wakeJob(tx, copiesJob);
  await announceAntrag(tx, antrag);
  return antrag;
}

async function sendCorrection(
  tx: Tx,
  art: Antragsart,
  sender: Sender,
  draft: DraftRecord,
  answers: Answers,
  asked: Asked,
): Promise<Result<AntragRecord, SendRefusal>> {
  const { account, now } = sender;
  const { corrects: nummer, correctsRevision } = draft;
  if (nummer === null || correctsRevision === null || !account) return refused({ kind: 'unknown' });
  const act = {
    by: { kind: 'person', accountId: account.accountId },
    now,
    revision: correctsRevision,
  } as const;
  const before = await holdAntragOf(tx, art, nummer);
  const completeness = before && (await completeAfterCorrection(tx, art, draft, before, { answers, now }));
  const change = (held: AntragRecord): MoveChange => {
    const was = departmentOf(art, tx.chamber, held.answers);
    const department = departmentOf(art, tx.chamber, answers);
    return {
      version: art.version,
      ...afterCorrection(art, held, { answers, before: knownBefore(art, asked.known) }),
      copyWaitsSince: now,
      // who has handed it over knew why: it moves only where its answers lead elsewhere than before
      ...(department === was ? {} : { department }),
      ...(completeness ? { dueOn: completeness.dueOn } : {}),
    };
  };
  const moved = await moveAntrag(tx, art, nummer, 'correct', act, change);
  if (!moved.ok) return refused({ kind: 'correction', why: moved.refusal, nummer });
  const { antrag, state } = moved.value;
  await noteCorrection(tx, { nummer, accountId: account.accountId, draftId: draft.id });
  if (completeness) await noteCompleteness(tx, { ...antrag, state }, completeness, account, now);
  await movePapers(tx, art, draft.id, antrag, now);
  await deleteDraft(tx, draft.id);
  const corrected = await findAntrag(tx, nummer);
  if (!corrected) throw new Error('an Antrag that was just corrected is gone');
  await art.onCorrected?.(tx, corrected, now);
  await wakeJob(tx, copiesJob);
  return done(corrected);
}
