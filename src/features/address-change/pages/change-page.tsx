import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { type AddressQuestion, AddressQuestionField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';

/** What has just happened, as the page says it on top. */
export type ChangeNews = 'done' | 'cancelled' | 'taken';

interface ChangePageProps {
  readonly view: View;
  readonly form: FormState;
  /** The address of the account now. */
  readonly email: string;
  readonly question?: AddressQuestion | undefined;
  readonly news?: ChangeNews | undefined;
}

/** Asks for the new address. */
export function ChangePage({ view, form, email, question, news }: ChangePageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('change.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {news === 'done' ? (
        <Alert tone="success" heading={t('change.done')}>
          <p>{t('change.doneText', { email })}</p>
        </Alert>
      ) : null}
      {news === 'cancelled' ? <Alert tone="info" heading={t('change.cancelled')} /> : null}
      {news === 'taken' ? <Alert tone="warning" heading={t('change.taken')} /> : null}
      <Lead>{t('change.lead', { email })}</Lead>
      <p>{t('change.how')}</p>
      <Form action={paths.change} form={form}>
        <TextField name="email" label={t('field.newEmail')} type="email" autocomplete="off" />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        <Actions>
          <Button>{t('change.submit')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('change.back')}
          </ButtonLink>
        </Actions>
      </Form>
      <Hint>{t('change.lost')}</Hint>
    </Page>
  );
}

/** Says that addresses are fixed here, and leads to the chamber's way. */
export function ChangeFixedPage({ view }: { readonly view: View }) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('change.title')} breadcrumb={[{ label: t('profile'), href: paths.profile }]}>
      <Lead>{t('change.fixed')}</Lead>
      <Actions>
        <ButtonLink href={paths.move}>{t('change.toMove')}</ButtonLink>
        <ButtonLink href={paths.profile} kind="tertiary">
          {t('change.back')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
