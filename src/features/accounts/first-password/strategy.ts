import type { PasswordContext } from '../../../lib/password-rules.ts';
import type { Result } from '../../../lib/result.ts';
import type { PasswordHasher } from '../../../platform/crypto/passwords.ts';
import type { AccountNotice } from '../notices.ts';
import type { MadeProvisionalPassword } from '../provisional-password.ts';
import type { PasswordFault } from '../registration-rules.ts';
import type { FirstPasswordWay } from '../settings.ts';

/** What the page behind link or code asks for before the account opens. */
export type Demand = 'nothing' | 'new-password' | 'password-or-new-password';

/** The password that an account starts with. */
export type FirstPassword =
  | { readonly kind: 'own'; readonly hash: string }
  | { readonly kind: 'provisional'; readonly made: MadeProvisionalPassword };

/** Why the answer to a demand was refused, with the field that it belongs to. */
export type FirstPasswordRefusal =
  | { readonly field: 'password'; readonly why: 'missing' | 'wrong' }
  | { readonly field: 'newPassword'; readonly why: readonly PasswordFault[] };

/** What a strategy makes the first password of. */
export interface FirstPasswordRequest {
  /** Hash of the password chosen at registration. */
  readonly registrationHash: string | null;
  /** True in the browser that registered. */
  readonly sameBrowser: boolean;
  /** The field `password`, absent where it was not posted. */
  readonly password: string | undefined;
  /** The field `newPassword`, absent where it was not posted. */
  readonly newPassword: string | undefined;
  readonly rules: PasswordContext;
  readonly hasher: PasswordHasher;
}

/** One way in which a person comes to the first password; the profile chooses. */
export interface FirstPasswordStrategy {
  readonly way: FirstPasswordWay;
  /** True where the registration form asks for it. */
  readonly atRegistration: boolean;
  readonly demand: (sameBrowser: boolean) => Demand;
  /** Makes what the account starts with. Hashes, so it runs before the transaction opens. */
  readonly make: (request: FirstPasswordRequest) => Promise<Result<FirstPassword, FirstPasswordRefusal>>;
  /** What the sign-in page says afterwards. */
  readonly notice: AccountNotice;
}
