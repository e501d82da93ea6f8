import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Letter } from '../../platform/letters/index.ts';
import { asToday } from './as-today.ts';
import type { AntragRecord } from './antrag-record.ts';
import { askedOf } from './drafts.ts';
import { copyLetter } from './letters/copy-letter.ts';
import { papersOfAntrag } from './papers.ts';
import { postalAddressOf } from './postal-address.ts';
import { subjectName } from './subject-name.ts';

/** The copy of an Antrag as it stands now, ready for the press. */
export async function copyOf(db: Db, art: Antragsart, sent: AntragRecord, now: Date): Promise<Letter> {
  const antrag = asToday(art, sent);
  const asked = await askedOf(db, art, antrag, { locale: 'de', now });
  const forWhom = await subjectName(db, antrag);
  const address = forWhom === null ? await postalAddressOf(db, art, antrag) : [forWhom, antrag.contactName];
  const papers = await papersOfAntrag(db, art, antrag);
  return copyLetter(db.chamber, { art, antrag, asked, address, papers, printedAt: now });
}

/** Name of the file that a copy is saved under. */
export function copyFileName({ nummer }: { readonly nummer: number }): string {
  return `Antrag-${nummer}.pdf`;
}
