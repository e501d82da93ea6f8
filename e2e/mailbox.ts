import { expect } from 'vitest';
import { ask, rootOrigin } from './addresses.ts';

/** A mail as it arrived at the demo's mailbox. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly chamber: string;
  readonly replyTo: string;
  /** Of each file its name and size. */
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/**
 * Waits for a mail to an address.
 * @param about words of its subject or text that tell it from others
 */
export async function mailTo(chamber: string, address: string, about: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const { body } = await ask(`${rootOrigin()}/_postfach.json`);
        const mails = JSON.parse(body.toString()) as Mail[];
        found = mails.findLast(
          (mail) =>
            mail.chamber === chamber &&
            mail.to.includes(address) &&
            `${mail.subject}\n${mail.text}`.includes(about),
        );
        return found !== undefined;
      },
      { timeout: 90_000, interval: 100, message: `a mail to ${address} about ${about}` },
    )
    .toBe(true);
  return found!;
}

/** The link with a token in a mail, alone on its line. */
export function linkIn(mail: Mail): string {
  return mail.text.split('\n').find((line) => /^https?:\/\/\S+\?token=\S+$/.test(line)) ?? '';
}

/** The code in a mail, alone on the line after its introduction. */
export function codeIn(mail: Mail): string {
  return lineAfter(mail, 'Bestätigungscode:');
}

/** The provisional password in a mail, alone on the line after its introduction. */
export function provisionalPasswordIn(mail: Mail): string {
  return lineAfter(mail, 'Ihr vorläufiges Passwort:');
}

function lineAfter(mail: Mail, end: string): string {
  const lines = mail.text.split('\n');
  const at = lines.findIndex((line) => line.endsWith(end));
  return at < 0 ? '' : (lines[at + 1] ?? '');
}
