import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  it('of the demo needs nothing', () => {
    expect(readConfig({ DEMO: '1' })).toMatchObject({
      port: 3000,
      demo: true,
      publicUrl: 'http://{chamber}.localhost:{port}',
    });
  });

  it('of production needs a mail server and a key file, and says so', () => {
    expect(() => readConfig({})).toThrow(/SMTP_URL, SECRET_KEY_FILE/);
    expect(readConfig({ SMTP_URL: 'smtp://mail.example', SECRET_KEY_FILE: '/key' })).toMatchObject({
      demo: false,
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'drei'],
    ['DEMO', 'ja'],
    ['DATABASE_URL', 'mysql://x'],
    ['LOG_LEVEL', 'laut'],
    ['TRUST_PROXY', 'alle'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'fd00::/129'],
    ['TRUST_PROXY', '10.0.0.256'],
    ['TRUST_PROXY', '10.0.0'],
    ['MAIL_FROM', 'niemand'],
    ['METRICS_TOKEN', 'kurz'],
    ['PUBLIC_URL', 'https://portal.example/pfad'],
  ])('names a wrong %s with its value: %s', (name, value) => {
    expect(() => readConfig({ DEMO: '1', [name]: value })).toThrow(
      new RegExp(`${name}.*«${value}» ist nicht erlaubt`),
    );
  });

  it('takes ranges and single addresses of proxies, and says what is allowed', () => {
    expect(readConfig({ DEMO: '1', TRUST_PROXY: '10.0.0.0/8, ::1,fd00::/64,192.0.2.1' }).trustProxy).toEqual([
      '10.0.0.0/8',
      '::1',
      'fd00::/64',
      '192.0.2.1',
    ]);
    expect(() => readConfig({ DEMO: '1', TRUST_PROXY: '127.0.0.1,10.0.0.0/33' })).toThrow(
      /^TRUST_PROXY: .*10\.0\.0\.0\/8.*fd00::\/64/,
    );
  });

  it.each([
    ['postgresql://portal@db.example/portal', false],
    ['postgresql://portal@10.0.0.7:5433/portal', false],
    ['postgresql://portal@db.example/portal?sslmode=verify-full', true],
    ['postgresql://portal@db.example/portal?sslmode=disable', true],
    ['postgresql://portal@localhost/portal', true],
    ['postgresql://portal@127.0.0.1:5433/portal', true],
    ['postgresql:///portal?host=/run/postgresql', true],
    ['postgresql://portal@%2Frun%2Fpostgresql/portal', true],
  ])('wants to be told how the way to a database elsewhere is protected: %s', (url, isTaken) => {
    const production = { SMTP_URL: 'smtp://mail.example', SECRET_KEY_FILE: '/key' };
    for (const name of ['DATABASE_URL', 'MIGRATE_DATABASE_URL']) {
      const reading = () => readConfig({ ...production, [name]: url });
      if (isTaken) expect(reading).not.toThrow();
      else expect(reading).toThrow(new RegExp(`^${name}: .*sslmode=verify-full`));
    }
  });

  it('takes an empty value as not given', () => {
    expect(readConfig({ DEMO: '1', DATABASE_URL: '' }).databaseUrl).toBeUndefined();
  });
});
