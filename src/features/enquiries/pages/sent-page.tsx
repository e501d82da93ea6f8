import { Actions, ButtonLink, CodeBox, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { antragPath } from '../../antraege/index.ts';
import { paths } from '../paths.ts';
import { enquiryTexts } from '../texts.de.ts';

/** After sending: the number, and what happens next. */
export function SentPage({
  view,
  nummer,
  copyTo,
  hasCopy,
}: {
  readonly view: View;
  readonly nummer: number;
  /** Where the copy goes; null where none is mailed. */
  readonly copyTo: string | null;
  /** True where this browser may look at what was written. */
  readonly hasCopy: boolean;
}) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('sent.title', { nummer })}
      breadcrumb={[{ label: t('form.title'), href: paths.form }]}
    >
      <Lead>{t('sent.lead')}</Lead>
      <CodeBox label={t('sent.label')} code={String(nummer)} />
      <h2>{t('sent.next')}</h2>
      <ul>
        <li>{t('sent.reply')}</li>
        {copyTo === null ? null : (
          <li>
            {t('sent.copy', { email: copyTo })} {t('sent.wrongAddress')}
          </li>
        )}
        <li>{t('sent.number')}</li>
        {hasCopy ? (
          <li>
            {t('sent.own')} <a href={paths.ownCopy}>{t('sent.ownLink')}</a>
          </li>
        ) : null}
      </ul>
      <Actions>
        {view.actor.kind === 'account' ? (
          <>
            <ButtonLink href={antragPath(nummer)}>{t('sent.state')}</ButtonLink>
            <ButtonLink href={paths.list} kind="secondary">
              {t('sent.list')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href="/">{t('sent.home')}</ButtonLink>
        )}
      </Actions>
    </Page>
  );
}
