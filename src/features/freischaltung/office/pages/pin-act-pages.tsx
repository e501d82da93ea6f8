import { formatDateTime } from '../../../../lib/dates.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  Form,
  type FormState,
  Lead,
  Page,
  TextArea,
  type View,
} from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { printBatchTexts } from '../../print-batches/texts.de.ts';
import { labelOf, type Subject } from '../../subject.ts';
import { actPath } from '../paths.ts';

interface ActPageProps {
  readonly view: View;
  readonly subject: Subject;
  readonly form: FormState;
}

const refOf = ({ kind, record }: Subject) => ({ kind, id: record.id });

/** Asks why a Betrieb or Person gets a new PIN. */
export function NewPinPage({ view, subject, form }: ActPageProps) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const ref = refOf(subject);
  const back = officePathOf(ref.kind, ref.id);
  return (
    <Page
      view={view}
      title={t('issue.title')}
      breadcrumb={[{ label: labelOf(subject).label, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('issue.lead')}</Lead>
      <Form action={actPath(ref, 'newPin')} form={form}>
        <TextArea name="reason" label={t('issue.reason')} hint={t('issue.reasonHint')} rows={3} />
        <CheckboxField name="revoke" label={t('issue.revoke')} hint={t('issue.revokeHint')} optional />
        <Actions>
          <Button>{t('issue.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('issue.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

interface RevokePageProps extends ActPageProps {
  readonly pinId: string;
  readonly issuedAt: Date;
}

/** Asks why a PIN is withdrawn. */
export function RevokePage({ view, subject, form, pinId, issuedAt }: RevokePageProps) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const ref = refOf(subject);
  const back = officePathOf(ref.kind, ref.id);
  return (
    <Page
      view={view}
      title={t('revoke.title')}
      breadcrumb={[{ label: labelOf(subject).label, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('revoke.lead', { at: formatDateTime(issuedAt, 'de') })}</Lead>
      <Form action={actPath(ref, 'revoke', pinId)} form={form}>
        <TextArea name="reason" label={t('issue.reason')} hint={t('revoke.told')} rows={3} />
        <Actions>
          <Button>{t('revoke.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('issue.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
