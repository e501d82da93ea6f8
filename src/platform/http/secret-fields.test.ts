import { expect, test } from 'vitest';
import { isSecretField } from './secret-fields.ts';

test.each([
  'password',
  'newPassword',
  'currentPassword',
  'offeredPassword',
  'pin',
  'old_pin',
  'code',
  'code2',
  'proofToken',
  'passkeySecret',
])('%s is secret', (name) => expect(isSecretField(name)).toBe(true));

test.each([
  'betriebsnummer',
  'name',
  'email',
  'shipping',
  'postcode',
  'encoded',
  'pinnwand',
  'proof',
  'proofSent',
  '',
])('%j is carried', (name) => expect(isSecretField(name)).toBe(false));
