export { correctAddress } from '../correct-address.ts';
export {
  type AccountFacts,
  type AccountLine,
  type AccountOrigin,
  type AccountStand,
  type WaitingRegistration,
} from './account-facts.ts';
export {
  findAccountFacts,
  findWaitingRegistration,
  findWhereWentOn,
  listAccounts,
  type ListPage,
  listWaitingRegistrations,
  noteSignIn,
  registrationsUnder,
} from './look-up.ts';
export { resendConfirmation } from './resend-confirmation.ts';
export { type MadeConfirmation, makeConfirmation } from '../send-confirmation.ts';
export { correctName, lockAccount, unlockAccount } from './change-state.ts';
export {
  accountOfFormerAddress,
  formerAddressesToTell,
  leadFormerAddress,
  takenOverAt,
  noteFormerAddressTold,
} from './former-addresses.ts';
export { makeDormantAccount } from './make-account.ts';
