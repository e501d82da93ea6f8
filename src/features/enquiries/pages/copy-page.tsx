import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  Hint,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { CopyRecord } from '../copies/copy-record.ts';
import type { Written } from '../copies/written-copy.ts';
import { paths } from '../paths.ts';
import { copyDays } from '../rules.ts';
import { enquiryTexts } from '../texts.de.ts';
import { writtenFacts } from '../written-facts.ts';

export interface CopyPageProps {
  readonly view: View;
  readonly copy: Omit<CopyRecord, 'sealed'>;
  readonly written: Written;
  /** Of the mailed link; absent in the browser that has just sent the enquiry, which proves no address. */
  readonly token?: string | undefined;
}

/** All that somebody wrote, to print or keep; who came by the mailed link may have it by mail. */
export function CopyPage({ view, copy, written, token }: CopyPageProps) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  const { nummer, sentAt, expiresAt, mailedAt } = copy;
  const { address: email } = written.enquiry.email;
  const isMailed = token !== undefined && mailedAt !== null;
  return (
    <Page
      view={view}
      title={t('copy.title', { nummer })}
      breadcrumb={[{ label: t('form.title'), href: paths.form }]}
    >
      {isMailed ? (
        <Alert tone="success" heading={t('copy.mailed')}>
          {t('copy.mailedText', { email })}
        </Alert>
      ) : null}
      <Lead>
        {token === undefined
          ? t('copy.leadOwn', { at: formatDateTime(sentAt, view.locale) })
          : t('copy.lead', { at: formatDateTime(sentAt, view.locale), email })}
      </Lead>
      <SummaryList items={writtenFacts(view.chamber, view.locale, written)} />
      <Card heading={t('field.message')}>
        <Lines text={written.enquiry.message} />
      </Card>
      {token === undefined || isMailed ? null : (
        <PostButton action={paths.copy} fields={{ token }}>
          {t('copy.mail')}
        </PostButton>
      )}
      <Hint>
        {token === undefined
          ? t('copy.keepOwn')
          : t('copy.keep', { until: formatDate(expiresAt, view.locale) })}
      </Hint>
      {token === undefined ? null : <p>{t('copy.notYou')}</p>}
    </Page>
  );
}

/** Text as it was typed: an empty line begins a paragraph, every other line a line. */
function Lines({ text }: { readonly text: string }) {
  const paragraphs = text
    .split(/\r\n|[\n\r]/)
    .join('\n')
    .split(/\n{2,}/);
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, index) => (
            <>
              {index === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}

/** A link to a copy that is over, or that we do not know. */
export function CopyOverPage({ view }: { readonly view: View }) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('copy.over')} breadcrumb={[{ label: t('form.title'), href: paths.form }]}>
      <Lead>{t('copy.overText', { days: copyDays })}</Lead>
      <Actions>
        <ButtonLink href={paths.form}>{t('list.new')}</ButtonLink>
      </Actions>
    </Page>
  );
}
