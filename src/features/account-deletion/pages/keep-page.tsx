import { formatDate } from '../../../lib/dates.ts';
import { Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { deletionTexts } from '../texts.de.ts';

/** Offers to keep an account that waits for its deletion, and nothing else. */
export function KeepPage(props: {
  readonly view: View;
  readonly token: string;
  readonly deletesAt: Date;
  /** True right after the person asked for the deletion. */
  readonly isAsked: boolean;
}) {
  const { view, token, deletesAt, isAsked } = props;
  const t = deletionTexts.for(view.chamber, view.locale);
  const date = formatDate(deletesAt, view.locale);
  return (
    <Page view={view} title={t('keep.title', { date })} breadcrumb={[]}>
      <Lead>{t(isAsked ? 'keep.asked' : 'keep.lead')}</Lead>
      <p>{t('keep.text')}</p>
      <PostButton action={paths.keep} fields={{ token }}>
        {t('keep.submit')}
      </PostButton>
      <p>{t('keep.otherwise')}</p>
    </Page>
  );
}

/** Where there is nothing to be kept: it was kept already, is gone, or the link is none of ours. */
export function NothingToKeepPage({ view }: { readonly view: View }) {
  const t = deletionTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('nothing.title')} breadcrumb={[]}>
      <Lead>{t('nothing.lead')}</Lead>
      <ul>
        <li>
          {t('nothing.kept')} <a href={paths.signIn}>{t('nothing.signIn')}</a>
        </li>
        <li>
          {t('nothing.gone')} <a href={paths.register}>{t('nothing.register')}</a>
        </li>
      </ul>
    </Page>
  );
}
