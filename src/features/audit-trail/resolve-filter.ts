import { foldForSearch } from '../../lib/search-folding.ts';
import { isUuid } from '../../lib/uuid.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficeHit } from '../../platform/feature/office.ts';
import { officePathOf } from '../office/index.ts';
import type { TrailFilter, TrailSubject } from './entry.ts';
import { selectStaffNamed } from './queries.ts';
import type { TypedFilter } from './typed-filter.ts';
import { eventSaid, knownEvents } from './words/words.ts';

/** So many people or records are looked for at once; more would say nothing to whoever reads. */
const most = 20;

/** What a typed word was taken for. */
export interface Taken {
  readonly names: readonly string[];
  /** True where there is more than is shown. */
  readonly hasMore: boolean;
}

/** A filter with ids, and what typed words were taken for; a word that fits nothing is there with no names. */
export interface ResolvedFilter {
  readonly filter: TrailFilter;
  readonly who: Taken | undefined;
  readonly what: Taken | undefined;
  readonly about: Taken | undefined;
}

/** Looks up who and what was meant, by the same searches as the office's own. */
export async function resolveFilter(
  others: readonly Feature[],
  db: Db,
  typed: TypedFilter,
  rights: readonly string[],
): Promise<ResolvedFilter> {
  const { wer, was, zu } = typed.values;
  const find = (text: string) => findRecords(others, db, text, rights);
  const staff = wer === '' ? [] : await selectStaffNamed(db, wer);
  const people = wer === '' ? [] : (await find(wer)).filter(({ subject }) => subject.kind === 'account');
  const records = zu === '' ? [] : await find(zu);
  const events = was === '' ? [] : eventsNamed(db.chamber, was);
  const subjects = typed.subject ? [typed.subject] : records.map(({ subject }) => subject);
  return {
    filter: {
      ...typed.period,
      outcome: typed.outcome,
      atOnce: others.flatMap(({ changesAtOnce }) => changesAtOnce ?? []),
      ...(wer !== '' && {
        actors: { accounts: people.map(({ subject }) => subject.id), staff: staff.map(({ id }) => id) },
      }),
      ...(was !== '' && { events }),
      ...((typed.subject !== undefined || zu !== '') && { subjects }),
    },
    who: wer === '' ? undefined : taken([...staff.map(({ name }) => name), ...people.map(nameOf)]),
    what: was === '' ? undefined : taken(events.map((event) => eventSaid(db.chamber, event))),
    about: zu === '' ? undefined : taken(records.map(nameOf)),
  };
}

const nameOf = ({ hit }: FoundRecord) => `${hit.title} (${hit.details})`;

function taken(names: readonly string[]): Taken {
  const each = [...new Set(names)];
  return { names: each.slice(0, most), hasMore: each.length > most };
}

interface FoundRecord {
  readonly hit: OfficeHit;
  readonly subject: TrailSubject;
}

/** Records by number, name or address; the one that was meant alone, where it is the whole number or address. */
async function findRecords(
  others: readonly Feature[],
  db: Db,
  typed: string,
  rights: readonly string[],
): Promise<readonly FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const search of others.flatMap(({ officeSearch }) => officeSearch ?? [])) {
    if (!rights.includes(search.right)) continue;
    const { hits } = await search.find(db, typed, most + 1, rights);
    for (const hit of hits) {
      const subject = subjectAt(hit.href);
      if (subject) found.push({ hit, subject });
    }
  }
  const exact = found.filter(({ hit }) => hit.isExact);
  return exact.length > 0 ? exact : found;
}

const recordKinds = ['betrieb', 'person', 'account'] as const;
const numbered = /^\/verwaltung\/antraege\/(\d+)$/;

/** Which record an address of the office shows. */
function subjectAt(href: string): TrailSubject | undefined {
  const number = numbered.exec(href);
  if (number) return { kind: 'antrag', id: number[1] ?? '' };
  const id = href.split('/').at(-1) ?? '';
  const kind = isUuid(id) ? recordKinds.find((candidate) => officePathOf(candidate, id) === href) : undefined;
  return kind && { kind, id };
}

/** Events whose words hold all that was typed, as forgiving as the office's search of umlauts and case. */
export function eventsNamed(chamber: Chamber, typed: string): readonly string[] {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return knownEvents.filter((event) => {
    const said = foldForSearch(eventSaid(chamber, event));
    return words.every((word) => said.includes(word));
  });
}
