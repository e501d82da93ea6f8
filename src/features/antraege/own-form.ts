import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { answersToSend } from './answers.ts';
import { asToday } from './as-today.ts';
import type { AntragRecord } from './antrag-record.ts';
import { askedOf } from './drafts.ts';
import { holdOpenByKey } from './account-queries.ts';
import { enterAntrag } from './send-antrag.ts';

/** What an Antrag consists of whose form its feature keeps itself. */
export interface OwnEntry {
  readonly applicant: Applicant;
  /** Of the account; absent where only the answers say it. */
  readonly applicantName?: string | undefined;
  /** Judged by the feature; what is no field of the definition is dropped. */
  readonly answers: Answers;
  readonly locale: Locale;
  readonly now: Date;
  /** `awaiting` where somebody outside has to do something first; `received`, and thus the office's, unless it says so. */
  readonly state?: 'received' | 'awaiting';
  /** How it stands more closely, one of the definition's `details`. */
  readonly detail?: string | undefined;
  /** The Betrieb or Person that it is about, where its sender has not proven to act for it. */
  readonly about?: { readonly kind: 'betrieb' | 'person'; readonly id: string } | undefined;
  /** Of one sender's Anträge of this kind with the same key only one is open; ask `holdOpenAntrag` first. */
  readonly onlyKey?: string | undefined;
}

const nobody = '00000000-0000-0000-0000-000000000000';

const keyOf = (accountId: string | null, onlyKey: string) => `${accountId ?? nobody}${onlyKey}`;

/**
 * The open Antrag of an account with this key, or of all who have none. Whoever asks for the same one waits until this
 * transaction is over: of two presses the second finds what the first has entered.
 */
export async function holdOpenAntrag(
  tx: Tx,
  art: Antragsart,
  accountId: string | null,
  onlyKey: string,
): Promise<AntragRecord | undefined> {
  const held = await holdOpenByKey(tx, art.id, keyOf(accountId, onlyKey));
  return held && asToday(art, held);
}

/**
 * Enters an Antrag from the form that its feature keeps itself (`Antragsart.ownForm`), in the transaction of that form:
 * number, history, `onSent`, and the confirmation where the definition wants one. The feature has judged what was typed
 * and who may, and counts how often somebody does.
 * @returns the Antrag, whose number is the key of whatever the feature keeps beside it
 */
export async function enterFromOwnForm(tx: Tx, art: Antragsart, entry: OwnEntry): Promise<AntragRecord> {
  const { applicant, applicantName, answers, locale, now, about, onlyKey } = entry;
  const asked = await askedOf(tx, art, applicant, { locale, now });
  return enterAntrag(tx, art, asked, {
    draftId: randomUUID(),
    senderTokenHash: null,
    applicant,
    answers: answersToSend(art, answers),
    applicantName,
    staffId: null,
    now,
    own: {
      state: entry.state ?? 'received',
      detail: entry.detail ?? null,
      aboutBetriebId: about?.kind === 'betrieb' ? about.id : null,
      aboutPersonId: about?.kind === 'person' ? about.id : null,
      onlyKey: onlyKey === undefined ? null : keyOf(applicant.accountId, onlyKey),
    },
  });
}
