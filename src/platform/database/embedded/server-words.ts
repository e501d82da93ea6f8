/** The start of each line in the server's log: which of its processes speaks. */
export const logLinePrefix = '%b: ';

/** One line of the server's log. */
export interface ServerLine {
  readonly text: string;
  /** `talk` is the everyday, `answers` go to a connection and can carry what people typed, the rest matters. */
  readonly kind: 'talk' | 'answer' | 'complaint';
}

// answers to our own asking whether it is there already
const notYet = /the database system is (starting up|shutting down|not yet accepting connections)/;

/** Reads the server's log line by line; a message may go on over several lines. */
export function serverWords(): (line: string) => ServerLine {
  let kind: ServerLine['kind'] = 'talk';
  return (line) => {
    const found =
      /^(?:(?<process>[a-z][a-z ]*): |[\d-]+ [\d:.]+ \w+ \[\d+\] )?(?<severity>[A-Z]+): +(?<text>.*)$/.exec(
        line,
      );
    if (!found?.groups) return { text: line.trim(), kind };
    const { process, severity, text } = found.groups;
    const goesOn = ['DETAIL', 'HINT', 'CONTEXT', 'QUERY', 'STATEMENT', 'LOCATION'].includes(severity ?? '');
    if (!goesOn) kind = kindOf(process, severity, line);
    return { text: `${severity}: ${text}`, kind };
  };
}

function kindOf(process: string | undefined, severity: string | undefined, line: string): ServerLine['kind'] {
  if (process === 'client backend' || process === 'parallel worker') return 'answer';
  if (severity === 'LOG' || notYet.test(line)) return 'talk';
  return 'complaint';
}
