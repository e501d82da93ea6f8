import { berlinDate, formatDateTime } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Answers } from '../../platform/feature/antrag.ts';
import type { PersonalData, PersonalDataSection } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { carriedOver } from './answers.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type Arten, departmentName } from './arten.ts';
import { decisionWords } from './decision-words.ts';
import { listDrafts } from './draft-queries.ts';
import { listEvents } from './history-queries.ts';
import { antraegeDataTexts } from './personal-data-texts.de.ts';
import { papersOfAntrag } from './papers.ts';
import { listSentBy } from './account-queries.ts';
import { shownAnswers } from './shown-answers.ts';
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
  const events: (readonly string[])[] = [];
  const papers = new Map<number, string>();
  for (const antrag of antraege) {
    const { nummer } = antrag;
    papers.set(nummer, await fileNames(db, arten, antrag));
    const visible = (await listEvents(db, nummer)).filter((event) => event.visible);
    for (const event of visible) {
      const art = arten.get(antrag.art);
      const what =
        eventWords(art, db.chamber, locale, event) ??
        wordsOf(art, db.chamber, locale)(`history.${event.kind}`);
      events.push([String(nummer), formatDateTime(event.at, locale), what, event.note ?? '–']);
    }
  }
  return [
    {
      id: 'sent-antraege',
      title: t('antraege.title'),
      why: t('antraege.why'),
      columns: [
        t('nummer'),
        t('kind'),
        t('sent'),
        t('state'),
        t('department'),
        t('decided'),
        t('reason'),
        t('answers'),
        t('papers'),
      ],
      rows: antraege.map((antrag) => [
        String(antrag.nummer),
        kindOf(db, arten, antrag.art, locale),
        formatDateTime(antrag.sentAt, locale),
        stateWords(arten.get(antrag.art), db.chamber, locale, antrag),
        departmentName(db.chamber, locale, antrag.department),
        antrag.endedAt ? formatDateTime(antrag.endedAt, locale) : '–',
        decisionWords(antrag, locale) ?? '–',
        told(db, arten, antrag, locale),
        papers.get(antrag.nummer) || '–',
      ]),
    },
    {
      id: 'antrag-events',
      title: t('events.title'),
      why: t('events.why'),
      columns: [t('nummer'), t('at'), t('what'), t('note')],
      rows: events,
    },
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
  return {
    id: 'antrag-drafts',
    title: t('drafts.title'),
    why: t('drafts.why'),
    columns: [t('kind'), t('changed'), t('deleted'), t('answers')],
    rows: drafts.map((draft) => [
      kindOf(db, arten, draft.art, locale),
      formatDateTime(draft.updatedAt, locale),
      formatDateTime(draft.deletesAt, locale),
      told(db, arten, draft, locale),
    ]),
  };
}

/** The files that go with an Antrag, by name. */
async function fileNames(db: Db, arten: Arten, antrag: AntragRecord): Promise<string> {
  const art = arten.get(antrag.art);
  const papers = art ? await papersOfAntrag(db, art, antrag) : [];
  return papers.flatMap(({ files }) => files.map(({ name }) => name)).join(', ');
}

function kindOf(db: Db, arten: Arten, art: string, locale: Locale): string {
  return arten.get(art)?.texts.for(db.chamber, locale)('title') ?? art;
}

/** Answers as one reads them in one cell; under their own names where their kind of Antrag is no more. */
function told(
  db: Db,
  arten: Arten,
  held: { readonly art: string; readonly version: number; readonly answers: Answers },
  locale: Locale,
): string {
  const art = arten.get(held.art);
  const asRaw = (answers: Answers) => Object.entries(answers).map(([name, value]) => `${name}: ${value}`);
  if (!art) return asRaw(held.answers).join('; ');
  const asked = { chamber: db.chamber, locale, today: berlinDate(new Date(0)), known: {} };
  const { answers, leftOver } = carriedOver(art, { ...held, leftOver: {} });
  const shown = shownAnswers(art, answers, asked).flatMap((step) =>
    step.answers.filter(({ value }) => value !== '').map(({ label, value }) => `${label}: ${value}`),
  );
  return [...shown, ...asRaw(leftOver)].join('; ');
}
