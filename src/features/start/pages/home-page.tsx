import type { ServiceTile as Service } from '../../../platform/feature/feature.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  Lead,
  Page,
  Steps,
  type View,
} from '../../../platform/ui/index.ts';
import { freischaltungSettings } from '../../freischaltung/index.ts';
import { startTexts } from '../texts.de.ts';
import { ServiceGroups } from './service-groups.tsx';

export interface HomePageProps {
  readonly view: View;
  /** What can be done here, by whomever. */
  readonly services: readonly Service[];
  readonly justSignedOut?: boolean;
}

/** The first page: what the portal is for, and the three steps. */
export function HomePage({ view, services, justSignedOut = false }: HomePageProps) {
  const t = startTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  return (
    <Page view={view} title={t('home.title')} width="wide" indexable>
      {justSignedOut ? <Alert tone="success" heading={t('notice.signedOut')} /> : null}
      <Lead>{t('home.lead')}</Lead>
      {view.actor.kind === 'account' ? (
        <>
          <p>{t('home.signedIn', { name: `${view.actor.firstName} ${view.actor.lastName}` })}</p>
          <Actions>
            <ButtonLink href="/mein-bereich">{t('home.toMine')}</ButtonLink>
          </Actions>
        </>
      ) : (
        <Actions>
          <ButtonLink href="/anmelden">{t('home.signIn')}</ButtonLink>
          <ButtonLink href="/registrieren" kind="secondary">
            {t('home.register')}
          </ButtonLink>
        </Actions>
      )}
      {view.actor.kind === 'account' ? null : <FirstSteps view={view} />}
      {services.length > 0 ? (
        <>
          <h2>{t('home.services')}</h2>
          <ServiceGroups
            view={view}
            services={services}
            needs={({ level }) =>
              level === 'anyone' || view.actor.kind === 'account' ? undefined : t(`home.needs.${level}`)
            }
          />
        </>
      ) : null}
      <Card heading={t('home.help.title')}>
        <p>
          {t('home.help.text', { phone: identity.phone })}{' '}
          <a href={`mailto:${identity.serviceEmail}`}>{identity.serviceEmail}</a>
        </p>
        <ButtonLink href="/hilfe" kind="secondary">
          {t('home.help.action')}
        </ButtonLink>
      </Card>
    </Page>
  );
}

function FirstSteps({ view }: { readonly view: View }) {
  const t = startTexts.for(view.chamber, view.locale);
  return (
    <>
      <h2>{t('home.steps')}</h2>
      <Steps
        steps={[
          { label: t('home.step.register'), state: 'open', note: t('home.step.register.text') },
          { label: t('home.step.signIn'), state: 'open', note: t('home.step.signIn.text') },
          { label: t('home.step.link'), state: 'open', note: linkText(view) },
        ]}
      />
    </>
  );
}

function linkText(view: View): string {
  const t = startTexts.for(view.chamber, view.locale);
  const { method, kinds } = freischaltungSettings.of(view.chamber);
  if (method === 'registered-email') return t('home.step.link.code');
  return kinds.includes('person') ? t('home.step.link.pinBoth') : t('home.step.link.pin');
}
