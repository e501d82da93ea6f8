export type { AccountRecord, PasswordKind } from './account.ts';
export { type DeletionProof, deletionUndoPath, openDeletionProof } from './deletion-proof.ts';
export { addressSentences } from './address-sentences.ts';
export { closeAccount, holdAccount, setAccountAddress, voidPassword } from './account-address.ts';
export { type CodeSlip, makeConfirmationCode, readConfirmationCode } from './confirmation-rules.ts';
export { accountsFeature } from './feature.ts';
export { findAccountByEmail, findAccountById, findAccountOrSuccessor } from './find-account.ts';
export {
  findImportedDummy,
  storeTakenOverPassword,
  type TakenOverPassword,
} from './imported-password.ts';
export { type AccountNotice, noticeFor, signInWith } from './notices.ts';
export * from './office/for-office.ts';
export { leadToRegistration } from './registration-for.ts';
export { type AddressQuestion, type AddressRefusal, readAddress } from './registration-rules.ts';
export { AddressQuestionField } from './pages/address-question.tsx';
export { forgetRegisteredAddress, registeredAddress } from './sealed-cookies.ts';
export { languageSwitchOn } from './language-switch.ts';
export { accountDataNotice } from './notice-kinds.ts';
export { offerPassphrase } from './offer-passphrase.ts';
export {
  noteWeakPasswordUsed,
  ownPasswordStored,
  storeOwnPassword,
  weakenShortPassword,
} from './own-password.ts';
export { NewPasswordField } from './pages/new-password-field.tsx';
export { passwordLengthWithFactor, passwordRulesFor } from './password-policy.ts';
export {
  giveProvisionalPassword,
  type MadeProvisionalPassword,
  makeProvisionalPassword,
} from './provisional-password.ts';
export { emailSentence, passwordSentence, refusedAddress, refusedCode } from './refusal-sentences.ts';
export { mayChangeEmail, mayChangeName, offersMove } from './profile-settings.ts';
export { accountSettings, type FirstPasswordWay, firstPasswordWays } from './settings.ts';
export { chooseNotices, silencedNoticesOf, silencedSince } from './silenced-notices.ts';
export { type AccountMail, tellAccount } from './tell-account.ts';
