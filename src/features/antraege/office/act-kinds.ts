import type { AntragMove } from '../../../lib/antrag-words.ts';
import type { AuditEvent } from '../../../platform/audit/audit.ts';
import type { OfficeAntragNotice } from './notices.ts';

/** What is done with an Antrag on a page of its own, because it needs words. */
export const actKinds = ['ask', 'noteAnswer', 'handOver', 'approve', 'refuse', 'withdrawFor'] as const;

/** See {@link actKinds}. */
export type ActKind = (typeof actKinds)[number];

/** The move that each makes, how the audit trail calls it, and what is said afterwards. */
export const actFacts = {
  ask: { move: 'ask', audit: 'antraege.asked', notice: 'gefragt' },
  noteAnswer: { move: 'note-answer', audit: 'antraege.answer-noted', notice: 'antwort-eingetragen' },
  handOver: { move: 'hand-over', audit: 'antraege.handed-over', notice: 'weitergegeben' },
  approve: { move: 'approve', audit: 'antraege.approved', notice: 'bewilligt' },
  refuse: { move: 'refuse', audit: 'antraege.refused', notice: 'abgelehnt' },
  withdrawFor: { move: 'withdraw-for', audit: 'antraege.withdrawn-for', notice: 'zurueckgezogen' },
} as const satisfies Readonly<
  Record<
    ActKind,
    { readonly move: AntragMove; readonly audit: AuditEvent; readonly notice: OfficeAntragNotice }
  >
>;
