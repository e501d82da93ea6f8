import type { LinkMethod, SubjectKind } from '../rules.ts';
import type { EndReason } from './end-rules.ts';

/** A link of one's account, in force or over. */
export interface OwnLink {
  readonly linkId: string;
  readonly kind: SubjectKind;
  readonly label: string;
  /** As printed. */
  readonly number: string;
  readonly method: LinkMethod;
  readonly since: Date;
  /** Where it came along from another account of the person. */
  readonly movedAt: Date | null;
  /** What the person may do for the Betrieb; empty for a Person. */
  readonly roles: readonly string[];
  /** Where it was given for a time only. */
  readonly endsAt: Date | null;
  /** Null while it is in force. */
  readonly ended: { readonly at: Date; readonly reason: EndReason; readonly note: string | null } | null;
}
