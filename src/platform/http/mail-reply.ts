import type { Reply } from './reply.ts';

/** A mail is a document of its own with its styles inline; it may do no more than show itself. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Shows a mail as mail programs do. */
export function mailReply(mail: { readonly html: string }): Reply {
  return {
    kind: 'file',
    body: mail.html,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': mailPolicy },
  };
}
