import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { Lead, Page, type View } from '../../platform/ui/index.ts';
import { addressOf } from './paths.ts';
import { galleryTexts } from './texts.de.ts';

interface ListPageProps {
  readonly view: View;
  /** Those that apply to the chamber. */
  readonly entries: readonly GalleryEntry[];
}

/** The gallery's table of contents, feature by feature. */
export function ListPage({ view, entries }: ListPageProps) {
  const t = galleryTexts.for(view.chamber, view.locale);
  const groups = Map.groupBy(entries, ({ id }) => id.split('/')[0] ?? '');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <Lead>{t('list.lead')}</Lead>
      {[...groups].map(([name, group]) => (
        <section key={name}>
          <h2 lang="en">{name}</h2>
          <ul>
            {group.map((entry) => (
              <li key={entry.id}>
                <Links view={view} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Links({ view, entry }: { readonly view: View; readonly entry: GalleryEntry }) {
  const t = galleryTexts.for(view.chamber, view.locale);
  const { href, asText } = addressOf(entry);
  const title = entry.show.kind === 'letter' ? `${entry.title} (${t('list.asPdf')})` : entry.title;
  return (
    <>
      <a href={href}>{title}</a>
      {asText ? (
        <>
          {', '}
          <a href={asText}>
            <span class="kern-sr-only">{entry.title} </span>
            {t('list.asText')}
          </a>
        </>
      ) : null}
    </>
  );
}
