import { formatDate } from '../../../../lib/dates.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../../platform/ui/index.ts';
import { changeBetriebPath, endLinkPath, paths } from '../../paths.ts';
import { offersPinRequest } from '../../permissions.ts';
import { roleNames } from '../../role-words.ts';
import type { OwnLink } from '../own-link.ts';
import { linksTexts } from '../texts.de.ts';
import { LinkRule } from './link-rule.tsx';

export interface OwnLinksPageProps {
  readonly view: View;
  readonly links: readonly OwnLink[];
  /** What has just happened here. */
  readonly just?: { readonly kind: 'ended' | 'changed'; readonly link: OwnLink } | undefined;
}

const textsOf = (view: View) => linksTexts.for(view.chamber, view.locale);

/** Every link of the account: those in force with the way to end them, and those that are over with the reason. */
export function OwnLinksPage({ view, links, just }: OwnLinksPageProps) {
  const t = textsOf(view);
  const now = links.filter(({ ended }) => !ended);
  const past = links.filter(({ ended }) => ended);
  return (
    <Page
      view={view}
      title={t('own.title')}
      breadcrumb={[{ label: t('own.area'), href: '/mein-bereich' }]}
      width="wide"
    >
      {just ? <Just view={view} just={just} /> : null}
      <Lead>{t('own.lead')}</Lead>
      {now.length > 0 ? (
        <>
          <h2>{t('own.now.title')}</h2>
          {now.map((link) => (
            <InForce key={link.linkId} view={view} link={link} />
          ))}
          <LinkRule view={view} betriebe={now.filter(({ kind }) => kind === 'betrieb').length} />
        </>
      ) : (
        <EmptyState
          heading={t('own.none.title')}
          action={just ? undefined : { label: t('own.add'), href: paths.start }}
        >
          <p>{t('own.none.text')}</p>
        </EmptyState>
      )}
      {past.length > 0 ? <Past view={view} links={past} /> : null}
    </Page>
  );
}

function Just({
  view,
  just,
}: {
  readonly view: View;
  readonly just: NonNullable<OwnLinksPageProps['just']>;
}) {
  const t = textsOf(view);
  const { kind, label } = just.link;
  if (just.kind === 'changed') {
    return (
      <Alert tone="success" heading={t('own.changed', { label })}>
        <p>{t('own.changed.text')}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="success" heading={t(`own.just.${kind}`, { label })}>
      <p>{t('own.just.text')}</p>
      <p>{t('own.just.next')}</p>
      <Actions>
        <ButtonLink href={paths.start}>{t('own.add')}</ButtonLink>
      </Actions>
    </Alert>
  );
}

function InForce({ view, link }: { readonly view: View; readonly link: OwnLink }) {
  const t = textsOf(view);
  const { linkId, kind, label, number } = link;
  const roles = roleNames(view.chamber, view.locale, link.roles);
  const isActing = view.actor.kind === 'account' && view.actor.actingFor?.linkId === linkId;
  const mayChange = kind === 'betrieb' && offersPinRequest(view.chamber);
  return (
    <Card heading={label} level={3}>
      {isActing ? <p>{t('own.acting')}</p> : null}
      <SummaryList
        items={[
          { label: t('own.kind'), value: t(`own.kind.${kind}`) },
          { label: t(`own.number.${kind}`), value: number },
          { label: t('own.since'), value: formatDate(link.since, view.locale) },
          { label: t('own.method'), value: t(`own.method.${link.method}`) },
          ...(link.movedAt
            ? [{ label: t('own.movedAt'), value: formatDate(link.movedAt, view.locale) }]
            : []),
          ...(roles === '' ? [] : [{ label: t('own.roles'), value: roles }]),
          ...(link.endsAt ? [{ label: t('own.endsAt'), value: formatDate(link.endsAt, view.locale) }] : []),
        ]}
      />
      <Actions>
        {view.mandateSwitch && !isActing ? (
          <PostButton
            action={view.mandateSwitch.action}
            fields={{ [view.mandateSwitch.field]: linkId }}
            kind="secondary"
          >
            {t('own.actFor')}
          </PostButton>
        ) : null}
        <ButtonLink href={endLinkPath(linkId)} kind="secondary">
          {t('own.end')}
        </ButtonLink>
        {mayChange ? (
          <ButtonLink href={changeBetriebPath(linkId)} kind="tertiary">
            {t('own.change')}
          </ButtonLink>
        ) : null}
      </Actions>
    </Card>
  );
}

function Past({ view, links }: { readonly view: View; readonly links: readonly OwnLink[] }) {
  const t = textsOf(view);
  const why = ({ ended }: OwnLink) => {
    if (!ended) return '';
    const said = t(`own.why.${ended.reason}`);
    return ended.note ? t('own.why.withNote', { why: said, note: ended.note }) : said;
  };
  return (
    <>
      <h2>{t('own.past.title')}</h2>
      <DataTable
        caption={t('own.past.title')}
        captionHidden
        columns={[
          { label: t('own.name'), cell: ({ label, number }) => `${label} (${number})` },
          { label: t('own.kind'), cell: ({ kind }) => t(`own.kind.${kind}`) },
          { label: t('own.from'), cell: ({ since }) => formatDate(since, view.locale) },
          { label: t('own.until'), cell: ({ ended }) => (ended ? formatDate(ended.at, view.locale) : '') },
          { label: t('own.method'), cell: ({ method }) => t(`own.method.${method}`) },
          { label: t('own.why'), cell: why },
        ]}
        rows={links}
        rowKey={({ linkId }) => linkId}
      />
    </>
  );
}
