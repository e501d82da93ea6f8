import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { explainedFindings } from './explained-findings.ts';
import { findTargets } from './find-targets.ts';
import { type Finding, runInjection, runWapiti } from './scanners.ts';
import { scannedPortal, type ScannedPortal } from './scanned-portal.ts';

/** Somebody of the demo who acts for a Betrieb. */
const person = { email: 'chefin@handwerk.example', password: 'Hobel-Ziegel-Lampe-Fluss' };

/** Every page whose address needs no id. */
const startPages = features
  .flatMap((feature) => feature.routes ?? [])
  .filter((route) => route.method === 'GET' && !route.live && !route.path.includes(':'))
  .map(({ path }) => path);

const minutes = Number(process.env['SCAN_MINUTES'] ?? '5');
const hours = 3_600_000;
const reported: string[] = [];
let portal: ScannedPortal;

const isExplained = (finding: Finding) =>
  explainedFindings.some(
    ({ scanner, what, where }) =>
      scanner === finding.scanner && what.test(finding.what) && where.test(finding.where),
  );

function unexplained(title: string, findings: readonly Finding[]): readonly Finding[] {
  const line = (finding: Finding) =>
    `- ${isExplained(finding) ? 'explained' : '**not explained**'}: ${finding.scanner}, ${finding.what}, ${finding.where}`;
  reported.push(`\n## ${title}\n`, ...(findings.length > 0 ? findings.map(line) : ['No findings.']));
  writeReport();
  return findings.filter((finding) => !isExplained(finding));
}

/** What was found so far, so that a scan that is broken off has its report too. */
function writeReport(): void {
  const counts = [...portal.answered].map(([kind, count]) => `${count} × ${kind}`);
  const head = ['# Security scan', '', `${new Date().toISOString()}, answers: ${counts.join(', ')}`];
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/security-report.md', `${[...head, ...reported].join('\n')}\n`);
}

// long and of use where the scanners are installed: `npm run test:long`, or by hand as the README says
describe.runIf(process.env['TEST_LONG'])('scanners', () => {
  beforeAll(async () => {
    portal = await scannedPortal('koeln');
  });
  afterAll(() => portal.stop());

  test.each([
    ['signed out', undefined],
    ['signed in', person],
  ])(
    'wapiti finds nothing unexplained, %s',
    async (state, who) => {
      if (who) await portal.signIn(who.email, who.password);
      else portal.signOut();
      expect(unexplained(`wapiti, ${state}`, await runWapiti(portal.origin, minutes))).toEqual([]);
    },
    3 * hours,
  );

  test.each([
    ['signed out', undefined],
    ['signed in', person],
  ])(
    'sqlmap finds nothing unexplained, %s',
    async (state, who) => {
      if (who) await portal.signIn(who.email, who.password);
      else portal.signOut();
      const targets = await findTargets(portal, startPages);
      expect(targets.length).toBeGreaterThan(5);
      const findings: Finding[] = [];
      for (const target of targets) findings.push(...(await runInjection(portal.origin, target)));
      const title = `sqlmap, ${state}, ${targets.length} addresses and forms`;
      expect(unexplained(title, findings)).toEqual([]);
    },
    3 * hours,
  );

  test('nothing that they sent broke the portal', () => {
    const broken = [...new Set(portal.serverErrors)].map((where) => ({
      scanner: 'portal' as const,
      what: 'server error',
      where,
    }));
    expect(unexplained('Server errors', broken)).toEqual([]);
  });
});
