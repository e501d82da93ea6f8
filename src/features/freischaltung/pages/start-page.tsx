import {
  Card,
  Columns,
  ButtonLink,
  EasyLink,
  Lead,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { freischaltungSettings } from '../settings.ts';
import { freischaltungTexts } from '../texts.de.ts';
import { FullNotice } from './full-notice.tsx';

/** The ways to link one's account, and the links there are. */
export function StartPage({ view }: { readonly view: View }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const { kinds, method } = freischaltungSettings.of(view.chamber);
  const mandates = view.actor.kind === 'account' ? view.actor.mandates : [];
  return (
    <Page view={view} title={t('start.title')} width="wide">
      <Lead>{kinds.length > 1 ? t('start.leadBoth') : t('start.lead')}</Lead>
      <EasyLink view={view} about="link" />
      <FullNotice view={view} />
      <Columns>
        {method === 'registered-email' ? (
          <Card heading={t('start.code.title')}>
            <p>{t('start.code.text')}</p>
            <ButtonLink href="/zuordnung">{t('start.code.action')}</ButtonLink>
          </Card>
        ) : null}
        {kinds.map((kind) => (
          <Card key={kind} heading={method === 'pin' ? t(`start.${kind}.title`) : t('start.letter.title')}>
            <p>{method === 'pin' ? t(`start.${kind}.text`) : t('start.letter.text')}</p>
            <ButtonLink href={paths[kind]} kind={method === 'pin' ? 'primary' : 'secondary'}>
              {t(`start.${kind}.action`)}
            </ButtonLink>
          </Card>
        ))}
        {method === 'pin' ? (
          <Card heading={t('start.request.title')}>
            <p>{t('start.request.text')}</p>
            <ButtonLink href={paths.request} kind="secondary">
              {t('start.request.action')}
            </ButtonLink>
          </Card>
        ) : null}
      </Columns>
      {mandates.length > 0 ? (
        <>
          <h2>{t('start.linked.title')}</h2>
          <SummaryList
            items={mandates.map(({ kind, label, number }) => ({
              label,
              value:
                kind === 'betrieb'
                  ? t('start.linked.betrieb', { number })
                  : t('start.linked.person', { number }),
            }))}
          />
          <p>
            <a href={paths.links}>{t('start.links')}</a>
          </p>
        </>
      ) : null}
    </Page>
  );
}
