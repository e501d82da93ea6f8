import { type EasyPageName, type EasySection, easyPages } from '../../../platform/feature/easy-section.ts';
import { EasyText, Page, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { easyLanguageTexts } from '../texts.de.ts';

export interface EasyPageProps {
  readonly view: View;
  readonly name: EasyPageName;
  /** Those of this page, in their order. */
  readonly sections: readonly EasySection[];
}

/** A page in Leichte Sprache. It is German from header to footer, whatever language its reader has chosen. */
export function EasyPage({ view, name, sections }: EasyPageProps) {
  const t = easyLanguageTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view.onlyIn?.('de') ?? { ...view, locale: 'de' }}
      title={t(`${name}.title`)}
      breadcrumb={name === 'overview' ? [] : [{ label: t('overview.title'), href: paths.overview }]}
      indexable
    >
      {sections.map(({ heading, text, actions }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <EasyText text={text}>
            {actions ? (
              <ul>
                {actions.map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </EasyText>
        </section>
      ))}
      <nav aria-label={t('pages.label')}>
        <h2>{t('pages.label')}</h2>
        <ul>
          {easyPages.map((page) => (
            <li key={page}>
              <a href={paths[page]} aria-current={page === name ? 'page' : undefined}>
                {t(`pages.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
