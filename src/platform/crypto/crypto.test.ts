import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from './passwords.ts';
import { openSecretBox } from './secret-box.ts';
import { hashToken, looksLikeToken, makeToken, tokenFits } from './tokens.ts';

describe('the password hasher', () => {
  it('tells right from wrong, and nothing from a missing hash', async () => {
    const hasher = await createPasswordHasher();
    const stored = await hasher.hash('Hobel-Ziegel-Lampe-Fluss');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(stored, 'Hobel-Ziegel-Lampe-Fluss')).toBe(true);
    expect(await hasher.verify(stored, 'Hobel-Ziegel-Lampe-Fluß')).toBe(false);
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
    expect(await hasher.verify('broken', 'x')).toBe(false);
  });

  it('takes an umlaut typed on one system for the same on another', async () => {
    const hasher = await createPasswordHasher();
    const stored = await hasher.hash('Gru\u0308ne-Mo\u0308bel-Tu\u0308r');
    expect(await hasher.verify(stored, 'Gr\u00fcne-M\u00f6bel-T\u00fcr')).toBe(true);
  });
});

describe('the secret box', () => {
  const box = openSecretBox(randomBytes(32));

  it('gives back what it sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (plain) => {
        expect([...box.open('letter', box.seal('letter', plain))]).toEqual([...plain]);
      }),
    );
  });

  it('opens for no other purpose, key or changed seal', () => {
    const sealed = box.seal('letter', Buffer.from('PIN'));
    expect(() => box.open('session', sealed)).toThrow('authenticate');
    expect(() => openSecretBox(randomBytes(32)).open('letter', sealed)).toThrow('authenticate');
    sealed[sealed.length - 1]! ^= 1;
    expect(() => box.open('letter', sealed)).toThrow('authenticate');
  });

  it('opens for nothing that was cut', () => {
    const sealed = box.seal('letter', new Uint8Array());
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => box.open('letter', sealed.subarray(0, length))).toThrow(/\w/);
  });
});

describe('a token', () => {
  it('has 256 bits and fits its own hash alone', () => {
    const token = makeToken();
    expect(looksLikeToken(token)).toBe(true);
    expect(tokenFits(token, hashToken(token))).toBe(true);
    expect(tokenFits(makeToken(), hashToken(token))).toBe(false);
    expect(looksLikeToken(`${token}=`)).toBe(false);
  });
});
