import { formatDateTime } from '../../../lib/dates.ts';
import type { PersonalDataSection } from '../../../platform/feature/personal-data.ts';
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
      {sections.map(({ id, title, why, columns, rows }) => (
        <section key={id} aria-labelledby={`daten-${id}`}>
          <h2 id={`daten-${id}`}>{title}</h2>
          <p>{why}</p>
          {rows.length === 0 ? (
            <p>{t('empty')}</p>
          ) : (
            <>
              {rows.length > mostShown ? <p>{t('more', { shown: mostShown, all: rows.length })}</p> : null}
              <DataTable
                caption={title}
                captionHidden
                columns={columns.map((label, place) => ({
                  label,
                  cell: ({ row }: { readonly row: readonly string[] }) => row[place] ?? '',
                }))}
                rows={rows.slice(0, mostShown).map((row, number) => ({ row, number }))}
                rowKey={({ number }) => String(number)}
              />
            </>
          )}
        </section>
      ))}
      <p>{t('wrong', { email: view.chamber.identity.serviceEmail })}</p>
      <p>
        <a href={paths.delete}>{t('deleteLink')}</a>
      </p>
    </Page>
  );
}
