import type { Db } from '../../../platform/database/handles.ts';
import { together } from '../../../platform/database/together.ts';
import { hasFactor } from '../../../platform/factors/index.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import type { Result } from '../../../lib/result.ts';
import { isUuid } from '../../../lib/uuid.ts';
import { newcomerSentences } from '../field-sentences.ts';
import type { OpenRequest } from '../four-eyes/open-request.ts';
import { selectOpenRequests } from '../four-eyes/requests-queries.ts';
import { readNewcomer } from '../invitation/read-newcomer.ts';
import { selectInvitations } from '../links-queries.ts';
import { InvitePage, PeoplePage } from '../pages/people-pages.tsx';
import { type PersonNotice, PersonPage } from '../pages/person-page.tsx';
import { pathOf, withQuery } from '../paths.ts';
import { selectAllStaff, selectStaff, staffFactors } from '../queries.ts';
import { roles } from '../../office/index.ts';
import { staffTexts } from '../texts.de.ts';
import { confirmAccess, deleteForGood, grantAdministration } from './four-eyes-kinds.ts';
import {
  askToConfirm,
  askToDelete,
  changeRoles,
  invite,
  inviteAgain,
  lockAccess,
  type Manage,
  type ManageRefusal,
  unlockAccess,
} from './manage.ts';

/** All who have an access, and who may do what. */
export async function showPeople({ db, now, view, query }: ReadContext): Promise<Reply> {
  const people = await selectAllStaff(db);
  const invitations = await selectInvitations(db, now);
  const isGone = query.get('hinweis') === 'bestaetigt';
  return page(<PeoplePage view={view} people={people} invitations={invitations} confirmed={isGone} />);
}

/** Asks whom to invite. */
export function showInvite({ view }: ReadContext): Reply {
  return page(<InvitePage view={view} form={freshForm()} />);
}

const chosenRoles = (form: Readonly<Record<string, string>>) =>
  roles.filter((role) => form[`role-${role}`] !== undefined);

/** Sends an invitation. */
export async function answerInvite(context: WriteContext): Promise<Reply> {
  const { tx, now, form, chamber, view } = context;
  const t = staffTexts.for(chamber, 'de');
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(<InvitePage view={view} form={keepInput(form, errors)} />, outcome);
  const newcomer = readNewcomer({
    email: form['email'] ?? '',
    name: form['name'] ?? '',
    roles: chosenRoles(form),
  });
  if (!newcomer.ok) return again(newcomerSentences(t, newcomer.refusal), 'incomplete');
  const result = await invite(tx, staffActor(context).staffId, newcomer.value, now);
  if (!result.ok) {
    const errors = result.refusal === 'known' ? { email: t('invite.known') } : { '': t('refused.rights') };
    return again(errors, result.refusal);
  }
  const { staffId, asked } = result.value;
  return redirect(withQuery(pathOf('person', staffId), { hinweis: asked ? 'beantragt' : 'eingeladen' }), {
    audit: { subjects: { staff: staffId }, facts: { roles: newcomer.value.roles.join(' ') } },
  });
}

const notices: ReadonlyMap<string, PersonNotice> = new Map([
  ['eingeladen', 'invited'],
  ['rollen', 'roles'],
  ['beantragt', 'asked'],
  ['gesperrt', 'locked'],
  ['entsperrt', 'unlocked'],
  ['neu-eingeladen', 'again'],
]);

/** One person's access. */
export async function showPerson(context: ReadContext): Promise<Reply> {
  const notice = notices.get(context.query.get('hinweis') ?? '');
  const drawn = await personPage(context, context.db, { notice });
  return drawn ? page(drawn) : unknown();
}

interface Says {
  readonly notice?: PersonNotice | undefined;
  readonly refusal?: Exclude<ManageRefusal, 'unknown'> | undefined;
}

async function personPage(context: ReadContext | WriteContext, db: Db, says: Says) {
  const { now, view, params } = context;
  const id = params['id'] ?? '';
  const person = isUuid(id) ? await selectStaff(db, id) : undefined;
  if (!person) return undefined;
  const kinds = [grantAdministration, confirmAccess, deleteForGood];
  const waiting = (await selectOpenRequests(db, now)).filter(
    ({ kind, subject }) => subject === id && kinds.some((known) => known.id === kind),
  );
  const describe = ({ kind, reason }: Pick<OpenRequest, 'kind' | 'reason'>) =>
    kinds.find((known) => known.id === kind)?.describe(db, id, reason);
  const requests = await together(
    waiting.map(async (request) => ({ ...request, what: (await describe(request)) ?? '' })),
  );
  const all = person.onWordOf.length === 0 ? [] : await selectAllStaff(db);
  const answering = person.onWordOf.flatMap((word) => all.find((other) => other.id === word)?.name ?? []);
  const invitedUntil = (await selectInvitations(db, now)).get(id);
  const isSelf = staffActor(context).staffId === id;
  return (
    <PersonPage
      view={view}
      person={person}
      invitedUntil={invitedUntil}
      isSelf={isSelf}
      requests={requests}
      answering={answering}
      {...says}
    />
  );
}

/** Runs one change of somebody's access and leads back to the person, or says there why it was not made. */
async function managing<Value>(
  context: WriteContext,
  change: (manage: Manage) => Promise<Result<Value, ManageRefusal>>,
  notice: (value: Value) => string,
): Promise<Reply> {
  const id = context.params['id'] ?? '';
  const nobody = { ...unknown(), audit: { outcome: 'unknown' } };
  if (!isUuid(id)) return nobody;
  const result = await change({ by: staffActor(context).staffId, staffId: id, now: context.now });
  if (result.ok) {
    return redirect(withQuery(pathOf('person', id), { hinweis: notice(result.value) }), {
      audit: { subjects: { staff: id } },
    });
  }
  const { refusal } = result;
  const drawn = refusal === 'unknown' ? undefined : await personPage(context, context.tx, { refusal });
  return drawn ? refusedPage(drawn, refusal, { audit: { subjects: { staff: id } } }) : nobody;
}

/** Gives somebody the roles that are ticked. */
export function answerRoles(context: WriteContext): Promise<Reply> {
  return managing(
    context,
    (manage) => changeRoles(context.tx, manage, chosenRoles(context.form)),
    ({ asked }) => (asked ? 'beantragt' : 'rollen'),
  );
}

/** Closes an access. */
export function answerLock(context: WriteContext): Promise<Reply> {
  return managing(
    context,
    (manage) => lockAccess(context.tx, manage),
    () => 'gesperrt',
  );
}

/** Opens a closed access again. */
export function answerUnlock(context: WriteContext): Promise<Reply> {
  const { tx } = context;
  const factorThere = async (staffId: string) => hasFactor(await staffFactors.stateOf(tx, staffId));
  return managing(
    context,
    (manage) => unlockAccess(tx, manage, factorThere),
    () => 'entsperrt',
  );
}

/** Takes a lost second factor away and invites anew. */
export function answerInviteAgain(context: WriteContext): Promise<Reply> {
  return managing(
    context,
    (manage) => inviteAgain(context.tx, manage),
    () => 'neu-eingeladen',
  );
}

/** Asks a second administrator to confirm an access. */
export function answerConfirm(context: WriteContext): Promise<Reply> {
  return managing(
    context,
    (manage) => askToConfirm(context.tx, manage),
    () => 'beantragt',
  );
}

/** Asks for an access to be deleted for good. */
export function answerRemove(context: WriteContext): Promise<Reply> {
  return managing(
    context,
    (manage) => askToDelete(context.tx, manage),
    () => 'beantragt',
  );
}
