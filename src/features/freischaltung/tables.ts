import type { ColumnType, Generated } from 'kysely';
import type { LetterBlock } from '../../platform/letters/index.ts';
import type { EndReason } from './links/end-rules.ts';
import type { LinkRole } from './role-rules.ts';
import type { LetterState, LinkMethod } from './rules.ts';

/** What another feature has a letter say. */
export interface WrittenWords {
  readonly subject: string;
  /** Without greeting and closing. */
  readonly body: readonly LetterBlock[];
}

/** Tables of this feature. */
export interface FreischaltungTables {
  links: {
    id: Generated<string>;
    account_id: string;
    betrieb_id: string | null;
    person_id: string | null;
    method: LinkMethod;
    created_at: Date;
    ended_at: Date | null;
    end_reason: EndReason | null;
    /** In the words of the person who ended it. */
    end_note: string | null;
    ended_by: string | null;
    /** Of no meaning for a Person. */
    roles: Generated<readonly LinkRole[]>;
    /** Where the link was given for a time only: when it ends by itself. */
    ends_at: Date | null;
    /** Why a case worker made it. */
    begin_note: Generated<string | null>;
    /** When it came to this account from another one of the same person; it began before, at `created_at`. */
    moved_at: Generated<Date | null>;
  };
  pins: {
    id: Generated<string>;
    betrieb_id: string | null;
    person_id: string | null;
    selector: string;
    hash: string;
    origin: 'request' | 'bulk' | 'import';
    length: number;
    issued_at: Date;
    valid_until: Date;
    used_at: Date | null;
    used_by: string | null;
    revoked_at: Date | null;
    /** Why a case worker withdrew it. */
    revoke_note: Generated<string | null>;
    /** Who of the chamber ordered or released the letter that brought it; null where nobody had to. */
    issued_by: Generated<string | null>;
    issued_by_name: Generated<string | null>;
    /** Who of the chamber withdrew it; null where the register or the operator did. */
    revoked_by: Generated<string | null>;
    revoked_by_name: Generated<string | null>;
  };
  letters: {
    id: Generated<string>;
    kind: 'pin' | 'link-notice' | 'bank-notice';
    betrieb_id: string | null;
    person_id: string | null;
    requested_by: string | null;
    requested_at: Date;
    /** Who asked knows that the register has the number, so that a decision may be told. */
    asker_knows: Generated<boolean>;
    state: LetterState;
    printed_at: Date | null;
    posted_at: Date | null;
    pin_id: string | null;
    sealed: Buffer | null;
    /** The words of a letter that another feature has written, wiped with what is sealed of it. */
    written: ColumnType<WrittenWords | null, string | null | undefined, null>;
    /** Who had it written: a person asked, a run in great number, or a case worker. */
    origin: Generated<'request' | 'bulk' | 'office'>;
    /** The print batch of the office that it belongs to; nobody else prints it then. */
    batch_id: Generated<string | null>;
    batch_position: Generated<number | null>;
    /** Why a case worker had it written, or refused it. */
    note: Generated<string | null>;
    decided_at: Generated<Date | null>;
    /** Who of the chamber ordered it, or released or refused it; whoever that is does not get to read it. */
    staff_id: Generated<string | null>;
    staff_name: Generated<string | null>;
  };
}
