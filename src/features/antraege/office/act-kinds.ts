import type { AntragMove } from '../../../lib/antrag-words.ts';
import type { AuditEvent } from '../../../platform/audit/audit.ts';
import type { OfficeAntragNotice } from './notices.ts';

/** What is done with an Antrag on a page of its own, because it needs words. */
export const actKinds = ['ask', 'handOver', 'approve', 'refuse'] as const;

/** See {@link actKinds}. */
export type ActKind = (typeof actKinds)[number];

/** The move that each makes, how the audit trail calls it, and what is said afterwards. */
export const actFacts = {
  ask: { move: 'ask', audit: 'antraege.asked', notice: 'gefragt' },
  handOver: { move: 'hand-over', audit: 'antraege.handed-over', notice: 'weitergegeben' },
  approve: { move: 'approve', audit: 'antraege.approved', notice: 'bewilligt' },
  refuse: { move: 'refuse', audit: 'antraege.refused', notice: 'abgelehnt' },
} as const satisfies Readonly<
  Record<
    ActKind,
    { readonly move: AntragMove; readonly audit: AuditEvent; readonly notice: OfficeAntragNotice }
  >
>;
