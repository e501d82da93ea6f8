import { addMonths } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { RetentionKind } from '../../platform/feature/retention.ts';
import { type ReadContext, staffActor } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { get } from '../../platform/http/route.ts';
import { staffMay } from '../office/index.ts';
import { retentionGallery } from './gallery.tsx';
import { sharedRetentionTexts } from './kinds-texts.de.ts';
import { retentionMigrations } from './migrations.ts';
import { type LastForgotten, RetentionPage, type ShownKind } from './pages/retention-page.tsx';
import { paths } from './paths.ts';
import { hasOwnRole, selectFailed, selectLastEnd, selectRunsByKind } from './queries.ts';
import type { RetentionRun } from './run-record.ts';
import { kindsOf, retentionJob } from './run-retention.ts';
import { mailSettings } from '../../platform/mail/settings.ts';
import { sharedKinds } from './shared-kinds.ts';
import { retentionTexts } from './texts.de.ts';

const right = 'protokoll.lesen';

/**
 * How long everything is kept: one list of all features' periods, which the nightly run, the office and the privacy
 * page go by.
 * @param others all features that keep something
 */
export function createRetentionFeature(others: readonly Feature[]): Feature {
  const kinds = [...others.flatMap(({ retention }) => retention ?? []), ...sharedKinds];
  const recordsEnds = others.flatMap(({ recordsEnd }) => recordsEnd ?? []);
  return {
    name: 'retention',
    migrations: retentionMigrations,
    settings: [mailSettings],
    texts: [retentionTexts, sharedRetentionTexts],
    retention: sharedKinds,
    jobs: (house) => [retentionJob(house, { kinds, recordsEnds })],
    officeRoutes: [get(paths.retention, { may: staffMay(right) }, (context) => show(context, kinds))],
    officePlaces: [
      { label: retentionTexts.messages.de['navigation.retention'], href: paths.retention, right },
    ],
    async officeWork({ db, actor, chamber }) {
      if (!staffActor({ actor }).rights.includes(right)) return [];
      const what = retentionTexts.for(chamber, 'de')('work.what');
      return (await selectFailed(db)).map(({ kind, failedAt, beganAt }) => ({
        what,
        forWhom: kinds.find(({ id }) => id === kind)?.words(chamber, 'de').what ?? kind,
        since: failedAt ?? beganAt,
        href: paths.retention,
      }));
    },
    async gauges(db, now) {
      const last = await selectLastEnd(db);
      return {
        retention_failed: (await selectFailed(db)).length,
        retention_ran_seconds_ago: last ? (now.getTime() - last.getTime()) / 1000 : -1,
      };
    },
    gallery: retentionGallery,
  };
}

async function show(context: ReadContext, kinds: readonly RetentionKind[]): Promise<Reply> {
  const { db, view, chamber, now } = context;
  const runs = await selectRunsByKind(db, addMonths(now, -12));
  const shown: ShownKind[] = [];
  for (const kind of kindsOf(chamber, kinds)) {
    const found = runs.get(kind.id);
    shown.push({
      id: kind.id,
      ...kind.words(chamber, 'de'),
      last: await lastOf(db, kind, found?.newest),
      inAYear: kind.forget ? (found?.inAYear ?? 0) : undefined,
    });
  }
  return page(<RetentionPage view={view} kinds={shown} keepsTrail={!(await hasOwnRole(db))} />);
}

async function lastOf(
  db: Db,
  { forget, lastForgotten }: RetentionKind,
  run: RetentionRun | undefined,
): Promise<LastForgotten> {
  if (lastForgotten) {
    const last = await lastForgotten(db);
    return last ? { kind: 'done', ...last } : { kind: 'never' };
  }
  if (!forget) return { kind: 'otherwise' };
  if (!run) return { kind: 'never' };
  if (run.failedAt) return { kind: 'failed', at: run.failedAt };
  const { endedAt, beganAt, forgotten: count } = run;
  return endedAt ? { kind: 'done', count, at: endedAt } : { kind: 'running', count, at: beganAt };
}
