import { formatDate } from '../../../lib/dates.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { findBetriebById, printedNummer, windowAddress } from '../../betriebe/index.ts';
import { findPersonById, windowAddress as personAddress } from '../../personen/index.ts';
import { documentOfficeTexts } from '../office/texts.de.ts';
import type { DocumentRecord } from '../document.ts';
import type { Bekanntgabe } from './bekanntgabe.ts';

/** The sheet that goes before a formal document in its envelope: address, what comes with it, why it comes by post. */
export async function coverSheet(
  db: Db,
  one: Bekanntgabe,
  documents: readonly Pick<DocumentRecord, 'name'>[],
  now: Date,
): Promise<Letter | undefined> {
  const t = documentOfficeTexts.for(db.chamber, 'de');
  const { identity } = db.chamber;
  const to = await recipientOf(db, one);
  if (!to) return undefined;
  return {
    id: one.id,
    language: 'de',
    sender: letterhead(db.chamber),
    recipient: to.lines,
    infoBlock: [
      { label: t('letter.date'), value: formatDate(now, 'de') },
      { label: t('letter.number'), value: to.nummer },
      { label: t('letter.phone'), value: identity.phone },
      { label: t('letter.email'), value: identity.serviceEmail },
    ],
    subject: one.subject,
    body: [
      { kind: 'paragraph', text: t('letter.greeting') },
      { kind: 'paragraph', text: t('letter.text', { subject: one.subject }) },
      {
        kind: 'summary',
        entries: documents.map(({ name }) => ({ label: t('letter.files'), value: name })),
      },
      // a Person knows that its formal documents come by post, and has no consent to give
      ...(one.owner.kind === 'person'
        ? []
        : [{ kind: 'paragraph', text: t(`letter.why.${one.lapseReason ?? 'not-retrieved'}`) } as const]),
      { kind: 'paragraph', text: t('letter.closing', { chamber: identity.name }) },
    ],
    example: identity.example,
  };
}

async function recipientOf(db: Db, { owner }: Bekanntgabe) {
  if (owner.kind === 'betrieb') {
    const betrieb = await findBetriebById(db, owner.id);
    return betrieb && { lines: windowAddress(betrieb), nummer: printedNummer(betrieb) };
  }
  const person = await findPersonById(db, owner.id);
  return person && { lines: personAddress(person), nummer: person.personennummer };
}
