import type { MandateSwitch } from '../../platform/ui/index.ts';
import { paths, wayBackField, withQuery } from './paths.ts';

export { actFor } from './act-for.ts';
export { endAccess, endOtherAccess, openReset, stillSignedIn } from './end-access.ts';
export { signInFeature } from './feature.ts';
export { askForWhom } from './acting-for-another.tsx';
export { askForConsent, askToSignIn } from './kept-input-actions.tsx';
export { askToProve } from './prove-again/prove-again-actions.tsx';
export { currentAccount, readSession, sessionCookie, sessionStatement } from './session-statement.ts';
export { endSignInsOf } from './second-step/end-sign-ins.ts';
export { type PendingSignIn, pendingSignIn } from './second-step/pending.ts';
export { describeDevice as deviceWords, roughAddress } from './devices/describe-device.ts';
export { sessionsInForce } from './own-sessions/own-sessions.ts';
export type { OwnSession } from './own-sessions/session-queries.ts';
export { answerResetsJobName, startResetFor } from './request-reset.ts';
export { createSessionTouch, type SessionTouch } from './session-touch.ts';

/**
 * Where the header's switch between several mandates posts.
 * @param path of the page it stands on, where the person stays
 */
export function mandateSwitchOn(path: string): MandateSwitch {
  return {
    action: withQuery(paths.actFor, { [wayBackField]: path }),
    field: 'verknuepfung',
    all: '/verknuepfungen',
  };
}
export { faultOfNewPassword } from './new-password.ts';
