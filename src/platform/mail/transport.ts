import nodemailer from 'nodemailer';
import type { MailAttachment } from './attachments.ts';

/** A mail as it is handed to the mail server. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Slug of the sending chamber, carried in a header for the operator's mail log. */
  readonly chamber: string;
  readonly attachments?: readonly MailAttachment[];
  /** Where one click ends such mails: told to the mail program, which asks by POST (RFC 8058). */
  readonly unsubscribeUrl?: string | undefined;
}

/** The way to the mail server. */
export interface MailTransport {
  /** Resolves once the server has taken the mail; rejects with the server's answer otherwise. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/**
 * Opens the way to an SMTP server. Mails and password go over TLS or not at all, so that nobody between the two can
 * talk the portal out of it (ASVS 12.3.1); on this machine they need not.
 * @param url such as `smtp://user:password@mail.example:587` or `smtps://…`; `?tls=optional` where the way there is
 *   protected otherwise
 */
export function openMailTransport(url: string): MailTransport {
  const settings = new URL(url);
  // the traffic never leaves the machine, and the demo's mailbox has no certificate
  const isOnThisMachine = ['127.0.0.1', 'localhost', '[::1]'].includes(settings.hostname);
  const transporter = nodemailer.createTransport({
    host: settings.hostname,
    port: Number(settings.port) || (settings.protocol === 'smtps:' ? 465 : 587),
    secure: settings.protocol === 'smtps:',
    ignoreTLS: isOnThisMachine,
    requireTLS: !isOnThisMachine && settings.searchParams.get('tls') !== 'optional',
    ...(settings.username
      ? { auth: { user: decodeURIComponent(settings.username), pass: decodeURIComponent(settings.password) } }
      : {}),
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send(mail) {
      await transporter.sendMail({
        messageId: mail.messageId,
        from: mail.from,
        replyTo: mail.replyTo,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments: (mail.attachments ?? []).map(({ name, contentType, bytes }) => ({
          filename: name,
          contentType,
          content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          contentDisposition: 'attachment' as const,
        })),
        headers: {
          // tells other mail programs not to answer with an absence note (RFC 3834)
          'Auto-Submitted': 'auto-generated',
          'X-Portal-Kammer': mail.chamber,
          ...(mail.unsubscribeUrl && unsubscribeHeaders(mail.unsubscribeUrl)),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transporter.close(),
  };
}

/** The two headers of RFC 2369 and RFC 8058; the address stands on a line of its own and is never folded. */
function unsubscribeHeaders(url: string) {
  return {
    'List-Unsubscribe': { prepared: true, value: `<${url}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
