import type { RecipientGroup } from './group.ts';

/** `information` can be switched off by each person; `formal` tells what one has to be told, and says why. */
export type Purpose = 'information' | 'formal';

/** How far a message is; `asked` waits for a second person, `stopped` was ended before everybody had it. */
export type MessageState = 'draft' | 'asked' | 'sending' | 'sent' | 'stopped';

/** What somebody wrote, to whom and what for. */
export interface MessageDraft {
  readonly purpose: Purpose;
  /** Why people get it although they may not want it; null for an information. */
  readonly legalBasis: string | null;
  readonly subject: string;
  readonly body: string;
  /** Both or none: whoever reads English gets it in German otherwise. */
  readonly subjectEn: string | null;
  readonly bodyEn: string | null;
  readonly group: RecipientGroup;
}

/** A message as it is kept. */
export interface BulkMessage extends MessageDraft {
  readonly id: string;
  /** What people call it. */
  readonly nummer: number;
  readonly state: MessageState;
  readonly staffName: string;
  readonly writtenAt: Date;
  readonly begunAt: Date | null;
  readonly finishedAt: Date | null;
  /** How many people it is for: counted when a second person was asked or the sending began. */
  readonly recipients: number;
  /** Who of the group had switched such mails off, and whose accounts were not in use, at that moment. */
  readonly optedOut: number;
  readonly notInUse: number;
}

/** To how many a message would go now. */
export interface Audience {
  readonly recipients: number;
  /** Have switched information off. */
  readonly optedOut: number;
  /** Locked, about to be deleted, or made by the chamber and never taken over. */
  readonly notInUse: number;
}

/** What has become of a message, person by person. */
export interface Progress {
  readonly waiting: number;
  /** Written into the outbox. */
  readonly written: number;
  /** Of these, those that wait in the outbox still. */
  readonly underWay: number;
  /** Taken by the mail server, which is all that is known of a mail. */
  readonly accepted: number;
  readonly refused: number;
  /** Switched it off, or left, after the sending began. */
  readonly leftOut: number;
  readonly stopped: number;
}

/** Somebody whose mail server did not take it. */
export interface Undelivered {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}
