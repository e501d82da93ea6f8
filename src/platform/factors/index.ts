export { type AppQuestion, askApp, pendingField } from './app-question.ts';
export { type Attempt, attemptOf, type CodeRefusal } from './attempt.ts';
export type { FactorAlarm, FactorKeeping } from './factor-keeping.ts';
export { createFactorStore, type FactorTables } from './factor-store.ts';
export { forgetFreshCodes, freshCodes, keepFreshCodes } from './fresh-codes.ts';
export { answerField } from './passkeys/answer.ts';
export { makeChallenge } from './passkeys/challenge.ts';
export { makingFor, questionFor } from './passkeys/options.ts';
export type { PasskeyEntry } from './passkeys/passkey-entry.ts';
export { PasskeyForm, type PasskeyFormProps, type PasskeyQuestion } from './passkeys/passkey-form.tsx';
export { createPasskeyStore } from './passkeys/passkey-store.ts';
export {
  type CheckedAnswer,
  checkPasskey,
  type PasskeyRefusal,
  proveByPasskey,
} from './passkeys/prove-by-passkey.ts';
export {
  type CheckedPasskey,
  checkNewPasskey,
  registerPasskey,
  type RegisterRefusal,
} from './passkeys/register-passkey.ts';
export {
  type CheckedRecoveryCode,
  checkRecoveryCode,
  proveByRecoveryCode,
  type RecoveryCodeRefusal,
} from './prove-by-recovery-code.ts';
export { proveByTotp } from './prove-by-totp.ts';
export { makeRecoveryCodes, type RecoveryCodeSet } from './recovery-codes.ts';
export {
  type FactorState,
  hasFactor,
  longestPasskeyName,
  mostPasskeys,
  recoveryCodeCount,
  recoveryCodeLength,
} from './rules.ts';
export {
  type CheckedApp,
  checkFirstCode,
  setUpTotp,
  type SetUpRefusal,
  type TotpSetUp,
} from './set-up-totp.ts';
export { groupSecret, makeTotpSecret, shownCode, totpAddress } from './totp.ts';
export { openPendingSecret, sealTotpSecret } from './totp-box.ts';
