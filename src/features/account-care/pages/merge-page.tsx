import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Lead,
  Page,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import { officePathOf } from '../../office/index.ts';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';
import { ReasonField, wayBackTo } from './action-page.tsx';

/** The account that would go on. */
export interface MergeTarget {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly since: Date;
  /** What would go over, line by line. */
  readonly belongings: readonly string[];
  /** Why it may not be done now. */
  readonly obstacle: string | undefined;
  /** What to do where nobody could confirm it. */
  readonly nobodyConfirms?: string | undefined;
  readonly form: FormState;
}

/** Merges an account into another one of the same person: first which, then what goes over, then why. */
export function MergePage(props: {
  readonly view: View;
  readonly account: AccountFacts;
  readonly search: FormState;
  readonly target?: MergeTarget | undefined;
}) {
  const { view, account, search, target } = props;
  const t = careTexts.for(view.chamber, 'de');
  const { id, firstName, lastName, email } = account;
  const errors = { ...search.errors, ...target?.form.errors };
  return (
    <Page
      view={view}
      title={t('merge.title')}
      breadcrumb={wayBackTo(t, account)}
      invalid={Object.keys(errors).length > 0}
    >
      <Lead>{t('merge.lead', { name: `${firstName} ${lastName}`, email })}</Lead>
      <Form action={pathOf('merge', id)} form={search} method="get">
        <TextField
          name="ziel"
          label={t('merge.target')}
          hint={t('merge.targetHint')}
          type="email"
          autocomplete="off"
        />
        <Actions>
          <Button kind={target ? 'secondary' : 'primary'}>{t('merge.show')}</Button>
        </Actions>
      </Form>
      {target ? (
        <>
          <h2>{t('merge.kept')}</h2>
          <SummaryList
            items={[
              {
                label: t('account.name'),
                value: <a href={officePathOf('account', target.id)}>{target.name}</a>,
              },
              { label: t('account.email'), value: target.email },
              { label: t('account.since'), value: formatDate(target.since, 'de') },
            ]}
          />
          <h2>{t('merge.goes')}</h2>
          <ul>
            {target.belongings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h2>{t('merge.ends')}</h2>
          <p>{t('merge.endsText', { email })}</p>
          {target.obstacle === undefined ? (
            <Form action={pathOf('merge', id)} form={target.form} hidden={{ ziel: target.email }}>
              <ReasonField t={t} told />
              <p>{t('merge.second')}</p>
              {target.nobodyConfirms ? (
                <Alert tone="warning" heading={target.nobodyConfirms} level={3} />
              ) : null}
              <Actions>
                <Button>{t('merge.submit')}</Button>
              </Actions>
            </Form>
          ) : (
            <Alert tone="warning" heading={t('merge.obstacle')}>
              <p>{target.obstacle}</p>
            </Alert>
          )}
        </>
      ) : null}
    </Page>
  );
}
