import { isUuid } from '../../lib/uuid.ts';
import { kindOfOutcome } from '../../platform/audit/outcomes.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db } from '../../platform/database/handles.ts';
import { officePathOf } from '../office/index.ts';
import type { ChangeOfRecord } from '../../platform/feature/office.ts';
import type { Named, ShownEntry, TrailFilter, TrailRow } from './entry.ts';
import { type NamedIds, type Names, recordsOf, selectNames } from './queries.ts';
import { type TrailText, trailTexts } from './texts.de.ts';
import { eventSaid, factSaid, outcomeSaid } from './words/words.ts';

/** Which kind of record a subject of a row is, by its key: what became of one says its second name. */
const kinds = {
  account: 'account',
  into: 'account',
  betrieb: 'betrieb',
  before: 'betrieb',
  person: 'person',
  staff: 'staff',
  asker: 'staff',
  registration: 'registration',
  corrected: 'registration',
} as const satisfies Readonly<Record<string, 'account' | 'betrieb' | 'person' | 'staff' | 'registration'>>;

/**
 * Tells rows in plain words, with the names of all that there still are.
 * @param filter by which they were found: rows about many records tell what they changed about the wanted ones
 */
export async function showEntries(
  db: Db,
  rows: readonly TrailRow[],
  filter: Pick<TrailFilter, 'subjects' | 'atOnce'>,
): Promise<readonly ShownEntry[]> {
  if (rows.length === 0) return [];
  const changes = await changesIn(db, rows, filter);
  const names = await selectNames(db, idsIn(rows, changes));
  return rows.map((row) =>
    shown(
      db.chamber,
      row,
      names,
      changes.filter(({ lineId }) => lineId === row.id),
    ),
  );
}

async function changesIn(
  db: Db,
  rows: readonly TrailRow[],
  { subjects = [], atOnce = [] }: Pick<TrailFilter, 'subjects' | 'atOnce'>,
): Promise<readonly ChangeOfRecord[]> {
  const records = recordsOf(subjects);
  if (records.length === 0) return [];
  const lines = rows.map(({ id }) => id);
  const found: ChangeOfRecord[] = [];
  for (const { changesBy } of atOnce) found.push(...(await changesBy(db, lines, records)));
  return found;
}

function idsIn(rows: readonly TrailRow[], changes: readonly ChangeOfRecord[]): NamedIds {
  const changed = (kind: string) =>
    changes.filter((one) => one.kind === kind).map(({ recordId }) => recordId);
  const of = (kind: string) => [
    ...new Set(
      rows.flatMap(({ subjects }) =>
        Object.entries(subjects)
          .filter(([key, id]) => kindOf(key) === kind && isUuid(id))
          .map(([, id]) => id),
      ),
    ),
  ];
  const by = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);
  return {
    accounts: [...of('account'), ...by(rows.map(({ accountId }) => accountId))],
    registrations: of('registration'),
    staff: [...of('staff'), ...by(rows.map(({ staffId }) => staffId))],
    betriebe: [...of('betrieb'), ...changed('betrieb')],
    personen: [...of('person'), ...changed('person')],
  };
}

const kindOf = (key: string) => (key in kinds ? kinds[key as keyof typeof kinds] : undefined);

function shown(
  chamber: Chamber,
  row: TrailRow,
  names: Names,
  changes: readonly ChangeOfRecord[],
): ShownEntry {
  const t = trailTexts.for(chamber, 'de');
  return {
    id: row.id,
    at: row.at,
    who: whoDid(t, row, names),
    what: eventSaid(chamber, row.event),
    kind: kindOfOutcome(row.outcome),
    outcome: outcomeSaid(chamber, row.outcome),
    about: [...aboutWhom(t, row, names), ...changes.flatMap((one) => changedRecord(one, names))],
    from: cameFrom(t, row.cameFrom),
    details:
      changes.length > 0
        ? changes.flatMap(({ details }) => details)
        : Object.entries(row.facts).map(([name, value]) => factSaid(chamber, name, value)),
    requestId: row.requestId,
  };
}

function changedRecord({ kind, recordId }: ChangeOfRecord, names: Names): readonly Named[] {
  const label = names.get(recordId);
  return label ? [{ label, href: officePathOf(kind, recordId) }] : [];
}

/** Where rows come from that the portal wrote by itself. */
const byPortal: ReadonlySet<string> = new Set(['worker', 'portal', 'account-move', 'demo']);

function whoDid(t: TrailText, { staffId, accountId, cameFrom: from }: TrailRow, names: Names): Named {
  if (staffId) return { label: names.get(staffId) ?? t('who.staffGone') };
  if (accountId) {
    const label = names.get(accountId);
    return label ? { label, href: officePathOf('account', accountId) } : { label: t('who.accountGone') };
  }
  if (byPortal.has(from)) return { label: t('who.portal') };
  return { label: t(from === 'cli' ? 'who.operator' : 'who.stranger') };
}

function aboutWhom(t: TrailText, { subjects, accountId }: TrailRow, names: Names): readonly Named[] {
  return Object.entries(subjects).flatMap(([key, id]): readonly Named[] => {
    // of the time when enquiries had numbers of their own: an Antrag may have the same one by now
    if (key === 'anfrage') return [{ label: t('about.anfrage', { id }) }];
    if (key === 'antrag') return [{ label: t('about.antrag', { id }) }];
    const kind = kindOf(key);
    // whoever did something to the own account is named already
    if (!kind || (key === 'account' && id === accountId)) return [];
    const label = names.get(id);
    if (!label) return [{ label: t('about.gone', { kind: t(`about.${kind}`) }) }];
    if (kind === 'staff') return [{ label }];
    if (kind === 'registration') return [{ label: t('about.waiting', { name: label }) }];
    return [{ label, href: officePathOf(kind, id) }];
  });
}

function cameFrom(t: TrailText, from: string): string {
  if (from === 'portal' || from === 'account-move') return t('from.worker');
  return from === 'worker' || from === 'cli' || from === 'demo' ? t(`from.${from}`) : from;
}
