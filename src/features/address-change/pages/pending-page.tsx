import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  CodeField,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  PostButton,
  type Step,
  Steps,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { Stage } from '../rules.ts';
import { type AddressChangeText, addressChangeTexts } from '../texts.de.ts';
import { WithoutOld } from './without-old.tsx';

/** What pages show of an open change. */
export interface ShownChange {
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly expiresAt: Date;
  readonly newProven: boolean;
  readonly oldProven: boolean;
  readonly waitsUntil: Date | null;
  readonly stage: Stage;
}

interface PendingPageProps {
  readonly view: View;
  readonly change: ShownChange;
  readonly codeForm: FormState;
  readonly news?: 'sent-again' | 'too-many' | undefined;
  /** When mails may be sent again, where there were too many. */
  readonly until?: Date | undefined;
}

/** A change that waits for its proofs: where it stands, and the one thing to do next. */
export function PendingPage({ view, change, codeForm, news, until }: PendingPageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('change.title')}
      breadcrumb={[{ label: t('profile'), href: paths.profile }]}
      invalid={Object.keys(codeForm.errors).length > 0}
    >
      {news === 'sent-again' ? <Alert tone="success" heading={t('change.sentAgain')} /> : null}
      {news === 'too-many' && until ? (
        <Alert tone="warning" heading={t('change.tooMany', { until: formatDateTime(until, view.locale) })} />
      ) : null}
      <Lead>{t('pending.lead', { email: change.newEmail })}</Lead>
      <Steps steps={stepsOf(t, change, view.locale)} />
      {change.newProven ? (
        <WithoutOld view={view} change={change} words="change" />
      ) : (
        <>
          <h2>{t('code.title')}</h2>
          <p>{t('code.text', { email: change.newEmail })}</p>
          <Form action={paths.code} form={codeForm}>
            <CodeField name="code" label={t('field.code')} oneTime />
            <Actions>
              <Button>{t('code.submit')}</Button>
            </Actions>
          </Form>
        </>
      )}
      <h2>{t('pending.more')}</h2>
      <Actions>
        {change.stage === 'waiting' ? null : (
          <PostButton action={paths.resend} kind="secondary">
            {t('pending.resend')}
          </PostButton>
        )}
        <PostButton action={paths.cancel} kind="tertiary">
          {t('pending.cancel')}
        </PostButton>
      </Actions>
      {change.stage === 'waiting' ? null : (
        <Hint>{t('pending.until', { until: formatDateTime(change.expiresAt, view.locale) })}</Hint>
      )}
    </Page>
  );
}

function stepsOf(t: AddressChangeText, change: ShownChange, locale: View['locale']): readonly Step[] {
  const { newEmail, oldEmail, newProven, oldProven, waitsUntil } = change;
  const oldNote = waitsUntil
    ? t('step.waitNote', { until: formatDateTime(waitsUntil, locale) })
    : t('step.oldNote', { email: oldEmail });
  return [
    {
      label: t('step.new'),
      state: newProven ? 'done' : 'current',
      note: newProven ? undefined : t('step.newNote', { email: newEmail }),
    },
    {
      label: t('step.old'),
      state: oldProven ? 'done' : newProven && !waitsUntil ? 'current' : 'open',
      note: oldProven ? undefined : oldNote,
    },
    { label: t('step.done'), state: waitsUntil ? 'current' : 'open' },
  ];
}
