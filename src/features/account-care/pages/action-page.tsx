import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  TextArea,
  type View,
} from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import type { CareAction } from '../actions/action.ts';
import { pathOf } from '../paths.ts';
import { longestReason } from '../reason.ts';
import { type CareText, careTexts } from '../texts.de.ts';

/** Asks why something is done, which the person reads in the mail. */
export function ReasonField({ t, told }: { readonly t: CareText; readonly told: boolean }) {
  return (
    <TextArea
      name="reason"
      label={t('reason.label')}
      hint={t(told ? 'reason.hint' : 'reason.hintKept')}
      rows={3}
      maxlength={longestReason}
    />
  );
}

/** The way back from a page about an account. */
export function wayBackTo(t: CareText, { id, firstName, lastName }: AccountFacts) {
  return [
    { label: t('list.title'), href: pathOf('list', id) },
    { label: `${firstName} ${lastName}`, href: pathOf('account', id) },
  ];
}

/** Says what would be done about an account, asks why, and does it. */
export function ActionPage(props: {
  readonly view: View;
  readonly account: AccountFacts;
  readonly action: Pick<CareAction, 'id' | 'segment' | 'asksReason'>;
  readonly form: FormState;
  /** What to do where a second person has to confirm it and there is none. */
  readonly nobodyConfirms?: string | undefined;
}) {
  const { view, account, action, form, nobodyConfirms } = props;
  const t = careTexts.for(view.chamber, 'de');
  const { id, firstName, lastName, email } = account;
  return (
    <Page
      view={view}
      title={t(`action.${action.id}`)}
      breadcrumb={wayBackTo(t, account)}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('action.whose', { name: `${firstName} ${lastName}`, email })}</Lead>
      <p>{t(`action.${action.id}.text`)}</p>
      {nobodyConfirms ? <Alert tone="warning" heading={nobodyConfirms} /> : null}
      <Form action={`${pathOf('account', id)}/${action.segment}`} form={form}>
        {action.asksReason ? <ReasonField t={t} told={action.id !== 'keep'} /> : null}
        <Actions>
          <Button>{t(`action.${action.id}.submit`)}</Button>
          <ButtonLink href={pathOf('account', id)} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
