import pino, { type Logger } from 'pino';

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
