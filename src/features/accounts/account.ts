import type { Locale } from '../../platform/texts/wording.ts';

/** A person's account as this feature keeps it. */
export interface AccountRecord {
  readonly id: string;
  /** As the person wrote it; mails go there. */
  readonly email: string;
  /** For finding and comparing. */
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: 'active' | 'locked';
  /** Null where the chamber made the account and nobody has claimed it yet. */
  readonly passwordHash: string | null;
  /** `provisional` was mailed out: it opens nothing but the page that replaces it. */
  readonly passwordKind: 'own' | 'provisional';
  /** When a provisional password ends; null for one of the person's own. */
  readonly provisionalUntil: Date | null;
  /** Sessions begun before are over. */
  readonly sessionsValidFrom: Date;
  readonly createdAt: Date;
  /** Language that the person reads mails in. */
  readonly locale: Locale;
}
