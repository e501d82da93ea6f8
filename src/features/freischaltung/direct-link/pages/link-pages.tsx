import { acceptedEndings } from '../../../../lib/file-kinds.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  FileField,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  TextArea,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import type { ActingAccount } from '../../office/panel-queries.ts';
import { actPath } from '../../office/paths.ts';
import { labelOf, type Subject } from '../../subject.ts';
import { directLinkTexts } from '../texts.de.ts';

interface Props {
  readonly view: View;
  readonly subject: Subject;
  readonly form: FormState;
}

const refOf = ({ kind, record }: Subject) => ({ kind, id: record.id });

/** Asks which account shall act for a Betrieb, why, and for the document that shows it. */
export function LinkPage(props: Props & { readonly documentAgain: boolean }) {
  const { view, subject, form, documentAgain } = props;
  const t = directLinkTexts.for(view.chamber, 'de');
  const ref = refOf(subject);
  const back = officePathOf(ref.kind, ref.id);
  return (
    <Page
      view={view}
      title={t('link.title')}
      breadcrumb={[{ label: labelOf(subject).label, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('link.lead')}</Lead>
      <Form action={actPath(ref, 'link')} form={form} takesFiles>
        <TextField name="email" label={t('link.email')} hint={t('link.emailHint')} type="email" />
        <TextArea name="reason" label={t('link.reason')} rows={3} />
        {documentAgain ? <Hint>{t('link.documentAgain')}</Hint> : null}
        <FileField
          name="document"
          label={t('link.document')}
          hint={t('link.documentHint')}
          accept={acceptedEndings}
        />
        <Actions>
          <Button>{t('link.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('link.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Asks why somebody shall no longer act for a Betrieb or as a Person. */
export function UnlinkPage(
  props: Props & {
    readonly link: ActingAccount;
    /** The last one with Verwaltung, with or without others who act for the Betrieb. */
    readonly last?: 'with-colleagues' | 'alone' | undefined;
  },
) {
  const { view, subject, form, link, last } = props;
  const t = directLinkTexts.for(view.chamber, 'de');
  const ref = refOf(subject);
  const back = officePathOf(ref.kind, ref.id);
  const { label } = labelOf(subject);
  return (
    <Page
      view={view}
      title={t('unlink.title')}
      breadcrumb={[{ label, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('unlink.lead', { name: link.name, email: link.email, label })}</Lead>
      {last === 'with-colleagues' ? (
        <Alert tone="warning" heading={t('unlink.last')}>
          <p>{t('unlink.lastText', { name: link.name })}</p>
        </Alert>
      ) : null}
      {last === 'alone' ? <Alert tone="warning" heading={t('unlink.lastAlone', { label })} /> : null}
      <Form action={actPath(ref, 'unlink', link.linkId)} form={form}>
        <TextArea name="reason" label={t('link.reason')} hint={t('unlink.told')} rows={3} />
        <Actions>
          <Button>{t('unlink.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('link.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
