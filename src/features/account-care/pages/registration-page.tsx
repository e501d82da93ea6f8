import { formatDateTime } from '../../../lib/dates.ts';
import type { Delivery } from '../held.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import {
  type AddressQuestion,
  AddressQuestionField,
  type WaitingRegistration,
} from '../../accounts/index.ts';
import { officePathOf } from '../../office/index.ts';
import { pathOf, paths } from '../paths.ts';
import { type CareText, careTexts } from '../texts.de.ts';
import { DeliveryTable } from './delivery-table.tsx';

export interface RegistrationPageProps {
  readonly view: View;
  readonly registration: WaitingRegistration;
  readonly mails: readonly Delivery[];
  readonly now: Date;
  /** The form that corrects the address. */
  readonly form: FormState;
  readonly question?: AddressQuestion | undefined;
  readonly notice?: 'gesendet' | 'warten' | 'berichtigt' | undefined;
}

/** Whether link and code would open anything, and until when; none went out where the mailbox had had too many. */
function linkWords(t: CareText, registration: WaitingRegistration, now: Date): string {
  const { accountId, createdAt, expiresAt } = registration;
  if (accountId) return t('registration.opensNothing');
  if (expiresAt <= createdAt) return t('registration.notSent');
  const when = formatDateTime(expiresAt, 'de');
  return t(expiresAt > now ? 'registration.open' : 'registration.over', { when });
}

/** A registration that waits for its confirmation, and what helps its person. */
export function RegistrationPage(props: RegistrationPageProps) {
  const { view, registration, mails, now, form, question, notice } = props;
  const { id, email, firstName, lastName, createdAt, accountId } = registration;
  const t = careTexts.for(view.chamber, 'de');
  const mayAct = view.actor.kind === 'staff' && view.actor.rights.includes('konten.betreuen');
  return (
    <Page
      view={view}
      title={`${firstName} ${lastName}`}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      width="wide"
      invalid={Object.keys(form.errors).length > 0}
    >
      {notice ? (
        <Alert tone={notice === 'warten' ? 'info' : 'success'} heading={t(`registration.${notice}`)} />
      ) : null}
      <Lead>{t('registration.lead')}</Lead>
      {accountId ? (
        <Alert tone="info" heading={t('registration.known')}>
          <p>{t('registration.knownText')}</p>
          <p>
            <a href={officePathOf('account', accountId)}>{t('registration.knownLink')}</a>
          </p>
        </Alert>
      ) : null}
      <SummaryList
        items={[
          { label: t('account.email'), value: email },
          { label: t('registration.since'), value: formatDateTime(createdAt, 'de') },
          {
            label: t('registration.link'),
            value: linkWords(t, registration, now),
          },
        ]}
      />
      <h2>{t('mails.title')}</h2>
      <DeliveryTable chamber={view.chamber} mails={mails} />
      <p>{t('mails.note')}</p>
      {mayAct ? (
        <>
          <h2>{t('registration.resend')}</h2>
          <p>{t('registration.resendText')}</p>
          <PostButton action={pathOf('resendConfirmation', id)}>{t('registration.resendSubmit')}</PostButton>
          <h2>{t('registration.correct')}</h2>
          <p>{t('registration.correctText')}</p>
          <Form action={pathOf('correctAddress', id)} form={form}>
            <TextField name="email" label={t('registration.newAddress')} type="email" autocomplete="off" />
            {question ? <AddressQuestionField view={view} question={question} /> : null}
            <Actions>
              <Button kind="secondary">{t('registration.correctSubmit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
