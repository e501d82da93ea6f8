import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { OfficeImport } from '../../../platform/feature/office.ts';
import type { ImportChange, ImportFault, ImportRecord } from '../import-record.ts';
import { importPath, overviewPath, pathsOf } from '../paths.ts';
import { hasFailed, isUnderWay } from '../rules.ts';
import { type ImportText, officeImportTexts } from '../texts.de.ts';
import { ImportReportLists } from './import-report-lists.tsx';
import { UndoPart } from './undo-part.tsx';

export interface ImportPageProps {
  readonly view: View;
  readonly kind: OfficeImport;
  readonly record: ImportRecord;
  /** True where it is the newest that is in force. */
  readonly canUndo: boolean;
  /** Entries for which taking it back was refused and would be again. */
  readonly obstacles?: readonly string[];
  /** True where somebody else has decided meanwhile. */
  readonly isTooLate?: boolean | undefined;
  readonly faults: readonly ImportFault[];
  readonly changed: readonly ImportChange[];
  readonly created: readonly ImportChange[];
}

/** One file: how far it is, what it changes, and what can be decided about it. */
export function ImportPage(props: ImportPageProps) {
  const { view, kind, record, canUndo, obstacles = [], isTooLate, faults, changed, created } = props;
  const t = officeImportTexts.for(view.chamber, 'de');
  const address = (path: string) => path.replace(':id', record.id);
  const paths = pathsOf(kind.kind);
  const title = t('one.back', { title: kind.title(view.chamber) });
  const failed = hasFailed(record);
  const working = isUnderWay(record.state) && !failed;
  return (
    <Page
      view={view}
      title={record.fileName}
      breadcrumb={[
        { label: t('overview.title'), href: overviewPath },
        { label: title, href: paths.list },
      ]}
      refreshSeconds={working ? 3 : undefined}
      width="wide"
    >
      {isTooLate ? <Alert tone="info" heading={t('one.tooLate')} /> : null}
      <State view={view} record={record} />
      {working ? (
        <p>
          <a href={importPath(kind.kind, record.id)}>{t('one.reload')}</a>
        </p>
      ) : null}
      {failed ? (
        <Actions>
          <PostButton action={address(paths.retry)}>{t('one.retry')}</PostButton>
          <PostButton action={address(paths.discard)} kind="secondary">
            {t(record.state === 'undoing' ? 'one.keepApplied' : 'one.discard')}
          </PostButton>
        </Actions>
      ) : null}
      {record.state === 'undone' ? null : <Endings view={view} record={record} />}
      {record.state === 'checked' ? (
        <Actions>
          <PostButton action={address(paths.apply)}>{t('one.apply')}</PostButton>
          <PostButton action={address(paths.discard)} kind="secondary">
            {t('one.discard')}
          </PostButton>
        </Actions>
      ) : null}
      {record.report ? (
        <>
          <Counts view={view} record={record} />
          {record.reportForgottenAt ? (
            <p>{t('report.forgotten', { at: formatDate(record.reportForgottenAt, 'de') })}</p>
          ) : null}
          {faults.length + changed.length + created.length > 0 ? (
            <p>
              <a href={address(paths.report)} download>
                {t('report.download')}
              </a>
            </p>
          ) : null}
          {canUndo && record.state === 'applied' && record.reportForgottenAt === null ? (
            <UndoPart view={view} record={record} action={address(paths.undo)} obstacles={obstacles} />
          ) : null}
          <ImportReportLists view={view} faults={faults} changed={changed} created={created} />
        </>
      ) : null}
    </Page>
  );
}

