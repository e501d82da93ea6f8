import { BlockList, isIP } from 'node:net';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { officeSettings } from './settings.ts';

const doors = new WeakMap<Chamber, BlockList>();

/**
 * Whether there is an office for who asks from that address. The profile may bind it to the networks of the house;
 * whoever comes from elsewhere sees no trace of it.
 */
export function isOfficeOpenTo(chamber: Chamber, address: string): boolean {
  if (officeSettings.of(chamber).addresses.length === 0) return true;
  const family = isIP(address);
  return family !== 0 && doorOf(chamber).check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function doorOf(chamber: Chamber): BlockList {
  const known = doors.get(chamber);
  if (known) return known;
  const door = new BlockList();
  for (const range of officeSettings.of(chamber).addresses) {
    const [address = '', prefix] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) door.addAddress(address, family);
    else door.addSubnet(address, Number(prefix), family);
  }
  doors.set(chamber, door);
  return door;
}
