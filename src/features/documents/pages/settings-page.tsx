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
import { ConsentPart, type ConsentPartProps } from './consent-part.tsx';

export interface SettingsPageProps {
  readonly view: View;
  readonly betrieb: string;
  readonly tellsOfNew: boolean;
  /** What was saved just now. */
  readonly saved?: 'mails' | 'consent' | undefined;
  readonly consent: Omit<ConsentPartProps, 'view'>;
}

/** Settings of a Betrieb: whether those who act for it are told of new documents (seed 003, 69; row C17). */
export function SettingsPage({ view, betrieb, tellsOfNew, saved, consent }: SettingsPageProps) {
  const t = documentTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('settings.title')}
      breadcrumb={[{ label: t('settings.area'), href: '/mein-betrieb' }]}
      invalid={Object.keys(consent.form.errors).length > 0}
    >
      {saved === 'mails' ? (
        <Alert tone="success" heading={t(tellsOfNew ? 'settings.savedOn' : 'settings.savedOff')} />
      ) : null}
      {saved === 'consent' ? (
        <Alert
          tone="success"
          heading={t(consent.consents[0]?.isGiven ? 'consent.savedGiven' : 'consent.savedWithdrawn')}
        />
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
      <ConsentPart view={view} {...consent} />
    </Page>
  );
}
