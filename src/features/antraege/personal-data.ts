import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import {
  coded,
  type DataCell,
  dataSection,
  type DataSubject,
  type PersonalData,
  type PersonalDataSection,
  type SaidValue,
} from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { answersTold } from './answers-told.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type Arten, departmentName } from './arten.ts';
import { isMadeKnown } from './bescheid/where.ts';
import { decisionWords } from './decision-words.ts';
import { listDrafts } from './draft-queries.ts';
import { type KnownToSender, knownToSender } from './known-to-sender.ts';
import { antraegeDataTexts } from './personal-data-texts.de.ts';
import { papersOfAntrag } from './papers.ts';
import { listSentBy } from './account-queries.ts';
import { eventWords, noteWords, stateWords } from './state-words.ts';
import { wordsOf } from './words-of.ts';

/** The Anträge that a person has sent or begun, with every answer and what has happened to them. */
export function antraegePersonalData(arten: Arten): PersonalData {
  return {
    tables: ['antraege', 'antragsentwuerfe', 'antrag_events', 'antrag_questions'],
    async read(db, person, locale) {
      return [
        ...(await sentSections(db, arten, person, locale)),
        await draftSection(db, arten, person.accountId, locale),
      ];
    },
  };
}

async function sentSections(
  db: Db,
  arten: Arten,
  person: DataSubject,
  locale: Locale,
): Promise<readonly PersonalDataSection[]> {
  const t = antraegeDataTexts.for(db.chamber, locale);
  const rows: SentRow[] = [];
  const events: Record<'nummer' | 'at' | 'what' | 'note', DataCell>[] = [];
  for (const antrag of await listSentBy(db, person.accountId)) {
    const { nummer } = antrag;
    const art = arten.get(antrag.art);
    const known = await knownToSender(db, art, antrag, person);
    rows.push(await sentRow(db, arten, known, locale));
    for (const event of known.events) {
      const said =
        eventWords(art, db.chamber, locale, event) ??
        wordsOf(art, db.chamber, locale)(`history.${event.kind}`);
      const what = { code: event.kind, label: said, from: event.from, to: event.to };
      events.push({
        nummer,
        at: event.at,
        what: { value: what, said },
        note: noteWords(db.chamber, locale, event),
      });
    }
  }
  return [
    dataSection({
      id: 'sent-antraege',
      title: t('antraege.title'),
      why: t('antraege.why'),
      columns: {
        nummer: t('nummer'),
        art: t('kind'),
        sentAt: t('sent'),
        state: t('state'),
        department: t('department'),
        endedAt: t('decided'),
        reason: t('reason'),
        answers: t('answers'),
        papers: t('papers'),
      },
      rows,
    }),
    dataSection({
      id: 'antrag-events',
      title: t('events.title'),
      why: t('events.why'),
      columns: { nummer: t('nummer'), at: t('at'), what: t('what'), note: t('note') },
      rows: events,
    }),
  ];
}

type SentRow = Record<
  'nummer' | 'art' | 'sentAt' | 'state' | 'department' | 'endedAt' | 'reason' | 'answers' | 'papers',
  DataCell
>;

async function sentRow(
  db: Db,
  arten: Arten,
  { antrag, hasDepartment, hasOwnAnswers, until }: KnownToSender,
  locale: Locale,
): Promise<SentRow> {
  const t = antraegeDataTexts.for(db.chamber, locale);
  const { nummer, sentAt, state, department, endedAt } = antrag;
  const art = arten.get(antrag.art);
  const reason = decisionWords(antrag, locale);
  // a formal decision says why in its letter, and nothing else does before that was made known
  const isHeldBack = reason !== null && !(await isMadeKnown(db, nummer));
  return {
    nummer,
    art: kindOf(db, arten, antrag.art, locale),
    sentAt,
    state: coded(state, stateWords(art, db.chamber, locale, antrag)),
    department: hasDepartment ? coded(department, departmentName(db.chamber, locale, department)) : null,
    endedAt,
    reason: isHeldBack ? { value: null, said: t('reason.inBescheid') } : reason,
    answers: hasOwnAnswers
      ? answersTold(art, antrag, db.chamber, locale)
      : { value: null, said: t('answers.changed') },
    papers: await filesTold(db, art, antrag, until),
  };
}

async function draftSection(
  db: Db,
  arten: Arten,
  accountId: string,
  locale: Locale,
): Promise<PersonalDataSection> {
  const t = antraegeDataTexts.for(db.chamber, locale);
  // all that are there, also those that are due
  const drafts = await listDrafts(db, accountId, new Date(0));
  return dataSection({
    id: 'antrag-drafts',
    title: t('drafts.title'),
    why: t('drafts.why'),
    columns: { art: t('kind'), updatedAt: t('changed'), deletesAt: t('deleted'), answers: t('answers') },
    rows: drafts.map((draft) => ({
      art: kindOf(db, arten, draft.art, locale),
      updatedAt: draft.updatedAt,
      deletesAt: draft.deletesAt,
      answers: answersTold(arten.get(draft.art), draft, db.chamber, locale),
    })),
  });
}

/** The files that went with an Antrag until then, by name. */
async function filesTold(
  db: Db,
  art: Antragsart | undefined,
  antrag: AntragRecord,
  until: Date | undefined,
): Promise<SaidValue> {
  const papers = art ? await papersOfAntrag(db, art, antrag) : [];
  const files = papers.flatMap(({ id, files: own }) =>
    own
      .filter(({ keptAt }) => until === undefined || keptAt <= until)
      .map(({ name, size }) => ({ paper: id, name, bytes: size })),
  );
  return { value: files, said: files.map(({ name }) => name).join(', ') };
}

function kindOf(db: Db, arten: Arten, art: string, locale: Locale): SaidValue {
  return coded(art, arten.get(art)?.texts.for(db.chamber, locale)('title') ?? art);
}
