import { berlinDate } from '../../lib/dates.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AntragRecord, DraftRecord } from './antrag-record.ts';
import { carriedOver, prefilled } from './answers.ts';
import type { Asked } from './asked.ts';
import { answersToCorrect } from './corrections.ts';
import { deleteDraft, insertDraft, listCorrections, updateDraft } from './draft-queries.ts';
import { knownOf } from './known.ts';
import { antraegeSettings } from './settings.ts';

const hour = 3_600_000;

/** What is begun without signing in is for one sitting: the next person at the same computer must not find it. */
const hoursWithoutAccount = 24;

/** When a draft is deleted if nobody goes on with it. */
function deletionOf(db: Db, accountId: string | null, now: Date): Date {
  const hours = accountId === null ? hoursWithoutAccount : antraegeSettings.of(db.chamber).draftDays * 24;
  return new Date(now.getTime() + hours * hour);
}

/** The form of a kind of Antrag for somebody, with what is known of them. */
export async function askedOf(
  db: Db,
  art: Antragsart,
  applicant: Applicant,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<Asked> {
  const known = await knownOf(db, art, applicant);
  return { chamber: db.chamber, locale, today: berlinDate(now), known };
}

/**
 * Begins a draft, with what is known filled in.
 * @param tokenHash finds it again where nobody is signed in
 * @returns its id
 */
export async function beginDraft(
  tx: Tx,
  art: Antragsart,
  applicant: Applicant,
  { tokenHash, now }: { readonly tokenHash: string | null; readonly now: Date },
): Promise<string> {
  const answers = prefilled(art, await knownOf(tx, art, applicant));
  const deletesAt = deletionOf(tx, applicant.accountId, now);
  return insertDraft(tx, {
    art: art.id,
    version: art.version,
    applicant,
    tokenHash,
    answers,
    now,
    deletesAt,
  });
}

/**
 * Begins the correction of a sent Antrag: a draft with its answers, which is sent like any other. One that was begun
 * goes on; where the Antrag has changed since, it could not be sent any more, and another takes its place. The Antrag
 * must be held.
 */
export async function beginCorrection(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  accountId: string,
  now: Date,
): Promise<string> {
  const begun = await listCorrections(tx, accountId, antrag.nummer, now);
  const valid = begun.find(({ correctsRevision }) => correctsRevision === antrag.revision);
  for (const draft of begun) if (draft !== valid) await deleteDraft(tx, draft.id);
  if (valid) return valid.id;
  const { answers, leftOver } = carriedOver(art, { ...antrag, leftOver: antrag.leftOver ?? {} });
  const known = await knownOf(tx, art, antrag);
  return insertDraft(tx, {
    art: art.id,
    version: art.version,
    applicant: { accountId, betriebId: antrag.betriebId, personId: antrag.personId },
    tokenHash: null,
    answers: answersToCorrect(art, { ...antrag, answers }, known),
    leftOver,
    now,
    deletesAt: deletionOf(tx, accountId, now),
    corrects: { nummer: antrag.nummer, revision: antrag.revision },
  });
}

/** Keeps the answers of a page, whatever they are: a draft may be wrong until it is sent. */
export async function keepAnswers(
  tx: Tx,
  art: Antragsart,
  draft: DraftRecord,
  { step, answers, now }: { readonly step: string; readonly answers: Answers; readonly now: Date },
): Promise<void> {
  const { leftOver } = carriedOver(art, draft);
  const deletesAt = deletionOf(tx, draft.accountId, now);
  await updateDraft(tx, draft.id, { version: art.version, answers, leftOver, step, now, deletesAt });
}
