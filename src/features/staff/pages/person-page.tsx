import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  freshForm,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { OpenRequest } from '../four-eyes/open-request.ts';
import type { ManageRefusal } from '../people/manage.ts';
import { pathOf, paths } from '../paths.ts';
import { confirmAccessId, grantAdministrationId } from '../rules.ts';
import type { StaffRecord } from '../staff-record.ts';
import { type StaffText, staffTexts } from '../texts.de.ts';
import { RoleFields, stateOf } from './people-pages.tsx';

/** What has just happened to an access. */
export type PersonNotice = 'invited' | 'roles' | 'asked' | 'locked' | 'unlocked' | 'again';

export interface PersonPageProps {
  readonly view: View;
  readonly person: StaffRecord;
  readonly invitedUntil?: Date | undefined;
  /** True where somebody looks at the own access. */
  readonly isSelf: boolean;
  /** What waits for a second person, with what it would do. */
  readonly requests: readonly (OpenRequest & { readonly what: string })[];
  /** Names of the administrators on whose word alone the access stands; empty once it is confirmed. */
  readonly answering: readonly string[];
  readonly notice?: PersonNotice | undefined;
  readonly refusal?: Exclude<ManageRefusal, 'unknown'> | undefined;
}

/** One person's access: roles, and what can be done about it. */
export function PersonPage(props: PersonPageProps) {
  const { view, person, invitedUntil, isSelf, requests, notice, refusal } = props;
  const t = staffTexts.for(view.chamber, 'de');
  const ticked = Object.fromEntries(person.roles.map((role) => [`role-${role}`, 'ja']));
  return (
    <Page view={view} title={person.name}>
      {notice ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      {refusal ? <Alert tone="danger" heading={t(`refused.${refusal}`)} /> : null}
      {requests.map(({ id, what, askedAt, askedByName }) => (
        <Alert key={id} tone="info" heading={t('person.waiting')}>
          <p>{t('person.waitingText', { what, when: formatDateTime(askedAt, 'de'), by: askedByName })}</p>
          <p>
            <a href={paths.requests}>{t('requests.title')}</a>
          </p>
        </Alert>
      ))}
      {person.onWordOf.length > 0 ? <Unconfirmed {...props} t={t} /> : null}
      <SummaryList
        items={[
          { label: t('people.email'), value: person.email },
          { label: t('people.state'), value: stateOf(t, person, invitedUntil) },
          {
            label: t('people.signedIn'),
            value: person.signedInAt ? formatDateTime(person.signedInAt, 'de') : t('people.never'),
          },
        ]}
      />
      <Form action={pathOf('roles', person.id)} form={freshForm(ticked)}>
        <RoleFields view={view} legend={t('invite.roles')} />
        <Actions>
          <Button>{t('person.save')}</Button>
          <ButtonLink href={paths.people} kind="tertiary">
            {t('person.back')}
          </ButtonLink>
        </Actions>
      </Form>
      {isSelf ? <p>{t('person.self')}</p> : <OthersAccess t={t} person={person} />}
    </Page>
  );
}

/** Says that one administrator alone answers for an access, and lets another one be asked. */
function Unconfirmed({
  t,
  person,
  isSelf,
  requests,
  answering,
}: PersonPageProps & { readonly t: StaffText }) {
  const names = answering.join(', ') || t('person.unconfirmedGone');
  const isAsked = requests.some(({ kind }) => kind === confirmAccessId || kind === grantAdministrationId);
  return (
    <Alert tone="info" heading={t('person.unconfirmed')}>
      <p>{t('person.unconfirmedText', { names })}</p>
      {requests.some(({ kind }) => kind === grantAdministrationId) ? (
        <p>{t('person.confirmedWith')}</p>
      ) : null}
      {isSelf || isAsked ? null : (
        <PostButton action={pathOf('confirm', person.id)} kind="secondary">
          {t('person.confirm')}
        </PostButton>
      )}
    </Alert>
  );
}

function OthersAccess({ t, person }: { readonly t: StaffText; readonly person: StaffRecord }) {
  const act = (page: 'lock' | 'unlock' | 'inviteAgain' | 'remove') => pathOf(page, person.id);
  const isNew = person.state === 'invited';
  return (
    <>
      {person.state === 'locked' ? (
        <>
          <h2>{t('person.unlock')}</h2>
          <PostButton action={act('unlock')}>{t('person.unlock')}</PostButton>
        </>
      ) : (
        <>
          <h2>{t(isNew ? 'person.resend' : 'person.again')}</h2>
          <p>{t(isNew ? 'person.resendText' : 'person.againText')}</p>
          <PostButton action={act('inviteAgain')} kind="secondary">
            {t(isNew ? 'person.resend' : 'person.again')}
          </PostButton>
          <h2>{t('person.lock')}</h2>
          <p>{t('person.lockText')}</p>
          <PostButton action={act('lock')} kind="secondary">
            {t('person.lock')}
          </PostButton>
        </>
      )}
      <h2>{t('person.delete')}</h2>
      <p>{t('person.deleteText')}</p>
      <PostButton action={act('remove')} kind="secondary">
        {t('person.deleteSubmit')}
      </PostButton>
    </>
  );
}
