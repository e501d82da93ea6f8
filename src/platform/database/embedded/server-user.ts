import { readFileSync, statSync } from 'node:fs';
import { EmbeddedServerError } from './errors.ts';
import { embeddedTexts } from './texts.de.ts';

/** Whom the server runs as: nothing to set for an ordinary user, somebody unprivileged for root. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Finds the user that the server runs as. PostgreSQL refuses root, so root hands over to the owner of a
 * database that is already there, else to `postgres`, else to `nobody`.
 */
export function findServerUser(databaseDir: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const users = passwdEntries();
  const owner = statSync(databaseDir, { throwIfNoEntry: false })?.uid;
  const chosen =
    users.find((user) => user.uid !== 0 && user.uid === owner) ??
    users.find((user) => user.name === 'postgres') ??
    users.find((user) => user.name === 'nobody');
  if (!chosen) throw new EmbeddedServerError(embeddedTexts.noUnprivilegedUser());
  return { uid: chosen.uid, gid: chosen.gid };
}

function passwdEntries(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
