import { done } from '../../../lib/result.ts';
import { makeProvisionalPassword } from '../provisional-password.ts';
import type { FirstPasswordStrategy } from './strategy.ts';

/** Once the address is confirmed a provisional password is mailed, to be replaced at the first sign-in. */
export const mailedAfterConfirmation: FirstPasswordStrategy = {
  way: 'mailed-after-confirmation',
  atRegistration: false,
  demand: () => 'nothing',
  make: async ({ hasher }) => done({ kind: 'provisional', made: await makeProvisionalPassword(hasher) }),
  notice: 'passwort-gesendet',
};
