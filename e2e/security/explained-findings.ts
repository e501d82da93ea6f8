import type { Finding } from './scanners.ts';

/** A finding that was looked at and is none, and why. */
export interface ExplainedFinding {
  readonly scanner: Finding['scanner'];
  readonly what: RegExp;
  readonly where: RegExp;
  readonly because: string;
}

/** Findings that were looked at one by one; whatever else a scanner finds fails the scan. */
export const explainedFindings: readonly ExplainedFinding[] = [];
