import {
  Actions,
  Button,
  ButtonLink,
  CodeBox,
  CodeField,
  Form,
  type FormState,
  Page,
  QrCode,
  type View,
} from '../../../platform/ui/index.ts';
import { pendingField } from '../../../platform/factors/index.ts';
import { paths } from '../paths.ts';
import { secondFactorTexts } from '../texts.de.ts';

export interface AppPageProps {
  readonly view: View;
  readonly form: FormState;
  /** QR code as a `data:` address. */
  readonly qrCode: string;
  /** The same as an address that an app on this device opens. */
  readonly address: string;
  /** The secret in groups, for typing. */
  readonly secret: string;
  readonly sealed: string;
  /** True where another app counts until now. */
  readonly replaces: boolean;
}

/** Sets an authenticator app up, in three steps; nothing counts before its first code. */
export function AppPage({ view, form, qrCode, address, secret, sealed, replaces }: AppPageProps) {
  const t = secondFactorTexts.for(view.chamber, view.locale);
  const crumbs = [
    { label: t('profile'), href: paths.profile },
    { label: t('overview.title'), href: paths.overview },
  ];
  const invalid = Object.keys(form.errors).length > 0;
  return (
    <Page view={view} title={t('app.title')} breadcrumb={crumbs} invalid={invalid}>
      <Form action={paths.app} form={form} hidden={{ [pendingField]: sealed }}>
        {replaces ? <p>{t('app.replaces')}</p> : null}
        <h2>{t('app.step1')}</h2>
        <p>{t('app.step1.text')}</p>
        <h2>{t('app.step2')}</h2>
        <p>{t('app.step2.text')}</p>
        <QrCode image={qrCode} alternative={t('app.qr')} />
        <p>
          <a href={address}>{t('app.open')}</a>
        </p>
        <h3>{t('app.secretHeading')}</h3>
        <CodeBox label={t('app.secret')} code={secret} copy />
        <p>{t('app.secretFacts')}</p>
        <h2>{t('app.step3')}</h2>
        <CodeField name="code" label={t('app.code')} hint={t('app.codeHint')} oneTime digits />
        <Actions>
          <Button>{t('app.submit')}</Button>
          <ButtonLink href={paths.overview} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
