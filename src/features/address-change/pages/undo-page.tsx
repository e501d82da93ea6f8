import { Actions, Button, Form, freshForm, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { undoDays } from '../rules.ts';
import { addressChangeTexts } from '../texts.de.ts';

/** The page behind the link that takes a change back: a button. */
export function UndoPage(props: { readonly view: View; readonly email: string; readonly token: string }) {
  const { view, email, token } = props;
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('undo.title')} breadcrumb={[]}>
      <Lead>{t('undo.lead', { email })}</Lead>
      <p>{t('undo.effects')}</p>
      <p>{t('undo.factor')}</p>
      <Form action={paths.undo} form={freshForm()} hidden={{ token }}>
        <Actions>
          <Button>{t('undo.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The change can't be taken back by this link any more. */
export function UndoOverPage({ view, why }: { readonly view: View; readonly why: 'over' | 'taken' }) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  const email = view.chamber.identity.serviceEmail;
  return (
    <Page view={view} title={t('over.title')} breadcrumb={[]}>
      <Lead>{why === 'over' ? t('undo.over', { days: undoDays, email }) : t('undo.taken', { email })}</Lead>
    </Page>
  );
}
