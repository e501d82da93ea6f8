import { freshlyProven, type Permission, signedIn } from '../../platform/access/permission.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import type { FormState } from '../../platform/ui/index.ts';
import { selectAccountById } from './account-queries.ts';
import { changeProfile } from './change-profile.ts';
import { ProfileFormPage } from './pages/profile-form-page.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { paths } from './paths.ts';
import { readProfile } from './profile-rules.ts';
import { mayChangeName } from './profile-settings.ts';
import { profileSentences } from './refusal-sentences.ts';

/** The chamber knows the person by the name: where it can be changed, only who has just proven the password comes to it. */
const mayChangeData: Permission = {
  name: 'accounts.change-data',
  decide: (actor, chamber, locale) =>
    (mayChangeName(chamber) ? freshlyProven(signedIn) : signedIn).decide(actor, chamber, locale),
};

/** What the portal knows of the person who is signed in, and the form that changes and adds to it. */
export const profileRoutes: readonly Route[] = [
  get(paths.profile, { may: signedIn }, showProfile),
  get(paths.profileForm, { may: mayChangeData }, showForm),
  post(paths.profileForm, { may: mayChangeData, audit: 'accounts.profile-changed' }, saveProfile),
];

async function showProfile(context: ReadContext): Promise<Reply> {
  const account = await selectAccountById(context.db, signedInActor(context).accountId);
  if (!account) return unknown();
  const notice = context.query.get('hinweis') === 'gespeichert' ? 'saved' : undefined;
  return page(<ProfilePage view={context.view} account={account} notice={notice} />);
}

async function showForm(context: ReadContext): Promise<Reply> {
  const account = await selectAccountById(context.db, signedInActor(context).accountId);
  if (!account) return unknown();
  const { firstName, lastName, phone } = account;
  return page(formPage(context, { values: { firstName, lastName, phone: phone ?? '' }, errors: {} }));
}

async function saveProfile(context: WriteContext): Promise<Reply> {
  const { chamber, locale, form, tx, now } = context;
  const read = readProfile(form, mayChangeName(chamber));
  if (!read.ok) {
    const errors = profileSentences(chamber, locale, read.refusal);
    return refusedPage(formPage(context, keepInput(form, errors)), Object.keys(errors).join(','));
  }
  const changed = await changeProfile(tx, signedInActor(context).accountId, read.value, now);
  if (!changed) return unknown();
  const outcome = changed.name || changed.phone ? 'done' : 'already';
  return redirect(`${paths.profile}?hinweis=gespeichert`, { audit: { outcome, facts: changed } });
}

function formPage(facts: RequestFacts, form: FormState) {
  const { firstName, lastName } = signedInActor(facts);
  return <ProfileFormPage view={facts.view} form={form} name={`${firstName} ${lastName}`} />;
}
