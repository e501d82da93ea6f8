import {
  Actions,
  Alert,
  Button,
  Form,
  freshForm,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { ZuordnungForBetrieb } from '../zuordnung.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** The page behind the link in the mail to the Betrieb; showing it decides nothing. */
export function DecidePage({
  view,
  zuordnung,
  token,
}: {
  view: View;
  zuordnung: ZuordnungForBetrieb;
  token: string;
}) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('betrieb.title')}>
      <Lead>
        {t('betrieb.lead', {
          name: `${zuordnung.first_name} ${zuordnung.last_name}`,
          email: zuordnung.account_email,
          betrieb: zuordnung.betrieb_name,
          nummer: zuordnung.betriebsnummer,
        })}
      </Lead>
      <p>{t('betrieb.meaning')}</p>
      <Form action={paths.decide} form={freshForm()} hidden={{ token }}>
        <Actions>
          <Button>{t('betrieb.confirm')}</Button>
        </Actions>
      </Form>
      <PostButton action={paths.deny} fields={{ token }} kind="secondary">
        {t('betrieb.deny')}
      </PostButton>
    </Page>
  );
}

/** What the Betrieb sees after deciding, or when there is nothing left to decide. */
export function DecidedPage({
  view,
  outcome,
  zuordnung,
}: {
  readonly view: View;
  readonly outcome: 'confirmed' | 'denied' | 'over' | 'refused';
  readonly zuordnung?: ZuordnungForBetrieb | undefined;
}) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  const help = t('betrieb.over.help', { email: view.chamber.identity.serviceEmail });
  if (outcome === 'confirmed' && zuordnung) {
    const name = `${zuordnung.first_name} ${zuordnung.last_name}`;
    return (
      <Page view={view} title={t('betrieb.confirmed.title')}>
        <Alert
          tone="success"
          heading={t('betrieb.confirmed.lead', { name, betrieb: zuordnung.betrieb_name })}
        />
        <p>{help}</p>
      </Page>
    );
  }
  const key = outcome === 'denied' ? 'denied' : 'over';
  return (
    <Page view={view} title={t(`betrieb.${key}.title`)}>
      <Lead>{outcome === 'refused' ? t('betrieb.refused') : t(`betrieb.${key}.lead`)}</Lead>
      <p>{help}</p>
    </Page>
  );
}
