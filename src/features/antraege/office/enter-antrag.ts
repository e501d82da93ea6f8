import { addDays, type IsoDate } from '../../../lib/dates.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { Answers, Antragsart, Applicant } from '../../../platform/feature/antrag.ts';
import type { OfficeSubject } from '../../../platform/feature/office.ts';
import { findAccountById } from '../../accounts/index.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { findPersonById, fullName } from '../../personen/index.ts';
import { answersToSend, readStep, stepsFor } from '../answers.ts';
import type { Asked } from '../asked.ts';
import { enterAntrag } from '../send-antrag.ts';
import { asOnPaper, saidByPaper } from './as-on-paper.ts';

/** Days back from which a paper may still come. */
const oldestDays = 366;

/** For whom an Antrag is entered, as the chamber knows them. */
export interface OnPaper {
  readonly applicant: Applicant;
  /** Undefined where the answers say it. */
  readonly name: string | undefined;
  /** Where the confirmation goes; null for an account, which has its own. */
  readonly email: string | null;
  /** Where letters go to somebody whom no register knows, in lines. */
  readonly address?: string | null;
  /** A Person of the register whom no account acts for. */
  readonly aboutPersonId?: string | null;
}

/** The Betrieb, Person or account that an Antrag on paper is from; undefined where there is none. */
export async function findOnPaper(db: Db, of: OfficeSubject, id: string): Promise<OnPaper | undefined> {
  const nobody = { accountId: null, betriebId: null, personId: null };
  switch (of) {
    case 'betrieb': {
      const betrieb = await findBetriebById(db, id);
      return betrieb && { applicant: { ...nobody, betriebId: id }, name: betrieb.name, email: betrieb.email };
    }
    case 'person': {
      const person = await findPersonById(db, id);
      return (
        person && { applicant: { ...nobody, personId: id }, name: fullName(person), email: person.email }
      );
    }
    case 'account': {
      const account = await findAccountById(db, id);
      const name = account && `${account.firstName} ${account.lastName}`;
      return account && { applicant: { ...nobody, accountId: id }, name: name ?? '', email: null };
    }
  }
}

/** Name of the field for the day on which the paper came; no field of a definition has a hyphen. */
export const receivedField = 'eingegangen-am';

/** Reads all pages of a kind at once, by the same rules as one by one. */
export function readAllSteps(
  art: Antragsart,
  posted: Readonly<Record<string, string>>,
  asked: Asked,
  how: { readonly isStranger: boolean },
): { readonly answers: Answers; readonly errors: Readonly<Record<string, string>> } {
  let answers: Answers = saidByPaper(art);
  let errors: Readonly<Record<string, string>> = {};
  const paper = asOnPaper(art, how);
  for (const step of paper.steps) {
    // whether a page is asked for depends on the pages before it
    if (!stepsFor(paper, answers).some(({ id }) => id === step.id) && step.showWhen) continue;
    const read = readStep(paper, step, posted, answers, asked);
    ({ answers } = read);
    errors = { ...errors, ...read.errors };
  }
  return { answers: { ...answers, ...saidByPaper(art) }, errors };
}

/** Reads the day on which a paper came. */
export function readReceived(typed: string, today: IsoDate): Result<IsoDate, 'no-date' | 'future' | 'old'> {
  const day = readTypedDate(typed);
  if (day === undefined) return refused('no-date');
  if (day > today) return refused('future');
  return day < addDays(today, -oldestDays) ? refused('old') : done(day);
}

/** Enters what came on paper: the same rules as online, the day of the paper counts, and whoever is known is told. */
export async function enterFromPaper(
  tx: Tx,
  art: Antragsart,
  asked: Asked,
  entry: {
    /** Of the form: sent twice it is one Antrag. */
    readonly formId: string;
    readonly paper: OnPaper;
    readonly answers: Answers;
    readonly receivedOn: IsoDate;
    readonly staffId: string;
    readonly now: Date;
  },
): Promise<number> {
  const { formId, paper, answers, receivedOn, staffId, now } = entry;
  const antrag = await enterAntrag(tx, art, asked, {
    draftId: formId,
    senderTokenHash: null,
    applicant: paper.applicant,
    answers: answersToSend(art, answers),
    applicantName: paper.name,
    staffId,
    now,
    paper: {
      receivedOn,
      email: paper.email,
      address: paper.address ?? null,
      aboutPersonId: paper.aboutPersonId ?? null,
    },
  });
  return antrag.nummer;
}
