import { anyone } from '../../../platform/access/permission.ts';
import { get, getStatic, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { paths } from '../paths.ts';
import {
  answerCancel,
  answerPasskeyStep,
  answerRecoveryCode,
  answerTotp,
  preparePasskeyStep,
  prepareRecoveryCode,
  showRecoveryCode,
  showSecondStep,
  showStepAgain,
} from './actions.tsx';
import { answerPasskeyAlone, preparePasskeyAlone, showPasskeyAlone } from './passkey-alone.tsx';

/** The second step of signing in; open to anyone, who sees nothing without the cookie of a right password. */
export const secondStepRoutes: readonly Route[] = [
  getStatic(paths.passkeyAlone, { may: anyone }, showPasskeyAlone),
  postPrepared(
    paths.passkeyAlone,
    { may: anyone, audit: 'sign-in.signed-in', prepare: preparePasskeyAlone },
    answerPasskeyAlone,
  ),
  get(paths.secondStep, { may: anyone }, showSecondStep),
  post(paths.secondStep, { may: anyone, audit: 'sign-in.second-step' }, answerTotp),
  getStatic(paths.secondStepPasskey, { may: anyone }, showStepAgain),
  postPrepared(
    paths.secondStepPasskey,
    { may: anyone, audit: 'sign-in.second-step', prepare: preparePasskeyStep },
    answerPasskeyStep,
  ),
  get(paths.secondStepRecovery, { may: anyone }, showRecoveryCode),
  postPrepared(
    paths.secondStepRecovery,
    { may: anyone, audit: 'sign-in.second-step', prepare: prepareRecoveryCode },
    answerRecoveryCode,
  ),
  post(paths.secondStepCancel, { may: anyone, audit: 'sign-in.second-step-cancelled' }, answerCancel),
];
