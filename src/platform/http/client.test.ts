import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf, isProxy, rangeOf, trustedProxies } from './client.ts';

const proxies = trustedProxies(['10.0.0.0/8', '192.0.2.1', '2001:db8:1::/48']);
const sender = (connection: string, forwardedFor?: string) =>
  clientOf(connection, forwardedFor, undefined, proxies).address;

describe('who sent a request', () => {
  it.each([
    ['the connection, where nothing is forwarded', '203.0.113.9', undefined, '203.0.113.9'],
    ['the connection, whatever a stranger claims', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['whom the proxy names', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    [
      'the last who is no proxy, whatever was claimed before',
      '10.1.2.3',
      '1.2.3.4, 198.51.100.1',
      '198.51.100.1',
    ],
    ['the first behind several proxies', '10.1.2.3', '198.51.100.1, 192.0.2.1', '198.51.100.1'],
    ['the proxy, where the list is no list', '10.1.2.3', 'unknown, <script>', '10.1.2.3'],
    ['an IPv4 address in the clothes of IPv6', '::ffff:10.1.2.3', '::ffff:198.51.100.1', '198.51.100.1'],
    ['an IPv6 address behind a proxy of IPv6', '2001:db8:1::5', '2001:db8:2::7', '2001:db8:2::7'],
  ])('is %s', (_what, connection, forwardedFor, expected) => {
    expect(sender(connection, forwardedFor)).toBe(expected);
  });

  it('is never what a stranger writes', () => {
    fc.assert(
      fc.property(fc.string(), (claimed) => {
        expect(sender('203.0.113.9', claimed)).toBe('203.0.113.9');
      }),
    );
  });
});

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:a:b:1:2:3:4', '2001:db8:a:b::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nobody', 'unknown'],
])('%s counts as %s', (address, range) => {
  expect(rangeOf(address)).toBe(range);
});

it('a proxy is known by its address alone', () => {
  expect(isProxy('::ffff:192.0.2.1', proxies)).toBe(true);
  expect(isProxy('192.0.2.2', proxies)).toBe(false);
  expect(isProxy('proxy.example', proxies)).toBe(false);
});
