import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { hash as argon2 } from '@node-rs/argon2';
import { hash as bcrypt } from '@node-rs/bcrypt';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  fitsImportedHash,
  likeImportedHash,
  looksAtLessThan,
  readImportedHash,
} from './imported-passwords.ts';

const adapted = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '').replaceAll('+', '.');

function pbkdf2(password: string, digest: 'sha256' | 'sha512' = 'sha256', rounds = 1000): string {
  const salt = randomBytes(16);
  const bytes = digest === 'sha256' ? 32 : 64;
  return `$pbkdf2-${digest}$${rounds}$${adapted(salt)}$${adapted(pbkdf2Sync(password, salt, rounds, bytes, digest))}`;
}

const cheapArgon2 = { memoryCost: 64, timeCost: 1, parallelism: 1 } as const;
const settingOf = (text: string) => {
  const read = readImportedHash(text);
  return read.ok ? read.value.setting : read.refusal;
};

const made: Readonly<Record<string, (password: string) => string | Promise<string>>> = {
  'bcrypt $2b$': (password) => bcrypt(password, { cost: 4 }),
  'bcrypt $2y$, as PHP writes it': async (password) =>
    (await bcrypt(password, { cost: 4 })).replace('$2b$', '$2y$'),
  'bcrypt $2a$': async (password) => (await bcrypt(password, { cost: 4 })).replace('$2b$', '$2a$'),
  'PBKDF2 with SHA-256': (password) => pbkdf2(password),
  'PBKDF2 with SHA-512': (password) => pbkdf2(password, 'sha512'),
  argon2id: (password) => argon2(password, { ...cheapArgon2, algorithm: 2 }),
  argon2i: (password) => argon2(password, { ...cheapArgon2, algorithm: 1 }),
};

describe.each(Object.entries(made))('a hash of %s', (_, make) => {
  it('is read, and opened by its password alone', async () => {
    const text = await make('Wanderstab');
    expect(readImportedHash(text)).toMatchObject({ ok: true, value: { text } });
    expect(await fitsImportedHash(text, 'Wanderstab')).toBe(true);
    expect(await fitsImportedHash(text, 'wanderstab')).toBe(false);
    expect(await fitsImportedHash(text, '')).toBe(false);
  });

  it('has a like that is of the same setting and opened by nobody', async () => {
    const text = await make('Wanderstab');
    const like = likeImportedHash(text);
    expect(like).not.toBe(text);
    expect(settingOf(like)).toBe(settingOf(text));
    expect(await fitsImportedHash(like, 'Wanderstab')).toBe(false);
  });

  it('is the same for an ü written in one sign or in two', async () => {
    const text = await make('Tür');
    expect(await fitsImportedHash(text, 'Tu\u0308r')).toBe(true);
    expect(await fitsImportedHash(await make('Tu\u0308r'), 'Tu\u0308r')).toBe(true);
  });
});

