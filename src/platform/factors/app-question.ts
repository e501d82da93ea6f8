import type { RequestFacts } from '../http/context.ts';
import { drawQrCode } from '../letters/qr-code.ts';
import { groupSecret, makeTotpSecret, totpAddress } from './totp.ts';
import { sealPendingSecret } from './totp-box.ts';

/** Name of the hidden field that carries the secret of an app until its first code. */
export const pendingField = 'pendingSecret';

/** What the page shows of a secret, in the three ways to get it into an app. */
export interface AppQuestion {
  readonly qrCode: string;
  readonly address: string;
  readonly secret: string;
  readonly sealed: string;
}

/** Shows an app a fresh secret, or the same one again when its first code was refused. */
export function askApp(
  { chamber, now, parts }: Pick<RequestFacts, 'chamber' | 'now' | 'parts'>,
  owner: { readonly id: string; readonly email: string; readonly place?: string | undefined },
  secret = makeTotpSecret(),
): AppQuestion {
  const address = totpAddress(chamber, owner.email, secret, owner.place);
  const image = Buffer.from(drawQrCode(address)).toString('base64');
  return {
    qrCode: `data:image/svg+xml;base64,${image}`,
    address,
    secret: groupSecret(secret),
    sealed: sealPendingSecret(parts.secrets, chamber, owner.id, { secret, now }),
  };
}
