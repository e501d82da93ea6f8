import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import { together } from '../../platform/database/together.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, type Reply, refusedPage } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { leadToRegistration } from '../accounts/index.ts';
import { acceptInvitation, type AcceptObstacle, declineInvitation, obstacleTo } from './accept.ts';
import type { Invitation } from './invitation.ts';
import {
  OtherAccountPage,
  type OwnInvitation,
  OwnInvitationsPage,
  StrangerPage,
} from './pages/invitation-page.tsx';
import { OverPage } from './pages/over-page.tsx';
import { paths } from './paths.ts';
import { mayAnswerInvitation, maySeeInvitation } from './permissions.ts';
import { selectByToken, selectOpenForAddress } from './queries.ts';
import { whyOver } from './rules.ts';
import { zugaengeTexts } from './texts.de.ts';

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The invited person's side: look, register, accept, decline. */
export const invitationRoutes: readonly Route[] = [
  get(paths.invitation, { may: maySeeInvitation }, showInvitation),
  post(paths.register, { may: maySeeInvitation, audit: 'zugaenge.registration-begun' }, beginRegistration),
  post(paths.accept, { may: mayAnswerInvitation, audit: 'zugaenge.invitation-accepted' }, accept),
  post(paths.decline, { may: mayAnswerInvitation, audit: 'zugaenge.invitation-declined' }, decline),
];

async function showInvitation(context: ReadContext): Promise<Reply> {
  const { actor, db, now, query, view } = context;
  const token = query.get('token');
  if (token === null) {
    if (actor.kind !== 'account') return redirect(`/anmelden?weiter=${paths.invitation}`);
    return page(<OwnInvitationsPage view={view} invitations={await openFor(context, db, actor)} />);
  }
  const invitation = await byToken(db, token, now);
  const over = whyOver(invitation, now);
  if (!invitation || over) return page(<OverPage view={view} why={over ?? 'unknown'} />, { status: 410 });
  if (actor.kind !== 'account')
    return page(<StrangerPage view={view} invitation={invitation} token={token} />);
  return actor.email.toLowerCase() === invitation.emailFolded
    ? page(
        <OwnInvitationsPage view={view} invitations={[await answerable(context, db, actor, invitation)]} />,
      )
    : page(<OtherAccountPage view={view} invitation={invitation} />);
}

async function byToken(db: Db, token: string, now: Date): Promise<Invitation | undefined> {
  return looksLikeToken(token) ? selectByToken(db, hashToken(token), now) : undefined;
}

async function openFor(facts: RequestFacts, db: Db, actor: SignedInActor): Promise<readonly OwnInvitation[]> {
  const open = await selectOpenForAddress(db, actor.email.toLowerCase(), facts.now);
  return together(
    open
      .filter((invitation) => whyOver(invitation, facts.now) === undefined)
      .map((invitation) => answerable(facts, db, actor, invitation)),
  );
}

/** The invitation with what stands against accepting it. */
async function answerable(
  facts: RequestFacts,
  db: Db,
  actor: SignedInActor,
  invitation: Invitation,
): Promise<OwnInvitation> {
  const obstacle = await obstacleTo(db, actor, invitation, facts.now);
  if (!obstacle) return invitation;
  const isOneTooMany = obstacle.kind === 'too-many-betriebe';
  return { ...invitation, obstacle: { sentence: sentence(facts, obstacle), isOneTooMany } };
}

/** Leads to the registration with name and address of who is invited filled in, and back to the invitation afterwards. */
async function beginRegistration(context: WriteContext): Promise<Reply> {
  const invitation = await byToken(context.tx, context.form['token'] ?? '', context.now);
  const over = whyOver(invitation, context.now);
  if (!invitation || over) {
    const why = over ?? 'unknown';
    return refusedPage(<OverPage view={context.view} why={why} />, why, { status: 410 });
  }
  const { email, firstName, lastName } = invitation;
  const { path, cookie } = leadToRegistration(context, {
    email,
    firstName,
    lastName,
    next: paths.invitation,
  });
  return redirect(path, { cookies: [cookie], audit: { subjects: { invitation: invitation.id } } });
}

async function accept(context: WriteContext): Promise<Reply> {
  const actor = signedInActor(context);
  const id = context.form['einladung'] ?? '';
  const result = isId.test(id)
    ? await acceptInvitation(context.tx, actor, id, context.now)
    : ({ ok: false, refusal: { kind: 'unknown' } } as const);
  if (result.ok) {
    const subjects = { invitation: id, betrieb: result.value.betriebId };
    return redirect('/mein-bereich?hinweis=betrieb-verbunden', { audit: { subjects } });
  }
  const { refusal } = result;
  if (refusal.kind === 'already-linked' || refusal.kind === 'too-many-betriebe') {
    const invitations = await openFor(context, context.tx, actor);
    return refusedPage(
      <OwnInvitationsPage view={context.view} invitations={invitations} refused />,
      refusal.kind,
    );
  }
  return refusedPage(<OverPage view={context.view} why={refusal.kind} />, refusal.kind, { status: 410 });
}

function sentence(facts: RequestFacts, refusal: AcceptObstacle): string {
  const t = zugaengeTexts.for(facts.chamber, facts.locale);
  if (refusal.kind === 'already-linked') return t('refusal.already-linked');
  const { most, current } = refusal;
  return most === 1
    ? t('refusal.too-many-betriebe.one', { current })
    : t('refusal.too-many-betriebe.many', { most });
}

async function decline(context: WriteContext): Promise<Reply> {
  const id = context.form['einladung'] ?? '';
  const declined = isId.test(id)
    ? await declineInvitation(context.tx, signedInActor(context), id, context.now)
    : undefined;
  return redirect(paths.invitation, { audit: { outcome: declined ? 'done' : 'not-open' } });
}
