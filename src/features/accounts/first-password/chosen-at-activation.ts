import { takeNewPassword } from './new-password.ts';
import type { FirstPasswordStrategy } from './strategy.ts';

/** The page behind link or code asks for a password; saving it opens the account. */
export const chosenAtActivation: FirstPasswordStrategy = {
  way: 'chosen-at-activation',
  atRegistration: false,
  demand: () => 'new-password',
  make: takeNewPassword,
  notice: 'konto-aktiv',
};
