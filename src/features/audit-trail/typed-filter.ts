import { startOfBerlinDay, endOfBerlinDay } from '../../lib/dates.ts';
import { isUuid } from '../../lib/uuid.ts';
import { type OutcomeKind, outcomeKinds } from '../../platform/audit/outcomes.ts';
import { storableText } from '../../platform/http/read-body.ts';
import type { TrailFilter, TrailPosition, TrailSubject } from './entry.ts';
import { readTypedDate } from '../../lib/typed-date.ts';

/** Fields of the form, as they stand in the address too. */
export const filterFields = ['von', 'bis', 'wer', 'was', 'zu', 'ergebnis'] as const;

/** What one may choose of how something ended. */
export const outcomeChoices = ['all', ...outcomeKinds] as const;

/** Records that a page of theirs leads here from, by the name of the parameter. */
const subjectFields = [
  ['betrieb', 'betrieb'],
  ['person', 'person'],
  ['account', 'konto'],
] as const;

/** What somebody has asked for, before names are looked up. */
export interface TypedFilter {
  readonly values: Readonly<Record<(typeof filterFields)[number], string>>;
  /** What is wrong with it, by field. */
  readonly errors: Readonly<Partial<Record<'von' | 'bis', 'date' | 'order'>>>;
  readonly period: Pick<TrailFilter, 'from' | 'before'>;
  readonly outcome: OutcomeKind | undefined;
  /** The one record that a page leads here from. */
  readonly subject: TrailSubject | undefined;
  /** Rows behind this one. */
  readonly behind: TrailPosition | undefined;
}

const LONGEST = 200;
const NOTHING = '\ufffd';

/** Reads the address of the page: whatever stands there, it is a filter, maybe with days that are none. */
export function readTypedFilter(query: URLSearchParams): TypedFilter {
  const text = (name: string) => {
    const asked = (query.get(name) ?? '').trim();
    const kept = storableText(asked).slice(0, LONGEST).trim();
    // a question of which nothing can be looked up finds nothing: it is not the question for everything
    return kept === '' && asked !== '' ? NOTHING : kept;
  };
  const [von, bis, wer, was, zu, ergebnis] = filterFields.map(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [from, to] = [von, bis].map((day) => readTypedDate(day));
  const errors: { von?: 'date'; bis?: 'date' | 'order' } = {
    ...(von !== '' && !from && { von: 'date' }),
    ...(bis !== '' && !to && { bis: 'date' }),
    ...(from && to && to < from && { bis: 'order' }),
  };
  const outcome = outcomeKinds.find((kind) => kind === ergebnis);
  return {
    values: { von, bis, wer, was, zu, ergebnis: outcome ?? 'all' },
    errors,
    period: {
      from: from ? startOfBerlinDay(from) : undefined,
      before: to ? new Date(endOfBerlinDay(to).getTime() + 1) : undefined,
    },
    outcome,
    subject: subjectIn(query),
    behind: readPosition(query.get('vor') ?? ''),
  };
}

function subjectIn(query: URLSearchParams): TrailSubject | undefined {
  for (const [kind, field] of subjectFields) {
    const id = query.get(field) ?? '';
    if (isUuid(id)) return { kind, id };
  }
  return undefined;
}

/** The address of rows that fit; without a position, of the newest. */
export function filterAddress(path: string, typed: TypedFilter, behind?: TrailPosition): string {
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = typed.values[field];
    if (value !== '' && value !== 'all') query.set(field, value);
  }
  if (typed.subject) query.set(fieldOf(typed.subject.kind), typed.subject.id);
  if (behind) query.set('vor', `${behind.at.getTime()}-${behind.id}`);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The name of the parameter for a record of this kind. */
export function fieldOf(kind: string): string {
  return subjectFields.find(([known]) => known === kind)?.[1] ?? kind;
}

function readPosition(text: string): TrailPosition | undefined {
  const match = /^(\d{1,14})-(\d{1,15})$/.exec(text);
  return match ? { at: new Date(Number(match[1])), id: Number(match[2]) } : undefined;
}
