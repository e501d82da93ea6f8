import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { describeDevice } from '../devices/describe-device.ts';
import { deviceTexts } from '../devices/texts.de.ts';
import { paths, sessionField, whichField } from '../paths.ts';
import type { ShownSession } from './own-sessions-page.tsx';

export interface EndSessionsPageProps {
  readonly view: View;
  readonly choice: { readonly which: 'one' | 'others' | 'all' };
  /** The one that is meant. */
  readonly session?: Pick<ShownSession, 'id' | 'userAgent' | 'isThis'> | undefined;
}

/** Asks before signing out elsewhere, since what is being typed there is lost. */
export function EndSessionsPage({ view, choice: { which }, session }: EndSessionsPageProps) {
  const t = deviceTexts.for(view.chamber, view.locale);
  const device = describeDevice(view.chamber, view.locale, session?.userAgent ?? '');
  const crumbs = [
    { label: t('profile'), href: paths.profile },
    { label: t('sessions.title'), href: paths.sessions },
  ];
  const fields = {
    one: { [sessionField]: session?.id ?? '' },
    others: { [whichField]: 'andere' },
    all: { [whichField]: 'alle' },
  } as const;
  return (
    <Page view={view} title={t(`end.${which}Title`)} breadcrumb={crumbs}>
      <Lead>{which === 'one' ? t('end.oneText', { device }) : t(`end.${which}Text`)}</Lead>
      {session?.isThis ? <p>{t('end.hereText')}</p> : null}
      <Actions>
        <PostButton action={paths.endSessions} fields={fields[which]}>
          {t(`end.${which}Submit`)}
        </PostButton>
        <ButtonLink href={paths.sessions} kind="tertiary">
          {t('end.cancel')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
