import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { SeenPage } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** A device with a passkey, as the script of the page would use it. */
export interface PasskeyDevice {
  /** The fields that the script fills in when the person presses the button and the device has checked its user. */
  readonly answer: (page: SeenPage, action: string) => Readonly<Record<string, string>>;
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  // a COSE key: ES256 on P-256, as every device can make it
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  return { privateKey, cose, credentialId: randomBytes(16).toString('base64url') };
}

/** What the page asks the device, and the hidden fields of its form. */
function questionOn(page: SeenPage, action: string) {
  const form = page.root.querySelector(`form[action="${action}"]`);
  const asked = form?.parentNode?.getAttribute('data-options') ?? '';
  const hidden = form?.querySelectorAll('input[type="hidden"]') ?? [];
  const kept = hidden.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
  return {
    options: JSON.parse(decodeURIComponent(asked)) as {
      challenge: string;
      rpId?: string;
      rp?: { id: string };
    },
    kept: Object.fromEntries(kept) as Readonly<Record<string, string>>,
  };
}

function proofOf(id: string, response: object): string {
  return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
}

/** Makes a passkey on a new device: the fields that the script fills in on the page which makes one. */
export function makePasskey(
  portal: TestPortal,
  page: SeenPage,
  action: string,
): Readonly<Record<string, string>> {
  const { cose, credentialId } = newKey();
  const { options, kept } = questionOn(page, action);
  const id = Buffer.from(credentialId, 'base64url');
  // present, verified, with a new key; no counter and no make
  const authData = Buffer.concat([
    sha256(options.rp?.id ?? ''),
    Buffer.from('4500000000', 'hex'),
    Buffer.alloc(16),
    Buffer.from([0, id.byteLength]),
    id,
    cose,
  ]);
  // no attestation, an empty statement, the data
  const attestation = Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
    Buffer.from([0x58, authData.byteLength]),
    authData,
  ]);
  const client = { type: 'webauthn.create', challenge: options.challenge, origin: portal.chamber.origin };
  const response = {
    clientDataJSON: Buffer.from(JSON.stringify(client)).toString('base64url'),
    attestationObject: attestation.toString('base64url'),
    transports: ['internal'],
  };
  return { ...kept, passkeySecret: proofOf(credentialId, response) };
}

/** Gives an account a passkey on a new device, as if it had been made through the pages. */
export async function givePasskey(portal: TestPortal, accountId: string): Promise<PasskeyDevice> {
  const { privateKey, cose, credentialId } = newKey();
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
        since: portal.clock.now(),
      })
      .execute(),
  );
  let counter = 0;
  return {
    answer(page, action) {
      const { options, kept } = questionOn(page, action);
      counter += 1;
      const count = Buffer.alloc(4);
      count.writeUInt32BE(counter);
      // present and verified
      const authData = Buffer.concat([sha256(options.rpId ?? ''), Buffer.from([0x05]), count]);
      const { challenge } = options;
      const client = JSON.stringify({ type: 'webauthn.get', challenge, origin: portal.chamber.origin });
      const response = {
        clientDataJSON: Buffer.from(client).toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey).toString(
          'base64url',
        ),
        userHandle: Buffer.from(accountId).toString('base64url'),
      };
      return { ...kept, passkeySecret: proofOf(credentialId, response) };
    },
  };
}
