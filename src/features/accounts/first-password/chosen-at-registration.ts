import { done, refused } from '../../../lib/result.ts';
import { ownPasswordFits } from '../own-password.ts';
import { takeNewPassword } from './new-password.ts';
import type { FirstPasswordStrategy } from './strategy.ts';

/**
 * The registration form asks for the password. In the browser that registered a button confirms; any other must know
 * that password or choose another, so that the click of an address's owner never opens the account of a stranger
 * who registered it with a password of his own.
 */
export const chosenAtRegistration: FirstPasswordStrategy = {
  way: 'chosen-at-registration',
  atRegistration: true,
  demand: (sameBrowser) => (sameBrowser ? 'nothing' : 'password-or-new-password'),
  async make(request) {
    const { registrationHash, sameBrowser, password, newPassword, hasher } = request;
    if (newPassword !== undefined || registrationHash === null) return takeNewPassword(request);
    if (!sameBrowser) {
      if (!password) return refused({ field: 'password', why: 'missing' });
      const fits = await ownPasswordFits(hasher, registrationHash, password);
      if (!fits) return refused({ field: 'password', why: 'wrong' });
    }
    return done({ kind: 'own', hash: registrationHash });
  },
  notice: 'konto-aktiv',
};
