import type { Proof } from './proof.ts';

/** What the chamber's own people do about an account and give a reason for. */
export const notedActs = ['lock', 'unlock', 'name', 'delete', 'keep', 'merge', 'view'] as const;

/** See {@link notedActs}. */
export type NotedAct = (typeof notedActs)[number];

/** What was done about an account, by whom and why. */
export interface CareNote {
  readonly id: string;
  readonly what: NotedAct;
  readonly reason: string;
  /** What a corrected name was proved with; null for everything else, and for names before this was asked. */
  readonly proof: Proof | null;
  readonly at: Date;
  /** Null where the person's access to the office is deleted. */
  readonly by: string | null;
}
