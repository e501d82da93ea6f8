import type { Db } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { selectVorlagen } from './queries.ts';
import { type ProfileEntry, vorlagenSettings } from './settings.ts';
import type { Vorlage, VorlageRow, VorlagenGroup } from './vorlage.ts';

/** All templates by group, the profile's first; also those that were withdrawn. */
export async function allGroups(db: Db, locale: Locale): Promise<readonly VorlagenGroup[]> {
  const rows = await selectVorlagen(db);
  const ofProfile = new Map(rows.map((row) => [row.profileKey, row]));
  return vorlagenSettings.of(db.chamber).groups.map((group) => ({
    id: group.id,
    title: group.title[locale],
    vorlagen: [
      ...group.entries.map((entry) => fromProfile(entry, group.id, locale, ofProfile.get(entry.id))),
      ...rows.filter((row) => row.profileKey === null && row.groupId === group.id).map(fromOffice),
    ],
  }));
}

/** Templates that can be had now, without empty groups. */
export async function offeredGroups(db: Db, locale: Locale): Promise<readonly VorlagenGroup[]> {
  const groups = await allGroups(db, locale);
  return groups
    .map((group) => ({
      ...group,
      vorlagen: group.vorlagen.filter(({ source, withdrawnAt }) => source && withdrawnAt === null),
    }))
    .filter(({ vorlagen }) => vorlagen.length > 0);
}

/** One template; undefined where there is none. */
export async function findVorlage(db: Db, locale: Locale, id: string): Promise<Vorlage | undefined> {
  const groups = await allGroups(db, locale);
  return groups.flatMap(({ vorlagen }) => vorlagen).find((vorlage) => vorlage.id === id);
}

function fromProfile(
  entry: ProfileEntry,
  groupId: string,
  locale: Locale,
  row: VorlageRow | undefined,
): Vorlage {
  const { id, title, note, prefill } = entry;
  const stored = row?.hasFile ? ({ kind: 'file', documentOf: row.id, prefill } as const) : undefined;
  return {
    id,
    groupId,
    title: title[locale],
    note: note?.[locale],
    source: stored ?? sourceOf(entry, row),
    isOfProfile: true,
    isReplaced: stored !== undefined,
    withdrawnAt: row?.withdrawnAt ?? null,
  };
}

/** The profile's file hangs on a key of its own, so that it is still there once the office's is taken away again. */
function sourceOf(
  { id, form, link, file, prefill }: ProfileEntry,
  row: VorlageRow | undefined,
): Vorlage['source'] {
  if (form) return { kind: 'form', form };
  if (link) return { kind: 'link', href: link };
  return file && row ? { kind: 'file', documentOf: profileFileOf(id), prefill } : undefined;
}

/** What the file of the profile hangs on. */
export function profileFileOf(id: string): string {
  return `profile:${id}`;
}

function fromOffice(row: VorlageRow): Vorlage {
  return {
    id: row.id,
    groupId: row.groupId ?? '',
    title: row.title ?? '',
    note: row.note ?? undefined,
    source: { kind: 'file', documentOf: row.id, prefill: {} },
    isOfProfile: false,
    isReplaced: false,
    withdrawnAt: row.withdrawnAt,
  };
}
