import { BlockList, isIP } from 'node:net';
import type { Client } from './context.ts';

/** Address ranges of proxies whose forwarding headers are believed. */
export function trustedProxies(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/**
 * Who really sent a request: the connection's address, or, through trusted proxies only, the last address in
 * `X-Forwarded-For` that is not itself such a proxy.
 */
export function clientOf(
  connectionAddress: string,
  forwardedFor: string | undefined,
  userAgent: string | undefined,
  proxies: BlockList,
): Client {
  let address = plain(connectionAddress);
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => plain(hop.trim()))
    .reverse();
  for (const hop of hops) {
    if (!isProxy(address, proxies) || isIP(hop) === 0) break;
    address = hop;
  }
  return { address, range: rangeOf(address), userAgent: (userAgent ?? '').slice(0, 300) };
}

/** True when the connection comes from a proxy whose `X-Forwarded-Host` is believed. */
export function isProxy(address: string, proxies: BlockList): boolean {
  const family = isIP(plain(address));
  return family !== 0 && proxies.check(plain(address), family === 6 ? 'ipv6' : 'ipv4');
}

function plain(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

/** The range that limits count by: IPv4 /24, IPv6 /64 (one household or firm). */
export function rangeOf(address: string): string {
  if (isIP(address) === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(address) === 6) return `${expandIpv6(address).slice(0, 4).join(':')}::/64`;
  return 'unknown';
}

function expandIpv6(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...middle, ...right].map((group) => Number.parseInt(group || '0', 16).toString(16));
}
