import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import {
  type AddressQuestion,
  AddressQuestionField,
  mayChangeEmail,
  mayChangeName,
} from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';

interface MovePageProps {
  readonly view: View;
  readonly form: FormState;
  /** What would go along, line by line. */
  readonly belongings: readonly string[];
  readonly question?: AddressQuestion | undefined;
  readonly cancelled?: boolean | undefined;
}

/** Begins the move to another account: what goes along, how it works, and to where. */
export function MovePage({ view, form, belongings, question, cancelled }: MovePageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  const lead = mayChangeName(view.chamber)
    ? 'move.leadEmail'
    : mayChangeEmail(view.chamber)
      ? 'move.leadName'
      : 'move.leadBoth';
  return (
    <Page
      view={view}
      title={t('move.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {cancelled ? <Alert tone="info" heading={t('move.cancelled')} /> : null}
      <Lead>{t(lead)}</Lead>
      <h2>{t('move.takes')}</h2>
      <ul>
        {belongings.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('move.takesNot')}</h2>
      <ul>
        <li>{t('move.factor')}</li>
        <li>{t('move.invitations')}</li>
      </ul>
      <h2>{t('move.how')}</h2>
      <ol>
        <li>{t('move.how1')}</li>
        <li>{t('move.how2')}</li>
        <li>{t('move.how3')}</li>
        <li>{t('move.how4')}</li>
      </ol>
      <Form action={paths.move} form={form}>
        <TextField name="email" label={t('field.target')} type="email" autocomplete="off" />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        <Actions>
          <Button>{t('move.submit')}</Button>
          <ButtonLink href={paths.accept} kind="tertiary">
            {t('move.toAccept')}
          </ButtonLink>
        </Actions>
      </Form>
      {mayChangeName(view.chamber) ? null : (
        <p>{t('move.sameAddress', { email: view.chamber.identity.serviceEmail })}</p>
      )}
    </Page>
  );
}
