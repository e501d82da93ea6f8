import type { Db } from '../../platform/database/handles.ts';
import {
  coded,
  type DataCell,
  dataSection,
  type PersonalData,
  type PersonalDataSection,
  type SaidValue,
} from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { answersTold } from './answers-told.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type Arten, departmentName } from './arten.ts';
import { decisionWords } from './decision-words.ts';
import { listDrafts } from './draft-queries.ts';
import { listEvents } from './history-queries.ts';
import { antraegeDataTexts } from './personal-data-texts.de.ts';
import { papersOfAntrag } from './papers.ts';
import { listSentBy } from './account-queries.ts';
import { eventWords, stateWords } from './state-words.ts';
import { wordsOf } from './words-of.ts';

/** The Anträge that a person has sent or begun, with every answer and what has happened to them. */
export function antraegePersonalData(arten: Arten): PersonalData {
  return {
    tables: ['antraege', 'antragsentwuerfe', 'antrag_events', 'antrag_questions'],
    async read(db, { accountId }, locale) {
      return [
        ...(await sentSections(db, arten, accountId, locale)),
        await draftSection(db, arten, accountId, locale),
      ];
    },
  };
}

async function sentSections(
  db: Db,
  arten: Arten,
  accountId: string,
  locale: Locale,
): Promise<readonly PersonalDataSection[]> {
  const t = antraegeDataTexts.for(db.chamber, locale);
  const antraege = await listSentBy(db, accountId);
  const events: Record<'nummer' | 'at' | 'what' | 'note', DataCell>[] = [];
  const papers = new Map<number, SaidValue>();
  for (const antrag of antraege) {
    const { nummer } = antrag;
    papers.set(nummer, await filesTold(db, arten, antrag));
    const visible = (await listEvents(db, nummer)).filter((event) => event.visible);
    for (const event of visible) {
      const art = arten.get(antrag.art);
      const said =
        eventWords(art, db.chamber, locale, event) ??
        wordsOf(art, db.chamber, locale)(`history.${event.kind}`);
      const what = { code: event.kind, label: said, from: event.from, to: event.to };
      events.push({ nummer, at: event.at, what: { value: what, said }, note: event.note });
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
      rows: antraege.map((antrag) => {
        const { nummer, sentAt, state, department, endedAt } = antrag;
        return {
          nummer,
          art: kindOf(db, arten, antrag.art, locale),
          sentAt,
          state: coded(state, stateWords(arten.get(antrag.art), db.chamber, locale, antrag)),
          department: coded(department, departmentName(db.chamber, locale, department)),
          endedAt,
          reason: decisionWords(antrag, locale),
          answers: answersTold(arten.get(antrag.art), antrag, db.chamber, locale),
          papers: papers.get(nummer) ?? null,
        };
      }),
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

/** The files that go with an Antrag, by name. */
async function filesTold(db: Db, arten: Arten, antrag: AntragRecord): Promise<SaidValue> {
  const art = arten.get(antrag.art);
  const papers = art ? await papersOfAntrag(db, art, antrag) : [];
  const files = papers.flatMap(({ id, files: own }) =>
    own.map(({ name, size }) => ({ paper: id, name, bytes: size })),
  );
  return { value: files, said: files.map(({ name }) => name).join(', ') };
}

function kindOf(db: Db, arten: Arten, art: string, locale: Locale): SaidValue {
  return coded(art, arten.get(art)?.texts.for(db.chamber, locale)('title') ?? art);
}
