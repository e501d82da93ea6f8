import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { Letter, LetterBlock } from '../../../platform/letters/index.ts';
import { asToday } from '../as-today.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { departmentName } from '../arten.ts';
import type { Asked } from '../asked.ts';
import { askedOf } from '../drafts.ts';
import { postalAddressOf } from '../postal-address.ts';
import { shownAnswers } from '../shown-answers.ts';
import { letterWordsOf } from '../words-of.ts';

/** What the written decision on an Antrag shows. */
export interface BescheidFacts {
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly asked: Asked;
  /** As it stands in the window; the name alone where the chamber knows no address. */
  readonly recipient: readonly string[];
  readonly decidedAt: Date;
}

/**
 * The decision on an Antrag as a letter, in the official language: what was applied for, what is granted and what is not,
 * the reason, and how to object.
 */
export function bescheidLetter(chamber: Chamber, facts: BescheidFacts): Letter {
  const { art, antrag, recipient, decidedAt } = facts;
  const t = letterWordsOf(art, chamber);
  const title = art.texts.for(chamber, 'de')('title');
  const { nummer } = antrag;
  return {
    id: `bescheid-${nummer}`,
    language: 'de',
    sender: letterhead(chamber),
    recipient,
    infoBlock: [
      { label: t('bescheid.date'), value: formatDate(decidedAt, 'de') },
      { label: t('nummer'), value: String(nummer) },
      { label: t('department'), value: departmentName(chamber, 'de', antrag.department) },
    ],
    subject: t('bescheid.subject', { nummer, title }),
    body: [
      { kind: 'paragraph', text: t('bescheid.greeting') },
      { kind: 'paragraph', text: t('bescheid.about', { at: formatDate(antrag.arrivedAt, 'de'), title }) },
      { kind: 'paragraph', text: t(`bescheid.${outcomeOf(antrag)}`) },
      ...decisionsOf(chamber, facts),
      ...paragraphs(antrag.reason ?? ''),
      { kind: 'paragraph', text: t('law', { law: art.texts.for(chamber, 'de')('legalBasis') }) },
      { kind: 'paragraph', text: t('bescheid.closing', { chamber: chamber.identity.name }) },
    ],
    example: chamber.identity.example,
  };
}

function outcomeOf({ state, decisions }: AntragRecord): 'approved' | 'partly' | 'refused' {
  if (state !== 'approved') return 'refused';
  return Object.values(decisions).includes('declined') ? 'partly' : 'approved';
}

/** Each proposed change with what was decided on it. */
function decisionsOf(chamber: Chamber, { art, antrag, asked }: BescheidFacts): readonly LetterBlock[] {
  const t = letterWordsOf(art, chamber);
  const entries = shownAnswers(art, antrag.answers, { ...asked, locale: 'de' }, antrag.before)
    .flatMap(({ answers }) => answers)
    .flatMap(({ field, label, value }) => {
      const decision = antrag.decisions[field];
      return decision ? [{ label, value: t(`bescheid.${decision}`, { value }) }] : [];
    });
  return entries.length === 0 ? [] : [{ kind: 'summary', entries }];
}

function paragraphs(text: string): readonly LetterBlock[] {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));
}

/** The decision on an Antrag, ready for the press. */
export async function bescheidOf(
  db: Db,
  art: Antragsart,
  decided: AntragRecord,
  {
    decidedAt,
    now,
    recipient,
  }: {
    readonly decidedAt: Date;
    readonly now: Date;
    /** As the office has corrected it, in lines; absent where it has not. */
    readonly recipient?: string | null;
  },
): Promise<Letter> {
  const antrag = asToday(art, decided);
  const asked = await askedOf(db, art, antrag, { locale: 'de', now });
  return bescheidLetter(db.chamber, {
    art,
    antrag,
    asked,
    decidedAt,
    recipient: recipient?.split('\n') ?? (await postalAddressOf(db, art, antrag)),
  });
}

/** Name of the file that a decision is saved under. */
export function bescheidFileName({ nummer }: { readonly nummer: number }): string {
  return `Bescheid-${nummer}.pdf`;
}
