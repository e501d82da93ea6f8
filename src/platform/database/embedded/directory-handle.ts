import { constants, openSync } from 'node:fs';

/**
 * Opens a folder so that it can be handed to a program that may not walk the path to it: the server runs as another
 * user when we are root, and checkouts lie under home folders that only their owner may enter. It also keeps the
 * path of the socket under its 107 bytes. The caller closes it.
 */
export function openDirectory(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
}
