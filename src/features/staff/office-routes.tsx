import { anyone, staffBeforeSecondFactor } from '../../platform/access/permission.ts';
import type { FourEyesKind } from '../../platform/feature/office.ts';
import { get, getAudited, getStatic, post, postPrepared, type Route } from '../../platform/http/route.ts';
import {
  answerEnrolApp,
  answerEnrolPasskey,
  prepareEnrolApp,
  prepareEnrolPasskey,
  showEnrolment,
} from './enrolment/actions.tsx';
import { answerDecide, showRequest, showRequests } from './four-eyes/actions.tsx';
import { answerInvitation, prepareInvitation, showInvitation } from './invitation/actions.tsx';
import { paths } from './paths.ts';
import {
  answerConfirm,
  answerInvite,
  answerInviteAgain,
  answerLock,
  answerRemove,
  answerRoles,
  answerUnlock,
  showInvite,
  showPeople,
  showPerson,
} from './people/actions.tsx';
import { staffIn, staffMay } from '../office/index.ts';
import {
  answerChangePassword,
  answerEndSessions,
  prepareChangePassword,
  showChangePassword,
  showProfile,
} from './profile/actions.tsx';
import { checkCurrentPassword } from './profile/current-password.ts';
import * as factors from './profile/factor-actions.tsx';
import { answerSignIn, answerSignOut, prepareSignIn, showSignIn, showSignOut } from './sign-in/actions.tsx';
import * as forgotten from './sign-in/new-password.tsx';
import * as step from './sign-in/second-step.tsx';

const managing = staffMay('mitarbeitende.verwalten');

/** The way in: password, second factor, invitation, forgotten password; and the way out. */
const doorRoutes: readonly Route[] = [
  getStatic(paths.signIn, { may: anyone }, showSignIn),
  postPrepared(paths.signIn, { may: anyone, audit: 'staff.signed-in', prepare: prepareSignIn }, answerSignIn),
  getStatic(paths.signOut, { may: anyone }, showSignOut),
  post(paths.signOut, { may: anyone, audit: 'staff.signed-out' }, answerSignOut),
  get(paths.secondStep, { may: staffBeforeSecondFactor }, step.showSecondStep),
  post(paths.secondStep, { may: staffBeforeSecondFactor, audit: 'staff.second-step' }, step.answerTotp),
  postPrepared(
    paths.secondStepPasskey,
    { may: staffBeforeSecondFactor, audit: 'staff.second-step', prepare: step.preparePasskey },
    step.answerPasskey,
  ),
  postPrepared(
    paths.secondStepRecovery,
    { may: staffBeforeSecondFactor, audit: 'staff.second-step', prepare: step.prepareRecoveryCode },
    step.answerRecoveryCode,
  ),
  get(paths.invitation, { may: anyone }, showInvitation),
  postPrepared(
    paths.invitation,
    { may: anyone, audit: 'staff.invitation-taken', prepare: prepareInvitation },
    answerInvitation,
  ),
  get(paths.enrol, { may: staffBeforeSecondFactor }, showEnrolment),
  postPrepared(
    paths.enrolApp,
    { may: staffBeforeSecondFactor, audit: 'staff.enrolled', prepare: prepareEnrolApp },
    answerEnrolApp,
  ),
  postPrepared(
    paths.enrolPasskey,
    { may: staffBeforeSecondFactor, audit: 'staff.enrolled', prepare: prepareEnrolPasskey },
    answerEnrolPasskey,
  ),
  getStatic(paths.forgotten, { may: anyone }, forgotten.showForgotten),
  post(paths.forgotten, { may: anyone, audit: 'staff.password-asked' }, forgotten.answerForgotten),
  getStatic(paths.forgottenSent, { may: anyone }, forgotten.showForgottenSent),
  get(paths.newPassword, { may: anyone }, forgotten.showNewPassword),
  postPrepared(
    paths.newPassword,
    { may: anyone, audit: 'staff.password-reset', prepare: forgotten.prepareNewPassword },
    forgotten.answerNewPassword,
  ),
];

/** What everybody of the office may do about the own access. */
const profileRoutes: readonly Route[] = [
  get(paths.profile, { may: staffIn }, showProfile),
  get(paths.changePassword, { may: staffIn }, showChangePassword),
  postPrepared(
    paths.changePassword,
    { may: staffIn, audit: 'staff.password-changed', prepare: prepareChangePassword },
    answerChangePassword,
  ),
  get(paths.app, { may: staffIn }, factors.showApp),
  postPrepared(
    paths.app,
    { may: staffIn, audit: 'staff.app-set-up', prepare: factors.prepareApp },
    factors.answerApp,
  ),
  get(paths.passkey, { may: staffIn }, factors.showPasskey),
  postPrepared(
    paths.passkey,
    { may: staffIn, audit: 'staff.passkey-made', prepare: factors.preparePasskey },
    factors.answerPasskey,
  ),
  get(paths.removeFactor, { may: staffIn }, factors.showRemoveFactor),
  postPrepared(
    paths.removeFactor,
    { may: staffIn, audit: 'staff.factor-removed', prepare: checkCurrentPassword },
    factors.answerRemoveFactor,
  ),
  get(paths.newCodes, { may: staffIn }, factors.showNewCodes),
  postPrepared(
    paths.newCodes,
    { may: staffIn, audit: 'staff.codes-made', prepare: factors.prepareNewCodes },
    factors.answerNewCodes,
  ),
  getStatic(paths.codes, { may: staffIn }, factors.showCodes),
  post(paths.codes, { may: staffIn, audit: 'staff.codes-kept' }, factors.answerCodesKept),
  post(paths.endSessions, { may: staffIn, audit: 'staff.sessions-ended' }, answerEndSessions),
];

/** What administrators do about the accesses of others. */
const peopleRoutes: readonly Route[] = [
  get(paths.people, { may: managing }, showPeople),
  get(paths.invite, { may: managing }, showInvite),
  post(paths.invite, { may: managing, audit: 'staff.invited' }, answerInvite),
  get(paths.person, { may: managing }, showPerson),
  post(paths.roles, { may: managing, audit: 'staff.roles-changed' }, answerRoles),
  post(paths.lock, { may: managing, audit: 'staff.locked' }, answerLock),
  post(paths.unlock, { may: managing, audit: 'staff.unlocked' }, answerUnlock),
  post(paths.inviteAgain, { may: managing, audit: 'staff.invited-again' }, answerInviteAgain),
  post(paths.confirm, { may: managing, audit: 'staff.confirmation-asked' }, answerConfirm),
  post(paths.remove, { may: managing, audit: 'staff.deletion-asked' }, answerRemove),
];

/**
 * Every page of this feature, and who may open it.
 * @param kinds what two people do together
 */
export function staffRoutes(kinds: readonly FourEyesKind[]): readonly Route[] {
  return [
    ...doorRoutes,
    ...profileRoutes,
    ...peopleRoutes,
    get(paths.requests, { may: staffIn }, showRequests(kinds)),
    getAudited(paths.decide, { may: staffIn, audit: 'staff.request-opened' }, showRequest(kinds)),
    post(paths.decide, { may: staffIn, audit: 'staff.request-decided' }, answerDecide(kinds)),
  ];
}
