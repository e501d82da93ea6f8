import {
  Actions,
  Alert,
  Button,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { AddressQuestion } from '../registration-rules.ts';
import { accountTexts } from '../texts.de.ts';
import { AddressQuestionField } from './address-question.tsx';

/** What has just happened with the mail, told on top of the page. */
export type MailNews = 'again' | 'corrected' | 'limited';

/** What the page after the registration shows. */
export interface SentPageProps {
  readonly view: View;
  /** Where the mail went. */
  readonly email: string;
  /** Where it came from. */
  readonly sender: string;
  readonly codeForm: FormState;
  readonly addressForm: FormState;
  readonly news?: MailNews | undefined;
  /** Asks back whether another address was meant. */
  readonly question?: AddressQuestion | undefined;
}

/** The page after the registration: which mail to look for, the code right here, and help when no mail comes. */
export function SentPage(props: SentPageProps) {
  const { view, email, sender, codeForm, addressForm, news, question } = props;
  const t = accountTexts.for(view.chamber, view.locale);
  const invalid = [codeForm, addressForm].some((form) => Object.keys(form.errors).length > 0);
  return (
    <Page view={view} title={t('sent.title')} invalid={invalid}>
      <News view={view} news={news} />
      <Lead>
        {t('sent.leadBefore')} <strong>{email}</strong>.
      </Lead>
      <p>{t('sent.how')}</p>
      <Form action={paths.sent} form={codeForm}>
        <CodeField name="code" label={t('label.code')} hint={t('sent.codeHint')} oneTime />
        <Actions>
          <Button>{t('button.confirm')}</Button>
        </Actions>
      </Form>
      <p>
        {t('sent.signInBefore')} <a href="/anmelden">{t('sent.signIn')}</a>
      </p>
      <h2>{t('sent.missingHeading')}</h2>
      <ul>
        <li>{t('sent.wait')}</li>
        <li>{t('sent.spam')}</li>
        <li>{t('sent.sender', { sender })}</li>
      </ul>
      <PostButton action={paths.resend} kind="secondary">
        {t('button.resend')}
      </PostButton>
      <h2>{t('sent.correctHeading')}</h2>
      <p>{t('sent.correctText')}</p>
      <Form action={paths.correct} form={addressForm}>
        <TextField name="email" label={t('label.email')} type="email" autocomplete="email" />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        <Actions>
          <Button kind="secondary">{t('button.correct')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function News({ view, news }: Pick<SentPageProps, 'view' | 'news'>) {
  const t = accountTexts.for(view.chamber, view.locale);
  switch (news) {
    case undefined:
      return null;
    case 'limited':
      return (
        <Alert tone="warning" heading={t('sent.limited')}>
          <p>{t('sent.limitedText')}</p>
        </Alert>
      );
    case 'again':
    case 'corrected':
      return <Alert tone="success" heading={t(`sent.${news}`)} />;
  }
}
