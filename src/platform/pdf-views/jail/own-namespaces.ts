import { spawnSync } from 'node:child_process';

/** The words before a command that lock it up, by the folder in which it works and the program that it may find. */
export type Confinement = (folder: string, program: string) => readonly string[];

/**
 * A user, a network and a process tree of its own (namespaces(7)): no network but a loopback that is down, and with its
 * first process every other one of it ends, however far it has moved away.
 */
export const ownNamespaces: Confinement = () => [
  'unshare',
  '--user',
  '--map-current-user',
  '--net',
  '--pid',
  '--fork',
  '--kill-child=KILL',
  '--',
];

/** Whether this machine lets us keep a program from the network. */
export function mayConfine(): boolean {
  const [program = '', ...args] = ownNamespaces('', '');
  return spawnSync(program, [...args, 'true'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
