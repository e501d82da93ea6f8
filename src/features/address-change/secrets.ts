import { timingSafeEqual } from 'node:crypto';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import { makeConfirmationCode } from '../accounts/index.ts';

const codePurpose = 'address-change/code';
const tokenPurpose = 'address-change/token';

/** Code and token of a change in clear, and as they are kept. They are sealed, not hashed, to be mailed or shown again. */
export function makeSecrets(secrets: SecretBox) {
  const code = makeConfirmationCode();
  const token = makeToken();
  return {
    code,
    token,
    sealedCode: secrets.seal(codePurpose, Buffer.from(code)),
    sealedToken: secrets.seal(tokenPurpose, Buffer.from(token)),
    tokenHash: hashToken(token),
  };
}

/** The code of a change, to show or mail it again. */
export function codeOf(secrets: SecretBox, change: { readonly sealedCode: Buffer }): string {
  return secrets.open(codePurpose, change.sealedCode).toString();
}

/** The token of the link to the old address, to mail it again. */
export function tokenOf(secrets: SecretBox, change: { readonly sealedToken: Buffer }): string {
  return secrets.open(tokenPurpose, change.sealedToken).toString();
}

/** Whether a typed code, already read, is that of the change. */
export function isCodeOf(secrets: SecretBox, change: { readonly sealedCode: Buffer }, code: string): boolean {
  const right = secrets.open(codePurpose, change.sealedCode);
  const typed = Buffer.from(code);
  return typed.length === right.length && timingSafeEqual(typed, right);
}
