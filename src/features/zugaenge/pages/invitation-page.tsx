import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  freshForm,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { roleNames, roleTexts } from '../../freischaltung/index.ts';
import type { Invitation } from '../invitation.ts';
import { paths } from '../paths.ts';
import { maskEmail } from '../rules.ts';
import { zugaengeTexts } from '../texts.de.ts';

/** An invitation as it is shown; whoever has the mail knows the rest. */
export type ShownInvitation = Omit<Invitation, 'inviterAdministers' | 'betriebGone' | 'state'>;

interface InvitationProps {
  readonly view: View;
  readonly invitation: ShownInvitation;
}

/** The page behind the mailed link for somebody not signed in; looking at it accepts nothing. */
export function StrangerPage({ view, invitation, token }: InvitationProps & { readonly token: string }) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const { email } = invitation;
  return (
    <Page view={view} title={t('invitation.title', { betrieb: invitation.betrieb })}>
      <Lead>{t('invitation.lead', { inviter: invitation.inviter })}</Lead>
      <Facts view={view} invitation={invitation} />
      <h2>{t('invitation.how')}</h2>
      <p>{t('invitation.bound', { email })}</p>
      <Actions>
        <ButtonLink href={`/anmelden?weiter=${encodeURIComponent(paths.invitation)}`}>
          {t('invitation.signIn')}
        </ButtonLink>
        <PostButton action={paths.register} fields={{ token }} kind="secondary">
          {t('invitation.register')}
        </PostButton>
      </Actions>
      <p>{t('invitation.after')}</p>
    </Page>
  );
}

/** Signed in with another account than the invited one: which address is meant, and how to go on. */
export function OtherAccountPage({ view, invitation }: InvitationProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const masked = maskEmail(invitation.email);
  const own = view.actor.kind === 'account' ? view.actor.email : '';
  return (
    <Page view={view} title={t('other.title')}>
      <Lead>{t('other.lead', { masked, own })}</Lead>
      <ul>
        <li>{t('other.change')}</li>
        <li>{t('other.ask', { own })}</li>
      </ul>
      <Actions>
        <ButtonLink href="/abmelden">{t('other.signOut')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** An invitation to whoever is signed in. */
export interface OwnInvitation extends ShownInvitation {
  /** Why it cannot be accepted now. */
  readonly obstacle?: {
    readonly sentence: string;
    /** True where the account has as many links as it may, so that giving one up makes room. */
    readonly isOneTooMany: boolean;
  };
}

/** Invitations to the address of whoever is signed in, each to accept or decline by a button. */
export function OwnInvitationsPage({
  view,
  invitations,
  refused = false,
}: {
  readonly view: View;
  readonly invitations: readonly OwnInvitation[];
  /** True where the last press of the button accepted nothing. */
  readonly refused?: boolean;
}) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('mine.title')} invalid={refused}>
      {refused ? <Alert tone="danger" heading={t('mine.refused')} /> : null}
      {invitations.length === 0 ? (
        <EmptyState heading={t('mine.none')} action={{ label: t('mine.area'), href: '/mein-bereich' }} />
      ) : null}
      {invitations.some(({ obstacle }) => !obstacle) ? <Lead>{t('mine.lead')}</Lead> : null}
      {invitations.map((invitation) => (
        <section key={invitation.id}>
          <h2>{invitation.betrieb}</h2>
          <p>{t('invitation.lead', { inviter: invitation.inviter })}</p>
          <Facts view={view} invitation={invitation} />
          {invitation.obstacle ? (
            <ObstacleNote view={view} obstacle={invitation.obstacle} />
          ) : (
            <Form
              action={paths.accept}
              form={freshForm()}
              hidden={{ einladung: invitation.id }}
              idPrefix={`annehmen-${invitation.id}`}
            >
              <Actions>
                <Button>{t('mine.accept')}</Button>
              </Actions>
            </Form>
          )}
          <PostButton action={paths.decline} fields={{ einladung: invitation.id }} kind="tertiary">
            {t('mine.decline')}
          </PostButton>
        </section>
      ))}
    </Page>
  );
}

function ObstacleNote(props: {
  readonly view: View;
  readonly obstacle: NonNullable<OwnInvitation['obstacle']>;
}) {
  const { view, obstacle } = props;
  const t = zugaengeTexts.for(view.chamber, view.locale);
  return (
    <>
      <Alert tone="info" level={3} heading={t('obstacle.heading')}>
        <p>{obstacle.sentence}</p>
        {obstacle.isOneTooMany ? <p>{t('obstacle.then')}</p> : null}
      </Alert>
      {obstacle.isOneTooMany ? (
        <Actions>
          <ButtonLink href="/verknuepfungen">{t('obstacle.links')}</ButtonLink>
        </Actions>
      ) : null}
    </>
  );
}

function Facts({ view, invitation }: InvitationProps) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const words = roleTexts.for(view.chamber, view.locale);
  return (
    <SummaryList
      items={[
        { label: t('fact.betrieb'), value: `${invitation.betrieb} (${invitation.betriebsnummer})` },
        {
          label: t('column.roles'),
          value: (
            <>
              {roleNames(view.chamber, view.locale, invitation.roles)}
              {invitation.roles.map((role) => (
                <span key={role}>
                  <br />
                  {words(`role.${role}.opens`)}
                </span>
              ))}
            </>
          ),
        },
        {
          label: t('field.days'),
          value:
            invitation.accessDays === null ? t('days.none') : t('days.some', { days: invitation.accessDays }),
        },
        { label: t('fact.until'), value: formatDate(invitation.expiresAt, view.locale) },
      ]}
    />
  );
}
