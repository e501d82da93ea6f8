import { formatDate, formatDateTime, type IsoDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  DataTable,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { RefusedRow } from '../collect/collection.ts';
import type { EndedCollected } from '../collect/ended-queries.ts';
import type { ExportRecord } from '../collect/export-queries.ts';
import type { Plan, PlannedCollection } from '../collect/plan-collections.ts';
import type { DryRun } from '../collect/make-export.ts';
import { euros } from '../collect/read-amount.ts';
import { officePaths } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { EndedMandates } from './ended-mandates.tsx';
import { sepaOfficeTexts } from './texts.de.ts';

export interface ExportPageProps {
  readonly view: View;
  readonly file: ExportRecord;
  /** What it would do; undefined once it is made. */
  readonly run?: (Plan & Omit<DryRun, keyof Plan> & { readonly fingerprint: string }) | undefined;
  /** Mandates in the file that was made which have ended since. */
  readonly ended?: readonly EndedCollected[] | undefined;
  readonly hasChanged?: boolean | undefined;
  /** What was ticked, and what was missing. */
  readonly form?: FormState | undefined;
}

const mostRefused = 200;

/** What a list of collections would do, row by row; or the bank's file that was made from it. */
export function ExportPage({
  view,
  file,
  run,
  ended = [],
  hasChanged,
  form = freshForm({}),
}: ExportPageProps) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  const to = (path: string) => path.replace(':id', file.id);
  const count = run ? run.planned.length : (file.collections ?? 0);
  const sum = euros(run ? run.sumCents : (file.sumCents ?? 0));
  return (
    <Page
      view={view}
      title={t(run ? 'export.title' : 'export.titleMade')}
      width="wide"
      breadcrumb={[
        { label: t('list.title'), href: officePaths.list },
        { label: t('collect.title'), href: officePaths.collect },
      ]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {hasChanged ? <Alert tone="warning" heading={t('export.changed')} /> : null}
      {run?.madeBefore ? (
        <Alert tone="warning" heading={t('export.before', { at: formatDateTime(run.madeBefore, 'de') })}>
          <p>{t('export.before.text')}</p>
        </Alert>
      ) : null}
      {run?.soon ? (
        <Alert
          tone="warning"
          heading={run.soon.count === 1 ? t('export.soonOne') : t('export.soon', { count: run.soon.count })}
        >
          <p>
            {t('export.soon.text', {
              days: run.soon.days,
              earliest: formatDate(run.soon.earliest, 'de'),
            })}
          </p>
        </Alert>
      ) : null}
      {ended.length > 0 ? <EndedMandates view={view} ended={ended} /> : null}
      <Lead>
        {count === 0
          ? t('export.none')
          : count === 1
            ? t('export.sumOne', { sum })
            : t('export.sum', { count, sum })}
      </Lead>
      {run && count > 0 ? <Groups view={view} planned={run.planned} /> : null}
      {run ? <Moved view={view} planned={run.planned} /> : null}
      {run ? <Followed view={view} planned={run.planned} /> : null}
      {run ? <Refused view={view} rows={run.refusedRows} earliest={run.earliestDueOn} /> : null}
      {run && count > 0 ? (
        <Form action={to(officePaths.make)} form={form} hidden={{ stand: run.fingerprint }}>
          <p>{t('export.makeText')}</p>
          {run.madeBefore ? <CheckboxField name="trotzdem" label={t('export.again')} value="ja" /> : null}
          {run.soon ? <CheckboxField name="angekuendigt" label={t('export.announced')} value="ja" /> : null}
          <Actions>
            <Button>{t('export.make')}</Button>
          </Actions>
        </Form>
      ) : null}
      <Actions>
        {run ? null : (
          <ButtonLink href={to(officePaths.xml)} icon="download">
            {t('export.download')}
          </ButtonLink>
        )}
        <ButtonLink href={officePaths.collect} kind="secondary">
          {t('export.back')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function Groups({ view, planned }: { readonly view: View; readonly planned: readonly PlannedCollection[] }) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  const words = sepaTexts.for(view.chamber, 'de');
  const groups = Map.groupBy(planned, ({ dueOn, mandate, sequence }) =>
    [dueOn, mandate.scheme, sequence].join(' '),
  );
  const rows = [...groups.entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([key, group]) => (group[0] ? [{ key, first: group[0], group }] : []));
  return (
    <DataTable
      caption={t('export.groups')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { label: t('export.due'), cell: ({ first }) => formatDate(first.dueOn, 'de') },
        { label: t('export.scheme'), cell: ({ first }) => words(`scheme.${first.mandate.scheme}`) },
        {
          label: t('export.sequence'),
          cell: ({ first }) => `${t(`sequence.${first.sequence}`)} (${first.sequence})`,
        },
        { label: t('export.count'), cell: ({ group }) => String(group.length), numeric: true },
        {
          label: t('export.amount'),
          cell: ({ group }) => euros(group.reduce((cents, one) => cents + one.cents, 0)),
          numeric: true,
        },
      ]}
    />
  );
}

function Moved({ view, planned }: { readonly view: View; readonly planned: readonly PlannedCollection[] }) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  const moved = Map.groupBy(
    planned.filter(({ askedOn, dueOn }) => askedOn !== dueOn),
    ({ askedOn }) => askedOn,
  );
  if (moved.size === 0) return null;
  return (
    <>
      <h2>{t('export.moved')}</h2>
      <ul>
        {[...moved.entries()]
          .toSorted(([one], [other]) => one.localeCompare(other))
          .map(([asked, group]) => (
            <li key={asked}>
              {t('export.moved.text', {
                asked: formatDate(asked, 'de'),
                due: formatDate(group[0]?.dueOn ?? asked, 'de'),
                count: group.length,
              })}
            </li>
          ))}
      </ul>
    </>
  );
}

function Followed({
  view,
  planned,
}: {
  readonly view: View;
  readonly planned: readonly PlannedCollection[];
}) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  const followed = planned.filter(({ isFollowed }) => isFollowed);
  if (followed.length === 0) return null;
  return (
    <>
      <h2>{t('export.followed')}</h2>
      <ul>
        {followed.slice(0, mostRefused).map(({ line, reference, mandate }) => (
          <li key={line}>{t('export.followed.text', { line, old: reference, new: mandate.reference })}</li>
        ))}
      </ul>
    </>
  );
}

function Refused({
  view,
  rows,
  earliest,
}: {
  readonly view: View;
  readonly rows: readonly RefusedRow[];
  /** The first day for which the bank still takes a file. */
  readonly earliest: IsoDate;
}) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={rows.length === 1 ? t('export.refusedOne') : t('export.refused', { count: rows.length })}
      rows={rows.slice(0, mostRefused)}
      rowKey={({ line }) => String(line)}
      columns={[
        { label: t('export.line'), cell: ({ line }) => String(line), numeric: true },
        { label: t('export.column'), cell: ({ column }) => (column === '' ? '–' : column) },
        { label: t('export.value'), cell: ({ value }) => (value === '' ? '–' : value) },
        {
          label: t('export.why'),
          cell: ({ why, movedTo }) => {
            if (why === 'day-early') return t('why.day-early', { earliest: formatDate(earliest, 'de') });
            if (why !== 'lapsed-moved') return t(`why.${why}`);
            return t('why.lapsed-moved', { due: movedTo ? formatDate(movedTo, 'de') : '' });
          },
        },
      ]}
    />
  );
}
