import { DataTable, Hint, type View } from '../../../platform/ui/index.ts';
import type { ImportChange, ImportFault } from '../import-record.ts';
import { mostOnPage } from '../rules.ts';
import { officeImportTexts } from '../texts.de.ts';

export interface ImportReportListsProps {
  readonly view: View;
  /** Each of them at most one more than are shown. */
  readonly faults: readonly ImportFault[];
  readonly changed: readonly ImportChange[];
  readonly created: readonly ImportChange[];
}

/** What is wrong in a file and what it changes, the first of each. */
export function ImportReportLists({ view, faults, changed, created }: ImportReportListsProps) {
  const t = officeImportTexts.for(view.chamber, 'de');
  return (
    <>
      <Faults
        view={view}
        heading={t('report.refused')}
        faults={faults.filter(({ isRefusal }) => isRefusal)}
      />
      <Faults
        view={view}
        heading={t('report.warnings')}
        faults={faults.filter(({ isRefusal }) => !isRefusal)}
      />
      {changed.length > 0 ? (
        <section>
          <h2>{t('report.changed')}</h2>
          <DataTable
            caption={t('report.changed')}
            captionHidden
            rows={changed.slice(0, mostOnPage)}
            rowKey={({ label }) => label}
            columns={[
              { label: t('report.label'), cell: ({ label }) => label },
              { label: t('report.what'), cell: (change) => <Values view={view} change={change} /> },
            ]}
          />
          <More view={view} length={changed.length} />
        </section>
      ) : null}
      {created.length > 0 ? (
        <section>
          <h2>{t('report.new')}</h2>
          <ul>
            {created.slice(0, mostOnPage).map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          <More view={view} length={created.length} />
        </section>
      ) : null}
    </>
  );
}

function Values({ view, change }: { readonly view: View; readonly change: ImportChange }) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const { before, after } = change;
  const said = (value: string | null | undefined) => value ?? t('report.empty');
  return (
    <>
      {Object.keys(before ?? {}).map((column, index) => (
        <span key={column}>
          {index > 0 ? <br /> : null}
          {t('report.from', { column, before: said(before?.[column]), after: said(after?.[column]) })}
        </span>
      ))}
    </>
  );
}

function Faults({
  view,
  heading,
  faults,
}: {
  readonly view: View;
  readonly heading: string;
  readonly faults: readonly ImportFault[];
}) {
  const t = officeImportTexts.for(view.chamber, 'de');
  if (faults.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <DataTable
        caption={heading}
        captionHidden
        rows={faults.slice(0, mostOnPage)}
        rowKey={({ line, column }) => `${line} ${column}`}
        columns={[
          { label: t('report.line'), numeric: true, cell: ({ line }) => line.toLocaleString('de-DE') },
          { label: t('report.column'), cell: ({ column }) => column || '–' },
          { label: t('report.value'), cell: ({ value }) => value || t('report.empty') },
          { label: t('report.reason'), cell: ({ reason }) => reason },
        ]}
      />
      <More view={view} length={faults.length} />
    </section>
  );
}

function More({ view, length }: { readonly view: View; readonly length: number }) {
  const t = officeImportTexts.for(view.chamber, 'de');
  return length > mostOnPage ? <Hint>{t('report.more', { count: mostOnPage })}</Hint> : null;
}
