import { EmptyState, Hint, Page, type View } from '../../../platform/ui/index.ts';
import type { OfficeFinds } from '../../../platform/feature/office.ts';
import { officeTexts } from '../texts.de.ts';

export interface SearchPageProps {
  readonly view: View;
  /** Empty where nothing has been typed yet. */
  readonly typed: string;
  readonly found: readonly (OfficeFinds & { readonly heading: string; readonly hasMore: boolean })[];
}

/** What was found, by kind, each with how many are shown and whether there are more. */
export function SearchPage({ view, typed, found }: SearchPageProps) {
  const t = officeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={typed === '' ? t('search.title') : t('search.titleFor', { typed })}
      searched={typed}
      width="wide"
    >
      {typed === '' ? <p>{t('search.empty')}</p> : null}
      {typed === '' ? <Hint>{t('search.what')}</Hint> : null}
      {typed !== '' && found.length === 0 ? (
        <EmptyState heading={t('search.nothing')}>
          {/\p{L}{3}|\d/u.test(typed) ? t('search.nothingText') : t('search.short')}
        </EmptyState>
      ) : null}
      {found.map(({ heading, hits, note, hasMore }) => (
        <section key={heading} data-found={heading}>
          <h2>{heading}</h2>
          {hits.length === 0 ? null : (
            <>
              <p>{hits.length === 1 ? t('search.one') : t('search.count', { count: hits.length })}</p>
              <ul class="portal-hits">
                {hits.map(({ title, details, href }) => (
                  <li key={`${href} ${title}`}>
                    <a href={href}>{title}</a>
                    <span>{details}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {hasMore ? <Hint>{t('search.more', { count: hits.length })}</Hint> : null}
          {note ? <p>{note}</p> : null}
        </section>
      ))}
    </Page>
  );
}
