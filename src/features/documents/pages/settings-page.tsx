import {
  Actions,
  Alert,
  Button,
  CheckboxField,
  Form,
  freshForm,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';

export interface SettingsPageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly tellsOfNew: boolean;
  /** True right after saving. */
  readonly isSaved: boolean;
}

/** Settings of a Betrieb: whether those who act for it are told of new documents (seed 003, 69; row C17). */
export function SettingsPage({ view, betrieb, tellsOfNew, isSaved }: SettingsPageProps) {
  const t = documentTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('settings.title')}
      breadcrumb={[{ label: t('settings.area'), href: '/mein-betrieb' }]}
    >
      {isSaved ? (
        <Alert tone="success" heading={t(tellsOfNew ? 'settings.savedOn' : 'settings.savedOff')} />
      ) : null}
      <Lead>{t('settings.lead', { betrieb })}</Lead>
      <h2>{t('settings.mails')}</h2>
      <Form action={paths.settings} form={freshForm(tellsOfNew ? { meldung: 'ja' } : {})}>
        <CheckboxField
          name="meldung"
          label={t('settings.tell')}
          hint={t('settings.tell.hint')}
          oneOfSeveral
        />
        <Actions>
          <Button>{t('settings.submit')}</Button>
        </Actions>
      </Form>
      <p>{t('settings.formal')}</p>
      <p>
        {t('settings.own')} <a href="/profil/benachrichtigungen">{t('settings.ownLink')}</a>
      </p>
    </Page>
  );
}
