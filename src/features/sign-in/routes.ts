import {
  anyone,
  freshlyProven,
  signedIn,
  signedInEvenProvisionally,
} from '../../platform/access/permission.ts';
import { get, getStatic, post, postPrepared, type Route } from '../../platform/http/route.ts';
import { answerEnd, askToEnd, showOwnSessions } from './own-sessions/own-sessions-actions.tsx';
import { answerChange, prepareChange, showChange } from './change-actions.tsx';
import { answerChoice, prepareChoice, showChoice } from './choose-actions.tsx';
import { showKept } from './kept-input-actions.tsx';
import { paths } from './paths.ts';
import {
  answerProof,
  preparePasskeyProof,
  prepareProof,
  showProof,
  showProofAgain,
} from './prove-again/prove-again-actions.tsx';
import {
  answerForgotten,
  answerFreshReset,
  answerReset,
  prepareReset,
  showForgotten,
  showForgottenSent,
  showReset,
} from './reset-actions.tsx';
import { answerActFor, answerSignOut, showSignOut } from './session-actions.tsx';
import {
  answerRenewing,
  answerSignIn,
  prepareRenewing,
  prepareSignIn,
  showSignIn,
} from './sign-in-actions.tsx';

/** Who may open what, and what the audit trail calls it. */
export const signInRoutes: readonly Route[] = [
  getStatic(paths.signIn, { may: anyone }, showSignIn),
  postPrepared(
    paths.signIn,
    { may: anyone, audit: 'sign-in.signed-in', prepare: prepareSignIn },
    answerSignIn,
  ),
  get(paths.kept, { may: signedIn }, showKept),
  get(paths.proveAgain, { may: signedIn }, showProof),
  postPrepared(
    paths.proveAgain,
    { may: signedIn, audit: 'sign-in.proven-again', prepare: prepareProof },
    answerProof,
  ),
  getStatic(paths.proveAgainPasskey, { may: anyone }, showProofAgain),
  postPrepared(
    paths.proveAgainPasskey,
    { may: signedIn, audit: 'sign-in.proven-again', prepare: preparePasskeyProof },
    answerProof,
  ),
  postPrepared(
    paths.renewProvisional,
    { may: anyone, audit: 'sign-in.provisional-password-renewed', prepare: prepareRenewing },
    answerRenewing,
  ),
  getStatic(paths.signOut, { may: anyone }, showSignOut),
  post(paths.signOut, { may: anyone, audit: 'sign-in.signed-out' }, answerSignOut),

  getStatic(paths.forgotten, { may: anyone }, showForgotten),
  getStatic(paths.forgottenSent, { may: anyone }, showForgottenSent),
  post(paths.forgotten, { may: anyone, audit: 'sign-in.reset-requested' }, answerForgotten),
  get(paths.reset, { may: anyone }, showReset),
  postPrepared(
    paths.reset,
    { may: anyone, audit: 'sign-in.password-reset', prepare: prepareReset },
    answerReset,
  ),
  post(paths.freshReset, { may: anyone, audit: 'sign-in.reset-requested' }, answerFreshReset),

  get(paths.replaceProvisional, { may: signedInEvenProvisionally }, showChoice),
  postPrepared(
    paths.replaceProvisional,
    {
      may: signedInEvenProvisionally,
      audit: 'sign-in.provisional-password-replaced',
      prepare: prepareChoice,
    },
    answerChoice,
  ),
  get(paths.changePassword, { may: signedIn }, showChange),
  postPrepared(
    paths.changePassword,
    { may: signedIn, audit: 'sign-in.password-changed', prepare: prepareChange },
    answerChange,
  ),

  get(paths.sessions, { may: signedIn }, showOwnSessions),
  get(paths.endSessions, { may: freshlyProven(signedIn) }, askToEnd),
  post(paths.endSessions, { may: freshlyProven(signedIn), audit: 'sign-in.sessions-ended' }, answerEnd),
  post(paths.actFor, { may: signedIn, audit: 'sign-in.acting-for-chosen' }, answerActFor),
];
