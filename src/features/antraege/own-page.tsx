import type { VNode } from 'preact';
import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { type RequestFacts, signedInActor } from '../../platform/http/context.ts';
import type { FormState } from '../../platform/ui/index.ts';
import { answerForm } from './answer-form.ts';
import { asToday } from './as-today.ts';
import type { AntragRecord } from './antrag-record.ts';
import { bescheidWhere } from './bescheid/where.ts';
import { askedOf } from './drafts.ts';
import { expectationOf } from './expectation.ts';
import { listEvents, openQuestions } from './history-queries.ts';
import { antragNotices, AntragPage } from './pages/antrag-page.tsx';
import { papersOfAntrag } from './papers.ts';
import { isTheirs } from './permissions.ts';
import { findAntrag } from './queries.ts';
import { isWithOffice } from './rules.ts';
import { subjectName } from './subject-name.ts';

/** An Antrag that somebody may see, with its kind. */
export interface Own {
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
}

/** The number in an address; 0, which no Antrag has, where it is none. */
export function nummerOf({ params }: Pick<RequestFacts, 'params'>): number {
  const text = params['nummer'] ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : 0;
}

/** The Antrag that the address names; somebody else's is not found. */
export async function ownAntragOf(
  context: RequestFacts,
  db: Db,
  artOf: (id: string) => Antragsart | undefined,
): Promise<Own | undefined> {
  const antrag = await findAntrag(db, nummerOf(context));
  const art = antrag && artOf(antrag.art);
  return art && isTheirs(art, signedInActor(context), antrag)
    ? { art, antrag: asToday(art, antrag) }
    : undefined;
}

/** The page of an Antrag as its person sees it; a form on it that was refused belongs to the engine or the definition. */
export async function antragPageOf(context: RequestFacts, db: Db, { art, antrag }: Own, form: FormState) {
  const { locale, now, query, view } = context;
  const hint = query.get('hinweis');
  const questions = await openQuestions(db, [antrag.nummer]);
  return (
    <AntragPage
      view={view}
      art={art}
      antrag={antrag}
      asked={await askedOf(db, art, antrag, { locale, now })}
      events={await listEvents(db, antrag.nummer)}
      question={questions.get(antrag.nummer)}
      answer={await answerForm(context, db)}
      expectation={isWithOffice(antrag.state) ? await expectationOf(db, antrag, now) : undefined}
      papers={await papersOfAntrag(db, art, antrag)}
      forWhom={await subjectName(db, antrag)}
      notice={antragNotices.find((notice) => notice === hint)}
      form={form}
      bescheid={await bescheidWhere(db, art, antrag, locale)}
      part={await art.parts?.person?.({ antrag, db, view, now, form, hint })}
      more={await art.parts?.more?.({ antrag, db, view, now, form, hint })}
    />
  );
}

/**
 * The page of the Antrag of a kind that the address names, for the feature that keeps a form of its own on it.
 * @param form that form as it was sent, with the sentences that answer it
 * @returns undefined where there is none, or it is somebody else's
 */
export async function ownAntragPage(
  context: RequestFacts,
  db: Db,
  art: Antragsart,
  form: FormState,
): Promise<VNode | undefined> {
  const own = await ownAntragOf(context, db, (id) => (id === art.id ? art : undefined));
  return own && antragPageOf(context, db, own, form);
}
