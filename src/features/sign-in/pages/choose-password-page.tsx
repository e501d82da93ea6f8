import { Actions, Button, Form, type FormState, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { NewPasswordField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

export interface ChoosePasswordPageProps {
  readonly view: View;
  readonly form: FormState;
  /** A passphrase ready to take. */
  readonly offer: string;
  /** Own path that goes on afterwards; null for the person's start page. */
  readonly target: string | null;
  /** True for a password of an older system that today's rules would refuse. */
  readonly isWeak: boolean;
}

/** Replaces a provisional or weak password by one of the person's own. */
export function ChoosePasswordPage({ view, form, offer, target, isWeak }: ChoosePasswordPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('choose.title')} breadcrumb={[]} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t(isWeak ? 'choose.leadWeak' : 'choose.lead')}</Lead>
      <Form action={paths.replaceProvisional} form={form} hidden={target === null ? {} : { weiter: target }}>
        <NewPasswordField view={view} name="newPassword" label={t('field.newPassword')} offer={offer} />
        <Actions>
          <Button>{t('choose.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
