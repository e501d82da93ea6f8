import type pg from 'pg';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** The demo's mail server: a real SMTP peer on loopback that keeps every mail for `/_postfach`. */
export interface DemoMailbox {
  /** Where the portal sends its mails, such as `smtp://127.0.0.1:40123`. */
  readonly smtpUrl: string;
  close(): Promise<void>;
}

/** A mail as it arrived. */
export interface ArrivedMail {
  readonly id: number;
  readonly chamber: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly sent_at: Date;
  readonly reply_to: string;
  /** Of each file its name and size; the demo keeps no more. */
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/** Opens the mail server on a free port. */
export async function openDemoMailbox(pool: pg.Pool, clock: () => Date): Promise<DemoMailbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        keepMail(pool, Buffer.concat(chunks), recipients, clock()).then(
          () => callback(),
          (error: Error) => callback(error),
        );
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function keepMail(
  pool: pg.Pool,
  source: Buffer,
  recipients: readonly string[],
  at: Date,
): Promise<void> {
  const mail = await PostalMime.parse(source);
  const chamber = mail.headers.find((header) => header.key === 'x-portal-kammer')?.value ?? '';
  await pool.query(
    `insert into portal.demo_mails (chamber, recipients, subject, body_text, body_html, sent_at, reply_to, attachments)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      chamber,
      recipients,
      mail.subject ?? '',
      mail.text ?? '',
      mail.html ?? '',
      at,
      mail.replyTo?.[0]?.address ?? '',
      JSON.stringify(
        mail.attachments.map(({ filename, content }) => ({ name: filename ?? '', size: sizeOf(content) })),
      ),
    ],
  );
}

function sizeOf(content: ArrayBuffer | Uint8Array | string): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
}

/** Mails that arrived, oldest first. */
export async function listMails(pool: pg.Pool): Promise<readonly ArrivedMail[]> {
  const { rows } = await pool.query<ArrivedMail>('select * from portal.demo_mails order by id');
  return rows;
}
