import type { Antragsart } from '../../platform/feature/antrag.ts';
import { bringsBy, papersFor, saysNone, wantedPapers } from './answers.ts';
import type { AntragRecord } from './antrag-record.ts';
import type { Asked } from './asked.ts';
import { leftTexts } from './left-texts.de.ts';
import { isThere } from './missing-papers.ts';
import { type KeptPaper, mayAddPapers } from './papers.ts';
import { toDoWords } from './state-words.ts';

/**
 * What is left to do for whoever has just sent an Antrag, in sentences; none where there is nothing. Whatever its answers
 * ask for and did not come along is named, however it was said to come, and also where nothing was said.
 * @param where the sentences stand: papers are handed in on the page of the Antrag alone
 */
export function leftToDo(
  art: Antragsart,
  antrag: Pick<AntragRecord, 'nummer' | 'answers' | 'state' | 'detail' | 'toDo' | 'papersKey' | 'dueOn'>,
  asked: Asked,
  papers: readonly KeptPaper[],
  where: 'page' | 'mail' | 'elsewhere',
): readonly string[] {
  const { chamber, locale } = asked;
  const t = leftTexts.for(chamber, locale);
  const words = art.texts.for(chamber, locale);
  const { nummer, answers } = antrag;
  const toDo = toDoWords(art, chamber, locale, antrag);
  const first = toDo === undefined ? [] : [t('toDo', { toDo })];
  if (saysNone(art, answers)) return first;
  const there = papers.filter(({ files }) => isThere(files)).map(({ id }) => id);
  const lacking = wantedPapers(art, answers).filter(({ id, ifAny }) => !ifAny && !there.includes(id));
  const how = lacking.length === 0 && there.length > 0 ? undefined : bringsBy(art, answers, asked);
  if (lacking.length === 0 && how === undefined) return first;
  const names = lacking.map(({ id }) => t('lacking.paper', { paper: words(`paper.${id}`) })).join(', ');
  const mayUpload =
    where !== 'elsewhere' &&
    mayAddPapers(art, antrag) &&
    (lacking.length === 0 || lacking.some(({ id }) => papersFor(art, answers).some((one) => one.id === id)));
  return [
    ...first,
    names === '' ? t('lacking.unnamed') : t('lacking', { papers: names }),
    how === undefined ? t('lacking.send', { nummer }) : t('lacking.how', { ...how, nummer }),
    ...(mayUpload ? [t(where === 'page' ? 'lacking.here' : 'lacking.there')] : []),
    ...(art.decideWithin && antrag.dueOn === null
      ? [t('lacking.period', { months: art.decideWithin.months })]
      : []),
  ];
}
