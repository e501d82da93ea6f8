import {
  Actions,
  Button,
  CheckboxField,
  EasyLink,
  Form,
  type FormState,
  Lead,
  Page,
  Steps,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { formatDate } from '../../../lib/dates.ts';
import { paths } from '../paths.ts';
import type { AddressQuestion } from '../registration-rules.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';
import { AddressQuestionField } from './address-question.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { stepsAhead } from './steps-ahead.ts';

/** What the registration form shows beside its input. */
export interface RegistrationPageProps {
  readonly view: View;
  readonly form: FormState;
  /** True where the terms are accepted in this form. */
  readonly asksTerms: boolean;
  /** A passphrase ready to take; absent where the password comes later. */
  readonly offer: string | undefined;
  /** Asks back whether another address was meant. */
  readonly question?: AddressQuestion | undefined;
}

/** The registration: for whom it is, the form, what comes next. */
export function RegistrationPage({ view, form, asksTerms, offer, question }: RegistrationPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const settings = accountSettings.of(view.chamber);
  return (
    <Page
      view={view}
      title={t('register.title')}
      description={t('register.description')}
      invalid={Object.keys(form.errors).length > 0}
      indexable
    >
      <Lead>{t('register.lead')}</Lead>
      <EasyLink view={view} about="registration" />
      <p>
        {t('register.haveAccount')} <a href="/anmelden">{t('button.signIn')}</a>
      </p>
      {settings.olderModules ? <p>{t('register.olderModules')}</p> : null}
      {settings.madeByChamber === 'none' ? null : (
        <p>
          {t('register.madeByChamber')} <a href="/passwort-vergessen">{t('register.madeByChamberLink')}</a>
        </p>
      )}
      <Form action={paths.register} form={form}>
        <TextField name="firstName" label={t('label.firstName')} autocomplete="given-name" />
        <TextField name="lastName" label={t('label.lastName')} autocomplete="family-name" />
        <TextField
          name="email"
          label={t('label.email')}
          type="email"
          autocomplete="email"
          hint={t('register.emailHint')}
        />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        {offer === undefined ? null : (
          <NewPasswordField view={view} name="password" label={t('label.password')} offer={offer} />
        )}
        {asksTerms ? <CheckboxField name="terms" label={<TermsLabel view={view} />} /> : null}
        <Actions>
          <Button>{t('button.register')}</Button>
        </Actions>
      </Form>
      <h2>{t('register.nextHeading')}</h2>
      <Steps steps={stepsAhead(view)} />
      <h2>{t('register.goodToKnow')}</h2>
      <ul>
        <li>{t('register.personal')}</li>
        <li>{t('register.colleagues')}</li>
        <li>{t('register.notAutomatic')}</li>
      </ul>
    </Page>
  );
}

function TermsLabel({ view }: { readonly view: View }) {
  const t = accountTexts.for(view.chamber, view.locale);
  const version = formatDate(accountSettings.of(view.chamber).termsVersion, view.locale);
  return (
    <>
      {t('terms.acceptBefore')} <a href="/nutzungsbedingungen">{t('terms.acceptLink')}</a>{' '}
      {t('terms.acceptAfter', { version })}
    </>
  );
}
