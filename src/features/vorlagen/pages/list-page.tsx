import { Alert, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { paths, vorlagePath } from '../paths.ts';
import { vorlagenTexts } from '../texts.de.ts';
import type { Vorlage, VorlagenGroup } from '../vorlage.ts';

export interface ListPageProps {
  readonly view: View;
  /** Betrieb or Person whose data forms come filled in with. */
  readonly forWhom: string;
  readonly groups: readonly VorlagenGroup[];
  /** True after somebody came for a file that can't be had at the moment. */
  readonly isGone?: boolean;
}

/** Templates by group, to be saved. */
export function ListPage({ view, forWhom, groups, isGone }: ListPageProps) {
  const t = vorlagenTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('list.title')}>
      {isGone ? <Alert tone="info" heading={t('list.gone')} /> : null}
      <Lead>{t('list.lead', { forWhom })}</Lead>
      {groups.length === 0 ? <p>{t('list.none')}</p> : null}
      {groups.map(({ id, title, vorlagen }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul>
            {vorlagen.map((vorlage) => (
              <li key={vorlage.id}>
                <a href={hrefOf(vorlage)}>{vorlage.title}</a>
                {vorlage.source?.kind === 'link'
                  ? ` (${t('list.elsewhere', { chamber: view.chamber.identity.shortName })})`
                  : null}
                {vorlage.note ? <p>{vorlage.note}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function hrefOf({ id, source }: Vorlage): string {
  return source?.kind === 'link' ? source.href : source ? vorlagePath(id) : paths.list;
}
