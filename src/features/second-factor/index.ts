export { type AdditionProof, openAdditionProof } from './addition-proof.ts';
export { attemptOf, type CodeRefusal } from './attempt.ts';
export { codeSentence, passkeySentence, recoveryCodeSentence } from './code-sentences.ts';
export { secondFactorFeature } from './feature.ts';
export { PasskeyForm, type PasskeyQuestion } from './pages/passkey-form.tsx';
export { makeChallenge } from './passkeys/challenge.ts';
export { questionFor } from './passkeys/options.ts';
export {
  type CheckedAnswer,
  checkPasskey,
  type PasskeyRefusal,
  proveByPasskey,
} from './passkeys/prove-by-passkey.ts';
export {
  type CheckedRecoveryCode,
  checkRecoveryCode,
  proveByRecoveryCode,
  type RecoveryCodeRefusal,
} from './prove-by-recovery-code.ts';
export { proveByTotp } from './prove-by-totp.ts';
export type { FactorState } from './rules.ts';
export {
  hasSecondFactor,
  isStillAdded,
  passkeysOf,
  removeAllFactors,
  removeFactorsSince,
  secondFactorsOf,
  takeBackFactors,
} from './second-factors.ts';
