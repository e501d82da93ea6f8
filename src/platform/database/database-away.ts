/**
 * Server shutting down or starting (57P01–03), disk or memory full (53100, 53200), connections all taken (53300);
 * class 08 is the connection itself.
 */
const codes = /^(?:57P0[123]|53[123]00|08[0-9A-Z]{3})$/;

const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What pg and its pool say without a code. */
const sentences =
  /^(?:Connection terminated|timeout exceeded when trying to connect$|timeout expired$|Client has encountered a connection error)/;

/** Whether a fault of a request means that the database cannot be reached for now, and nothing is wrong with the request. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && (codes.test(code) || network.has(code))) return true;
  // a socket that is gone, and not any file that is missing
  if (code === 'ENOENT' && syscall === 'connect') return true;
  if (sentences.test(error.message)) return true;
  return error instanceof AggregateError && error.errors.some(isDatabaseAway);
}