function State({ view, record }: { readonly view: View; readonly record: ImportRecord }) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const { state, report, refusal, undoRefusal } = record;
  const at = (when: Date | null) => formatDateTime(when ?? record.sentAt, 'de');
  const changesNothing = report && report.new + report.changed === 0;
  return (
    <>
      <Lead>{t('one.sent', { name: record.fileName, by: record.sentBy, at: at(record.sentAt) })}</Lead>
      {hasFailed(record) ? (
        <Alert tone="danger" heading={t('one.failed')}>
          <p>{t('one.failedText')}</p>
        </Alert>
      ) : null}
      {state === 'checked' && record.staleAt !== null ? (
        <Alert tone="warning" heading={t('one.stale')}>
          <p>{t('one.staleText')}</p>
        </Alert>
      ) : null}
      {isUnderWay(state) && !hasFailed(record) ? (
        <Alert tone="info" heading={t('one.working', { state: t(`state.${state}`) })}>
          <p>{progressOf(t, record)}</p>
          <p>{t('one.workingText')}</p>
        </Alert>
      ) : null}
      {state === 'refused' ? (
        <Alert tone="danger" heading={t('one.refused')}>
          <p>{refusal}</p>
        </Alert>
      ) : null}
      {state === 'checked' ? (
        <Alert tone="info" heading={t('one.checked')}>
          <p>{t(changesNothing ? 'one.nothing' : 'one.checkedText')}</p>
        </Alert>
      ) : null}
      {state === 'applied' ? (
        <Alert
          tone="success"
          heading={t('one.applied', { at: at(record.appliedAt), by: record.appliedBy ?? record.sentBy })}
        />
      ) : null}
      {state === 'undone' ? (
        <Alert
          tone="success"
          heading={t('one.undone', { at: at(record.undoneAt), by: record.undoneBy ?? record.sentBy })}
        />
      ) : null}
      {state === 'discarded' ? <Alert tone="info" heading={t('one.discarded')} /> : null}
      {undoRefusal && state === 'applied' ? <Alert tone="danger" heading={t(`undo.${undoRefusal}`)} /> : null}
    </>
  );
}

function progressOf(t: ImportText, { state, report, rowsRead, rowsTotal }: ImportRecord): string {
  const said = (count: number) => count.toLocaleString('de-DE');
  if (state === 'undoing')
    return t('progress.undoing', { total: said((report?.new ?? 0) + (report?.changed ?? 0)) });
  const known = report && report.new + report.changed + report.unchanged;
  const total = state === 'applying' && known ? known : rowsTotal;
  if (total === null) return t('progress.begins');
  if (rowsRead >= total) return t('progress.read', { total: said(total) });
  return t(state === 'applying' ? 'progress.rows' : 'progress.guess', {
    rows: said(rowsRead),
    total: said(total),
  });
}

/** What ends for good by a file, before somebody decides about it and afterwards. */
function Endings({ view, record }: { readonly view: View; readonly record: ImportRecord }) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const { report, state } = record;
  if (!report?.leaving) return null;
  const said = (count: number) => count.toLocaleString('de-DE');
  return (
    <Alert
      tone="warning"
      heading={t(report.leaving === 1 ? 'ends.one' : 'ends.many', { count: said(report.leaving) })}
    >
      {report.endings && report.endings.length > 0 ? (
        <>
          <p>{t(state === 'checked' || state === 'applying' ? 'ends.with' : 'ends.ended')}</p>
          <ul>
            {report.endings.map(({ label, count }) => (
              <li key={label}>{`${label}: ${said(count)}`}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('ends.nothing')}</p>
      )}
      <p>{t('ends.forGood')}</p>
    </Alert>
  );
}

function Counts({ view, record }: { readonly view: View; readonly record: ImportRecord }) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const { report, state } = record;
  if (!report) return null;
  const refused = state === 'checked' ? t('count.refusedPreview') : t('count.refused');
  const lines = [
    [t('count.new'), report.new],
    [t('count.changed'), report.changed],
    [t('count.unchanged'), report.unchanged],
    [refused, report.refused],
    [t('count.warnings'), report.warnings],
  ] as const;
  return (
    <SummaryList items={lines.map(([label, value]) => ({ label, value: value.toLocaleString('de-DE') }))} />
  );
}
