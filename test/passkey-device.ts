import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { SeenPage } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** A device with a passkey, as the script of the page would use it. */
export interface PasskeyDevice {
  readonly credentialId: string;
  /** The fields that the script fills in when the person presses the button and the device has checked its user. */
  readonly answer: (page: SeenPage, action: string) => Readonly<Record<string, string>>;
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** Gives an account a passkey on a new device, as if it had been made through the pages. */
export async function givePasskey(
  portal: TestPortal,
  accountId: string,
  since = portal.clock.now(),
): Promise<PasskeyDevice> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  // a COSE key: ES256 on P-256, as every device can make it
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const credentialId = randomBytes(16).toString('base64url');
  await portal.write((tx) =>
    tx.kysely
      .insertInto('passkeys')
      .values({
        account_id: accountId,
        credential_id: credentialId,
        public_key: cose,
        counter: 0,
        transports: ['internal'],
        name: 'Telefon',
        since,
      })
      .execute(),
  );
  let counter = 0;
  return {
    credentialId,
    answer(page, action) {
      const form = page.root.querySelector(`form[action="${action}"]`);
      const asked = form?.parentNode?.getAttribute('data-options') ?? '';
      const { challenge, rpId } = JSON.parse(decodeURIComponent(asked)) as {
        challenge: string;
        rpId: string;
      };
      counter += 1;
      const count = Buffer.alloc(4);
      count.writeUInt32BE(counter);
      // present and verified
      const authenticatorData = Buffer.concat([sha256(rpId), Buffer.from([0x05]), count]);
      const client = JSON.stringify({ type: 'webauthn.get', challenge, origin: portal.chamber.origin });
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey);
      const hidden = form?.querySelectorAll('input[type="hidden"]') ?? [];
      const kept = hidden.map((input) => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ]);
      return {
        ...Object.fromEntries(kept),
        passkeyProof: JSON.stringify({
          id: credentialId,
          rawId: credentialId,
          type: 'public-key',
          clientExtensionResults: {},
          response: {
            clientDataJSON: Buffer.from(client).toString('base64url'),
            authenticatorData: authenticatorData.toString('base64url'),
            signature: signature.toString('base64url'),
            userHandle: Buffer.from(accountId).toString('base64url'),
          },
        }),
      };
    },
  };
}
