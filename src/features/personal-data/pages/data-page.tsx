import { formatDateTime } from '../../../lib/dates.ts';
import { type PersonalDataSection, saidCell } from '../../../platform/feature/personal-data.ts';
import { DataTable, Hint, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { personalDataTexts } from '../texts.de.ts';

/** More rows of a kind than anybody reads on a page; the file has all. */
const mostShown = 200;

/** Everything that is held about the person, kind by kind, and the button for the file. */
export function DataPage(props: {
  readonly view: View;
  readonly at: Date;
  readonly sections: readonly PersonalDataSection[];
}) {
  const { view, at, sections } = props;
  const t = personalDataTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('title')}>
      <Lead>{t('lead', { when: formatDateTime(at, view.locale) })}</Lead>
      <PostButton action={paths.data}>{t('download')}</PostButton>
      <Hint>{t('downloadHint')}</Hint>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`daten-${section.id}`}>
          <h2 id={`daten-${section.id}`}>{section.title}</h2>
          <p>{section.why}</p>
          <SectionTable view={view} section={section} />
        </section>
      ))}
      <p>{t('wrong', { email: view.chamber.identity.serviceEmail })}</p>
      <p>
        <a href={paths.delete}>{t('deleteLink')}</a>
      </p>
    </Page>
  );
}

function SectionTable(props: { readonly view: View; readonly section: PersonalDataSection }) {
  const { view, section } = props;
  const t = personalDataTexts.for(view.chamber, view.locale);
  if (section.rows.length === 0) return <p>{t('empty')}</p>;
  const { labels, rows } = asTable(section, view);
  return (
    <>
      {rows.length > mostShown ? <p>{t('more', { shown: mostShown, all: rows.length })}</p> : null}
      <DataTable
        caption={section.title}
        captionHidden
        columns={labels.map((label, place) => ({
          label,
          cell: ({ row }: { readonly row: readonly string[] }) => row[place] ?? '',
        }))}
        rows={rows.slice(0, mostShown).map((row, number) => ({ row, number }))}
        rowKey={({ number }) => String(number)}
      />
    </>
  );
}

/** A single row is read from top to bottom, each value beside what it is. */
function asTable({ columns, rows, isOneRow }: PersonalDataSection, { chamber, locale }: View) {
  const said = rows.map((row) => Object.keys(columns).map((key) => saidCell(row[key] ?? null, locale)));
  const labels = Object.values(columns);
  if (!isOneRow) return { labels, rows: said };
  const t = personalDataTexts.for(chamber, locale);
  const [only = []] = said;
  return { labels: [t('what'), t('value')], rows: labels.map((label, place) => [label, only[place] ?? '']) };
}
