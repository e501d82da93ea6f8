export {
  checkPasskey,
  checkRecoveryCode,
  proveByPasskey,
  proveByRecoveryCode,
  proveByTotp,
} from './account-keeping.ts';
export { type AdditionProof, isStillAdded, openAdditionProof } from './addition-proof.ts';
export { codeSentence, passkeySentence, recoveryCodeSentence } from './code-sentences.ts';
export { createSecondFactorFeature } from './feature.ts';
export { factorSecurityNotice } from './notice-kinds.ts';
export { PasskeyForm } from './pages/passkey-form.tsx';
export {
  type FactorsKept,
  hasSecondFactor,
  passkeysOf,
  removeAllFactors,
  removeFactorsSince,
  secondFactorsOf,
  takeBackFactors,
} from './second-factors.ts';
