import {
  Actions,
  ButtonLink,
  Card,
  CodeList,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';

function crumbsOf(view: View) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return [
    { label: t('profile'), href: paths.profile },
    { label: t('overview.title'), href: paths.overview },
  ];
}

/** Fresh recovery codes, to be printed, saved or written down. */
export function CodesPage({ view, codes }: { readonly view: View; readonly codes: readonly string[] }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('codes.title')} breadcrumb={crumbsOf(view)}>
      <Lead>{t('codes.lead')}</Lead>
      <Card heading={t('codes.list')}>
        <CodeList codes={codes} />
      </Card>
      <p>{t('codes.use')}</p>
      <p>{t('others')}</p>
      <Actions>
        <PostButton action={paths.codesKept}>{t('codes.done')}</PostButton>
        <PostButton action={paths.codesFile} kind="secondary">
          {t('codes.file')}
        </PostButton>
      </Actions>
    </Page>
  );
}

/** Codes that were kept, or made too long ago. */
export function CodesGonePage({ view }: { readonly view: View }) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('codes.gone.title')} breadcrumb={crumbsOf(view)}>
      <Lead>{t('codes.gone.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.overview}>{t('codes.gone.back')}</ButtonLink>
      </Actions>
    </Page>
  );
}
