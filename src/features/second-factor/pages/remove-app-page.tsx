import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';

/** Asks before the app is removed. */
export function RemoveAppPage({ view, last }: { readonly view: View; readonly last: boolean }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  const crumbs = [
    { label: t('profile'), href: paths.profile },
    { label: t('overview.title'), href: paths.overview },
  ];
  return (
    <Page view={view} title={t('removeApp.title')} breadcrumb={crumbs}>
      <Lead>{t(last ? 'removeApp.last' : 'removeApp.text')}</Lead>
      {last ? (
        <p>{t('removeApp.short', { min: accountSettings.of(view.chamber).passwordMinLength })}</p>
      ) : null}
      <Actions>
        <PostButton action={paths.removeApp}>{t('removeApp.submit')}</PostButton>
        <ButtonLink href={paths.overview} kind="tertiary">
          {t('cancel')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
