import pino, { type Logger } from 'pino';
import type { NotedAnswer } from '../platform/http/noted-pages.ts';

/** What the log keeps of a fault. */
interface FaultDescription {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** JSON lines on stderr, without personal data. Tokens of mailed links stand in query strings, which are never logged. */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeFault } },
    pino.destination({ dest: 2, sync: true }),
  );
}

/**
 * Notes a page that said why something was not done, under the reference that stands on it. A right that was missing
 * and a form from elsewhere may be an attack, so they are warnings.
 */
export function logAnswer(log: Logger, answer: NotedAnswer): void {
  const level = answer.page !== 'link-missing' && answer.status === 403 ? 'warn' : 'info';
  log[level](answer, 'request refused');
}

/**
 * What the log may keep of a fault: its kind, sentence, place and code. PostgreSQL also gives the values of the row
 * that it refused (detail, where, hint, parameters); those were typed by people.
 */
export function describeFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const { code } = fault as { code?: unknown };
  const description: FaultDescription = {
    type: fault.constructor.name,
    message: fault.message,
    stack: fault.stack,
    ...(code === undefined ? {} : { code }),
    ...(fault.cause === undefined ? {} : { cause: describeFault(fault.cause) }),
  };
  return description;
}
