import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';

/** Where the new account stands. */
export type AcceptState = 'asks' | 'none' | 'waits' | 'done';

interface AcceptPageProps {
  readonly view: View;
  readonly form: FormState;
  /** The address of the account that is signed in. */
  readonly email: string;
  readonly state: AcceptState;
}

/** In the new account: takes over the old one by the code that only that one shows. */
export function AcceptPage({ view, form, email, state }: AcceptPageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('accept.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {state === 'done' ? (
        <>
          <Alert tone="success" heading={t('accept.done')}>
            <p>{t('accept.doneText')}</p>
          </Alert>
          <Actions>
            <ButtonLink href="/mein-bereich">{t('accept.toMine')}</ButtonLink>
          </Actions>
        </>
      ) : null}
      {state === 'waits' ? (
        <Alert tone="info" heading={t('accept.waits')}>
          <p>{t('accept.waitsText')}</p>
        </Alert>
      ) : null}
      {state === 'none' ? <Lead>{t('accept.none', { email })}</Lead> : null}
      {state === 'asks' ? (
        <>
          <Lead>{t('accept.lead', { email })}</Lead>
          <Form action={paths.accept} form={form}>
            <CodeField name="code" label={t('field.moveCode')} />
            <Actions>
              <Button>{t('accept.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
