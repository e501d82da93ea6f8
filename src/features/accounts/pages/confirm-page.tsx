import {
  Actions,
  Button,
  Form,
  type FormState,
  freshForm,
  Hint,
  Lead,
  Page,
  PasswordField,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { Demand } from '../first-password/strategy.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';
import { NewPasswordField } from './new-password-field.tsx';

/** What the page behind link or code shows. */
export interface ConfirmPageProps {
  readonly view: View;
  readonly demand: Demand;
  readonly form: FormState;
  /** Where its forms post to. */
  readonly action: string;
  /** Hidden fields that prove who has the mail. */
  readonly proof: Readonly<Record<string, string>>;
  /** The name under which the address was registered. */
  readonly name: string;
  readonly email: string;
  /** A passphrase ready to take. */
  readonly offer: string;
}

/** The page behind link or code: whose registration it is, and the one thing left to do. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { view, demand, form, name, email } = props;
  const t = accountTexts.for(view.chamber, view.locale);
  const title = demand === 'new-password' ? t('confirm.activateTitle') : t('confirm.title');
  return (
    <Page view={view} title={title} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t(leads[demand])}</Lead>
      <SummaryList
        items={[
          { label: t('confirm.name'), value: name },
          { label: t('confirm.email'), value: email },
        ]}
      />
      <Answer {...props} />
      <Hint>{t('confirm.notYou')}</Hint>
    </Page>
  );
}

const leads = {
  nothing: 'confirm.lead',
  'new-password': 'confirm.activateLead',
  'password-or-new-password': 'confirm.otherLead',
} as const satisfies Record<Demand, string>;

function Answer(props: ConfirmPageProps) {
  switch (props.demand) {
    case 'nothing':
      return <ButtonAlone {...props} />;
    case 'new-password':
      return <NewPassword {...props} />;
    case 'password-or-new-password':
      return <EitherPassword {...props} />;
  }
}

function ButtonAlone({ view, form, action, proof }: ConfirmPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const mailed = accountSettings.of(view.chamber).firstPassword === 'mailed-after-confirmation';
  return (
    <Form action={action} form={form} hidden={proof}>
      <p>{mailed ? t('confirm.mailed') : t('confirm.thenSignIn')}</p>
      <Actions>
        <Button>{t('button.confirm')}</Button>
      </Actions>
    </Form>
  );
}

function NewPassword({
  view,
  form,
  action,
  proof,
  offer,
  weight = 'primary',
}: ConfirmPageProps & { readonly weight?: 'primary' | 'secondary' }) {
  const t = accountTexts.for(view.chamber, view.locale);
  return (
    <Form action={action} form={form} hidden={proof}>
      <NewPasswordField view={view} name="newPassword" label={t('label.newPassword')} offer={offer} />
      <Actions>
        <Button kind={weight}>{t('button.savePassword')}</Button>
      </Actions>
    </Form>
  );
}

function EitherPassword(props: ConfirmPageProps) {
  const { view, form, action, proof } = props;
  const t = accountTexts.for(view.chamber, view.locale);
  const wrongNew = form.errors['newPassword'] !== undefined;
  return (
    <>
      <h2>{t('confirm.knownHeading')}</h2>
      <Form action={action} form={wrongNew ? freshForm() : form} hidden={proof}>
        <PasswordField name="password" label={t('label.password')} kind="current" />
        <Actions>
          <Button>{t('button.confirm')}</Button>
        </Actions>
      </Form>
      <h2>{t('confirm.newHeading')}</h2>
      <p>{t('confirm.newText')}</p>
      <NewPassword {...props} form={wrongNew ? form : freshForm()} weight="secondary" />
    </>
  );
}
