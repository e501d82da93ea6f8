import { spawnSync } from 'node:child_process';

/**
 * A user, a network and a process tree of its own (namespaces(7)): no network but a loopback that is down, and with its
 * first process every other one of it ends, however far it has moved away.
 */
export const ownNamespaces = [
  'unshare',
  '--user',
  '--map-current-user',
  '--net',
  '--pid',
  '--fork',
  '--kill-child=KILL',
  '--',
] as const;

/** Whether this machine lets us keep a program from the network. */
export function mayConfine(): boolean {
  const [program, ...args] = ownNamespaces;
  return spawnSync(program, [...args, 'true'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
