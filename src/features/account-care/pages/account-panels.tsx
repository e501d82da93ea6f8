import type { VNode } from 'preact';
import { berlinDate, formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { FactorState } from '../../../platform/factors/index.ts';
import type { Delivery, HeldLink, HeldPerson } from '../held.ts';
import { Badge, DataTable, SummaryList, type SummaryItem } from '../../../platform/ui/index.ts';
import type { AccountFacts } from '../../accounts/index.ts';
import { hasLeftRegister } from '../../betriebe/index.ts';
import { roleNames, subjectActPath } from '../../freischaltung/index.ts';
import { officePathOf } from '../../office/index.ts';
import { deviceWords, type OwnSession, roughAddress } from '../../sign-in/index.ts';
import { stateWords } from '../account-page/state-words.ts';
import { careTexts } from '../texts.de.ts';
import { DeliveryTable } from './delivery-table.tsx';

const moment = (when: Date | null, never: string) => (when ? formatDateTime(when, 'de') : never);

/**
 * How an account stands, and what it is.
 * @param successor the account that a closed one went to
 */
export function drawAccount(
  chamber: Chamber,
  account: AccountFacts,
  now: Date,
  successor?: Pick<AccountFacts, 'id' | 'firstName' | 'lastName' | 'email'>,
): VNode {
  const t = careTexts.for(chamber, 'de');
  const state = stateWords(t, account, now);
  const items: readonly SummaryItem[] = [
    {
      label: t('account.state'),
      value: (
        <>
          <Badge tone={state.tone}>{state.word}</Badge>
          <p>{state.sentence}</p>
        </>
      ),
    },
    ...(successor
      ? [
          {
            label: t('account.successor'),
            value: (
              <a href={officePathOf('account', successor.id)}>
                {`${successor.firstName} ${successor.lastName}, ${successor.email}`}
              </a>
            ),
          },
        ]
      : []),
    { label: t('account.name'), value: `${account.firstName} ${account.lastName}` },
    { label: t('account.email'), value: account.email },
    { label: t('account.phone'), value: account.phone ?? t('none') },
    { label: t('account.origin'), value: t(`origin.${account.origin}`) },
    { label: t('account.since'), value: formatDateTime(account.createdAt, 'de') },
    { label: t('account.signedIn'), value: moment(account.lastSignedInAt, t('account.neverSeen')) },
    { label: t('account.language'), value: t(`language.${account.locale}`) },
    {
      label: t('account.terms'),
      value: account.termsAcceptedAt
        ? t('account.termsOn', {
            version: formatDate(account.termsVersion, 'de'),
            when: formatDateTime(account.termsAcceptedAt, 'de'),
          })
        : t('account.noTerms'),
    },
  ];
  return (
    <section>
      <h2>{t('account.title')}</h2>
      <SummaryList items={items} />
    </section>
  );
}

/** For whom an account acts, for whom it did, and for whom it will once it has a password of its own. */
export function drawLinks(
  chamber: Chamber,
  links: readonly HeldLink[],
  now: Date,
  waiting: readonly HeldPerson[] = [],
  mayUnlink = false,
): VNode {
  const t = careTexts.for(chamber, 'de');
  const stateOf = (link: HeldLink) => {
    const { endedAt, endsAt, geloeschtAm } = link;
    if (endedAt) return t('links.ended', { when: formatDateTime(endedAt, 'de') });
    if (endsAt && endsAt <= now) return t('links.ended', { when: formatDateTime(endsAt, 'de') });
    const leaves = geloeschtAm && formatDate(geloeschtAm, 'de');
    if (leaves && hasLeftRegister(link, now)) return t('links.geloescht', { when: leaves });
    if (leaves && !(endsAt && berlinDate(endsAt) < geloeschtAm)) return t('links.leaving', { when: leaves });
    return endsAt ? t('links.until', { when: formatDateTime(endsAt, 'de') }) : t('links.inForce');
  };
  const isOver = (link: HeldLink) =>
    link.endedAt !== null || (link.endsAt !== null && link.endsAt <= now) || hasLeftRegister(link, now);
  const act = {
    label: t('links.act'),
    cell: (link: HeldLink) =>
      isOver(link) ? (
        '–'
      ) : (
        <a href={subjectActPath({ kind: link.kind, id: link.subjectId }, 'unlink', link.id)}>
          {t('links.unlink')}
        </a>
      ),
  };
  return (
    <section>
      <h2>{t('links.title')}</h2>
      {waiting.map(({ id, nummer, name }) => (
        <p key={id}>
          <a href={officePathOf('person', id)}>{t('links.waits', { name, nummer })}</a> {t('links.waitsText')}
        </p>
      ))}
      {links.length === 0 ? (
        <p>{t('links.none')}</p>
      ) : (
        <DataTable
          caption={t('links.title')}
          captionHidden
          rows={links}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('links.whom'),
              cell: ({ kind, subjectId, name }) => <a href={officePathOf(kind, subjectId)}>{name}</a>,
            },
            { label: t('links.nummer'), cell: ({ nummer }) => nummer },
            { label: t('links.since'), cell: ({ since }) => formatDate(since, 'de') },
            {
              label: t('links.roles'),
              cell: ({ kind, roles }) =>
                kind === 'betrieb' ? roleNames(chamber, 'de', roles) : t('links.person'),
            },
            { label: t('links.state'), cell: stateOf },
            ...(mayUnlink ? [act] : []),
          ]}
        />
      )}
    </section>
  );
}

/** By what an account is signed in, and where it is. */
export function drawSignIn(chamber: Chamber, factors: FactorState, sessions: readonly OwnSession[]): VNode {
  const t = careTexts.for(chamber, 'de');
  const { totpSince, passkeys, codesLeft } = factors;
  const has = totpSince !== null || passkeys > 0;
  return (
    <section>
      <h2>{t('signIn.title')}</h2>
      <SummaryList
        items={[
          {
            label: t('signIn.app'),
            value: totpSince ? t('signIn.since', { when: formatDate(totpSince, 'de') }) : t('signIn.no'),
          },
          { label: t('signIn.passkeys'), value: passkeys > 0 ? passkeys : t('signIn.no') },
          ...(has ? [{ label: t('signIn.codes'), value: codesLeft }] : []),
        ]}
      />
      <h3>{t('sessions.title')}</h3>
      {sessions.length === 0 ? (
        <p>{t('sessions.none')}</p>
      ) : (
        <DataTable
          caption={t('sessions.title')}
          captionHidden
          rows={sessions}
          rowKey={({ id }) => id}
          columns={[
            { label: t('sessions.device'), cell: ({ userAgent }) => deviceWords(chamber, 'de', userAgent) },
            { label: t('sessions.since'), cell: ({ startedAt }) => formatDateTime(startedAt, 'de') },
            { label: t('sessions.used'), cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt, 'de') },
            { label: t('sessions.from'), cell: ({ cameFrom }) => roughAddress(cameFrom) },
          ]}
        />
      )}
    </section>
  );
}

/** What was mailed, and what became of it. */
export function drawMails(
  chamber: Chamber,
  mails: readonly Delivery[],
  again: ReadonlyMap<string, string> = new Map(),
): VNode {
  const t = careTexts.for(chamber, 'de');
  return (
    <section>
      <h2>{t('mails.title')}</h2>
      <DeliveryTable chamber={chamber} mails={mails} again={again} />
      <p>{t('mails.note')}</p>
    </section>
  );
}
