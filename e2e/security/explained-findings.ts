import type { Finding } from './scanners.ts';

/** A finding that was looked at and is none, and why. */
export interface ExplainedFinding {
  readonly scanner: Finding['scanner'];
  readonly what: RegExp;
  readonly where: RegExp;
  readonly because: string;
}

/** Findings that were looked at one by one; whatever else a scanner finds fails the scan. */
export const explainedFindings: readonly ExplainedFinding[] = [
  {
    scanner: 'wapiti',
    what: /^HTTP Secure Headers: X-XSS-Protection is not set/,
    where: /^GET \/$/,
    because:
      'no browser of today heeds it, and where it was heeded it opened holes of its own; the content security policy stands in its place',
  },
  {
    scanner: 'wapiti',
    what: /^HTTP Secure Headers: Strict-Transport-Security is not set/,
    where: /^GET \/$/,
    because:
      'the demo is served without HTTPS, where browsers ignore it; over HTTPS every answer carries it (src/platform/http/http-app.test.ts)',
  },
  {
    scanner: 'wapiti',
    what: /^Secure Flag cookie: Secure flag is not set in the cookie : (?:passkey-browser|session|device)$/,
    where: /^GET \/$/,
    because:
      'the demo is served without HTTPS, where browsers drop secure cookies; over HTTPS each is named __Host- and is secure (src/features/sign-in/sessions.test.ts)',
  },
];