test.each([
  // Python's hashlib, in passlib's base64
  ['$pbkdf2-sha256$6400$0ZrzXitFSGltTQnBWOsdew$/hzjypjXGy76eQJ.wq7Ru0Kv4648Yyn016wkJ6SXBIs', 'password'],
  // libxcrypt, and John the Ripper's test vectors
  ['$2b$04$abcdefghijklmnopqrstuuMWxirjaHfAO6wG5J6gBpP8ZetvC1BOu', 'Wanderstab'],
  ['$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'U*U'],
  // the reference implementation of argon2
  ['$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA', 'password'],
])('%s of another program fits its password', async (text, password) => {
  expect(readImportedHash(text).ok).toBe(true);
  expect(await fitsImportedHash(text, password)).toBe(true);
  expect(await fitsImportedHash(text, `${password}x`)).toBe(false);
});

const salt = 'c29tZXNhbHRzb21l';
const result = 'A'.repeat(43);

test.each([
  ['', 'unknown-kind'],
  ['Wanderstab', 'unknown-kind'],
  ['5f4dcc3b5aa765d61d8327deb882cf99', 'unknown-kind'],
  ['$1$salt$hash', 'unknown-kind'],
  ['$2x$10$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'unknown-kind'],
  ['$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOe', 'damaged'],
  ['$2b$03$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'damaged'],
  ['$2b$14$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'bcrypt-14'],
  ['$2b$15$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'too-costly'],
  [`$pbkdf2$1000$${salt}$${result}`, 'unknown-kind'],
  [`$pbkdf2-md5$1000$${salt}$${result}`, 'unknown-kind'],
  [`$pbkdf2-sha256$0$${salt}$${result}`, 'damaged'],
  [`$pbkdf2-sha256$29000$${salt}$AAAA`, 'damaged'],
  [`$pbkdf2-sha256$2000000$${salt}$${result}`, 'pbkdf2-sha256-2000000-32'],
  [`$pbkdf2-sha256$2000001$${salt}$${result}`, 'too-costly'],
  [`$pbkdf2-sha256$99999999999$${salt}$${result}`, 'damaged'],
  [`$argon2d$v=19$m=4096,t=3,p=1$${salt}$${result}`, 'unknown-kind'],
  [`$argon2id$v=19$m=262144,t=3,p=1$${salt}$${result}`, 'argon2id-19-262144-3-1-32'],
  [`$argon2id$v=19$m=262145,t=3,p=1$${salt}$${result}`, 'too-costly'],
  [`$argon2id$v=19$m=4096,t=21,p=1$${salt}$${result}`, 'too-costly'],
  [`$argon2id$v=19$m=4096,t=3,p=17$${salt}$${result}`, 'too-costly'],
  [`$argon2id$v=19$m=4,t=3,p=1$${salt}$${result}`, 'damaged'],
  [`$argon2id$v=19$m=4096,t=3,p=1$${salt}$AAAA`, 'damaged'],
])('%s is read as %s', (text, expected) => {
  expect(settingOf(text)).toBe(expected);
});

test.each([
  [`$2b$09$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW`, true],
  [`$2b$10$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW`, false],
  [`$pbkdf2-sha256$9999$${salt}$${result}`, true],
  [`$pbkdf2-sha256$10000$${salt}$${result}`, false],
  [`$argon2id$v=19$m=7167,t=3,p=1$${salt}$${result}`, true],
  [`$argon2id$v=19$m=7168,t=3,p=1$${salt}$${result}`, false],
])('%s is weak: %s', (text, isWeak) => {
  expect(readImportedHash(text)).toMatchObject({ ok: true, value: { isWeak } });
});

test.each([
  ['bcrypt', () => bcrypt('Wanderstab', { cost: 9 })],
  ['PBKDF2', () => Promise.resolve(pbkdf2('Wanderstab', 'sha512', 60_000))],
  ['argon2i', () => argon2('Wanderstab', { memoryCost: 30_000, timeCost: 2, algorithm: 1 })],
])('nobody can tell from the time whether a hash of %s is a person’s', async (_, make) => {
  const real = await make();
  const spent: Record<'real' | 'like', number[]> = { real: [], like: [] };
  for (let round = 0; round < 5; round++) {
    for (const [name, text] of [
      ['real', real],
      ['like', likeImportedHash(real)],
    ] as const) {
      const before = process.cpuUsage();
      await fitsImportedHash(text, 'Kanthaken');
      const { user, system } = process.cpuUsage(before);
      spent[name].push(user + system);
    }
  }
  const ratio = Math.min(...spent.like) / Math.min(...spent.real);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.6);
});

test('bcrypt is given 72 bytes and no more, also where the cut goes through a letter', async () => {
  const long = `${'x'.repeat(71)}ü and more`;
  const text = await bcrypt(Buffer.from(long).subarray(0, 72), { cost: 4 });
  expect(await fitsImportedHash(text, long)).toBe(true);
  expect(await fitsImportedHash(text, `${'x'.repeat(71)}ü and less`)).toBe(true);
  expect(await fitsImportedHash(text, 'x'.repeat(71))).toBe(false);
  expect(looksAtLessThan(text, long)).toBe(true);
  expect(looksAtLessThan(text, 'x'.repeat(72))).toBe(false);
  expect(looksAtLessThan(pbkdf2('x'), long)).toBe(false);
});

test('whatever stands in a file is read or refused and never breaks', async () => {
  const heads = ['', '$2b$10$', '$2b$', '$pbkdf2-sha256$1000$', '$argon2id$v=19$m=64,t=1,p=1$', '$argon2id$'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.string(), async (head, rest) => {
      const text = head + rest;
      const read = readImportedHash(text);
      if (read.ok) expect(await fitsImportedHash(likeImportedHash(text), 'x')).toBe(false);
      expect(await fitsImportedHash(text, 'x')).toBe(false);
    }),
    { numRuns: 200 },
  );
});
