import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { deletionReasons } from '../rules.ts';
import { deletionTexts } from '../texts.de.ts';

export interface DeletePageProps {
  readonly view: View;
  readonly form: FormState;
  /** When the account would be gone. */
  readonly deletesAt: Date;
  readonly graceDays: number;
  /** Days that the record of the last mail is kept. */
  readonly mailDays: number;
  /** Betriebe that nobody else may grant access to. */
  readonly betriebe: readonly string[];
}

/** Says what goes, what stays and why, and until when it can be undone. */
export function DeletePage({ view, form, deletesAt, graceDays, mailDays, betriebe }: DeletePageProps) {
  const t = deletionTexts.for(view.chamber, view.locale);
  const { serviceEmail } = view.chamber.identity;
  return (
    <Page
      view={view}
      title={t('delete.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('delete.lead', { days: graceDays, date: formatDate(deletesAt, view.locale) })}</Lead>
      {betriebe.length > 0 ? (
        <Alert tone="warning" heading={t('delete.lastHeading')}>
          <p>{t('delete.last', { betriebe: betriebe.join(', ') })}</p>
          <p>
            <a href={paths.access}>{t('delete.lastLink')}</a>
          </p>
        </Alert>
      ) : null}
      <h2>{t('delete.goes')}</h2>
      <ul>
        <li>{t('delete.goes.account')}</li>
        <li>{t('delete.goes.links')}</li>
        <li>{t('delete.goes.antraege')}</li>
        <li>{t('delete.goes.mails')}</li>
      </ul>
      <h2>{t('delete.stays')}</h2>
      <ul>
        <li>{t('delete.stays.register')}</li>
        <li>
          {t('delete.stays.antraege')} <a href={paths.antraege}>{t('delete.stays.antraegeLink')}</a>
        </li>
        <li>{t('delete.stays.documents')}</li>
        <li>{t('delete.stays.trail')}</li>
        <li>{t('delete.stays.lastMail', { days: mailDays })}</li>
        <li>{t('delete.stays.backups')}</li>
      </ul>
      <p>
        <a href={paths.privacy}>{t('delete.stays.periods')}</a>
      </p>
      <p>
        {t('delete.export')} <a href={paths.data}>{t('delete.exportLink')}</a>
      </p>
      <Form action={paths.delete} form={form}>
        <RadioGroup
          name="reason"
          label={t('delete.reason')}
          hint={t('delete.reasonHint')}
          optional
          choices={deletionReasons.map((value) => ({ value, label: t(`delete.reason.${value}`) }))}
        />
        <Actions>
          <Button>{t('delete.submit')}</Button>
        </Actions>
      </Form>
      <p>{t('delete.write', { email: serviceEmail })}</p>
    </Page>
  );
}
