import { userInfo } from 'node:os';
import { embeddedTexts } from './texts.de.ts';

/** The embedded database cannot do what was asked; the message is one German sentence for the operator. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';
}

// shared memory that is full says the same of its own, but no cleaning of disks helps there
const outOfSpace =
  /^(?!.*shared memory).*(No space left on device|Disk quota exceeded|Check free disk space)/m;

/** What initdb or the server said on its way out, as an error that also names a full disk. */
export function errorFromWords(
  words: string,
  dataDir: string,
  sentence: (dataDir: string, words: string) => string,
): EmbeddedServerError {
  if (outOfSpace.test(words)) return new EmbeddedServerError(embeddedTexts.diskFull(dataDir));
  return new EmbeddedServerError(sentence(dataDir, words.trim() || embeddedTexts.saidNothing()));
}

/** Runs work on files of the data folder and turns the usual refusals of the file system into sentences. */
export async function withFileSentences<Value>(dataDir: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw sentenceFor(error as NodeJS.ErrnoException, dataDir) ?? error;
  }
}

function sentenceFor(error: NodeJS.ErrnoException, dataDir: string): EmbeddedServerError | undefined {
  const path = error.path ?? dataDir;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new EmbeddedServerError(embeddedTexts.diskFull(dataDir), { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EmbeddedServerError(embeddedTexts.notWritable(path, currentUser()), { cause: error });
    case 'ENOTDIR':
    case 'EEXIST':
      return new EmbeddedServerError(embeddedTexts.notAFolder(path), { cause: error });
    default:
      return undefined;
  }
}

function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // a uid without an entry in /etc/passwd, as some container hosts hand out
    return `Benutzer ${process.getuid?.()}`;
  }
}
