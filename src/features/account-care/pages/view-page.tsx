import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';
import { ReasonField, wayBackTo } from './action-page.tsx';

/** Asks why somebody wants to see an account as its person sees it. */
export function ViewPage(props: {
  readonly view: View;
  readonly account: AccountFacts;
  readonly form: FormState;
  /** What the person meets instead of the own pages. */
  readonly sees?: string | undefined;
}) {
  const { view, account, form, sees } = props;
  const t = careTexts.for(view.chamber, 'de');
  const { id, firstName, lastName, email } = account;
  return (
    <Page
      view={view}
      title={t('view.title')}
      breadcrumb={wayBackTo(t, account)}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('action.whose', { name: `${firstName} ${lastName}`, email })}</Lead>
      {sees ? <Alert tone="info" heading={sees} /> : null}
      <p>{t('view.text')}</p>
      <Form action={pathOf('view', id)} form={form}>
        <ReasonField t={t} told />
        <Actions>
          <Button>{t('view.submit')}</Button>
          <ButtonLink href={pathOf('account', id)} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
