import type { AntragState } from '../../lib/antrag-words.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { formatDate, type IsoDate } from '../../lib/dates.ts';
import type { EventRecord } from './antrag-record.ts';
import { effectTexts } from './effect-texts.de.ts';
import { wordsOf } from './words-of.ts';

/** What words for the state of an Antrag look at. */
interface Standing {
  readonly state: AntragState;
  readonly detail?: string | null | undefined;
  readonly followUp?: string | null | undefined;
  readonly toDo?: string | null | undefined;
}

/**
 * How an Antrag stands, in words: what came after its approval, how its definition puts it more closely, or its state.
 * @param otherwise the words for the state, where they are not those that its person reads
 */
export function stateWords(
  art: Antragsart | undefined,
  chamber: Chamber,
  locale: Locale,
  { state, detail, followUp }: Standing,
  otherwise?: string,
): string {
  const words = art?.texts.for(chamber, locale);
  if (words && followUp) return words(`follow.${followUp}`);
  if (words && detailOf(art, detail)) return words(`detail.${detail}`);
  return otherwise ?? wordsOf(art, chamber, locale)(`state.${state}`);
}

/** What a line of the history says where the definition has words of its own for it. */
export function eventWords(
  art: Antragsart | undefined,
  chamber: Chamber,
  locale: Locale,
  { detail, followUp }: Pick<EventRecord, 'detail' | 'followUp'>,
): string | undefined {
  const words = art?.texts.for(chamber, locale);
  if (words && followUp) return words(`follow.${followUp}`);
  return words && detailOf(art, detail)?.history ? words(`detail.${detail}.history`) : undefined;
}

/** What a line of the history says besides, in the language of whoever reads it; what somebody wrote stays as it is. */
export function noteWords(
  chamber: Chamber,
  locale: Locale,
  { kind, note, sinceOn, dueOn }: Pick<EventRecord, 'kind' | 'note' | 'sinceOn' | 'dueOn'>,
): string | null {
  const t = effectTexts.for(chamber, locale);
  const day = (of: IsoDate) => formatDate(of, locale);
  if (kind === 'entered' && sinceOn) return t('history.entered.note', { day: day(sinceOn) });
  if (kind === 'complete' && sinceOn && dueOn)
    return t('history.complete.note', { since: day(sinceOn), due: day(dueOn) });
  return note;
}

/** What the person has to do where an Antrag stands so, or whatever the office does meanwhile. */
export function toDoWords(
  art: Antragsart,
  chamber: Chamber,
  locale: Locale,
  { detail, toDo }: Pick<Standing, 'detail' | 'toDo'>,
): string | undefined {
  const id = [toDo, detail].find((one) => detailOf(art, one)?.toDo);
  return id ? art.texts.for(chamber, locale)(`detail.${id}.toDo`) : undefined;
}

function detailOf(art: Antragsart | undefined, detail: string | null | undefined) {
  return art?.details?.find(({ id }) => id === detail);
}
