import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps who got which message. */
export interface MailPeer {
  readonly url: string;
  /** Message-IDs by address, in the order of arrival; a mail that came twice stands twice. */
  readonly arrived: ReadonlyMap<string, readonly string[]>;
  /** Whole messages by Message-ID. */
  readonly sources: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/**
 * Starts a mail server on a free port.
 * @param options.pauseMilliseconds how long it takes before it says yes to a message
 */
export async function openMailPeer(options: { readonly pauseMilliseconds?: number } = {}): Promise<MailPeer> {
  const { pauseMilliseconds = 0 } = options;
  const arrived = new Map<string, string[]>();
  const sources = new Map<string, string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, accept) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        const id = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '';
        sources.set(id, source);
        for (const { address } of session.envelope.rcptTo) {
          arrived.set(address, [...(arrived.get(address) ?? []), id]);
        }
        if (pauseMilliseconds > 0) setTimeout(accept, pauseMilliseconds);
        else accept();
      });
    },
  });
  // a sender that is killed in the middle of a mail is what the tests are about
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    sources,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
