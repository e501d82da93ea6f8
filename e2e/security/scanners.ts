import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from './find-targets.ts';

/** What a scanner believes to have found. */
export interface Finding {
  readonly scanner: 'wapiti' | 'sqlmap' | 'portal';
  /** Kind of weakness in the scanner's words. */
  readonly what: string;
  /** Method, path and parameter. */
  readonly where: string;
}

/** Everything that wapiti tries without asking other hosts. */
const modules =
  'backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,permanentxss,redirect,sql,xss';

interface WapitiReport {
  readonly vulnerabilities: Readonly<Record<string, readonly WapitiFinding[]>>;
  readonly anomalies: Readonly<Record<string, readonly WapitiFinding[]>>;
}

interface WapitiFinding {
  readonly method: string;
  readonly path: string;
  readonly info: string;
  readonly parameter: string;
}

/**
 * Lets wapiti walk through all pages and attack every form and parameter.
 * @param minutes after so long it walks on no further, and so long each kind of attack may take
 */
export async function runWapiti(origin: string, minutes: number): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wapiti-'));
  const report = join(folder, 'report.json');
  const most = String(minutes * 60);
  const said = await run('wapiti', [
    ...['--url', `${origin}/`, '--scope', 'domain', '--module', modules],
    ...['--store-session', folder, '--format', 'json', '--output', report, '--no-bugreport'],
    ...['--max-scan-time', most, '--max-attack-time', most, '--depth', '6'],
  ]);
  const read = parseReport(report, said);
  return [read.vulnerabilities, read.anomalies].flatMap((part) =>
    Object.entries(part).flatMap(([what, findings]) =>
      findings.map(({ method, path, parameter, info }) => ({
        scanner: 'wapiti' as const,
        what: what === 'Internal Server Error' ? what : `${what}: ${info}`,
        where: [method, path, parameter].filter(Boolean).join(' '),
      })),
    ),
  );
}

function parseReport(file: string, said: string): WapitiReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WapitiReport;
  } catch {
    throw new Error(`wapiti wrote no report:\n${said.slice(-2000)}`);
  }
}

/** Lets sqlmap try every parameter of one address or form. */
export async function runInjection(origin: string, target: Target): Promise<readonly Finding[]> {
  const said = await run('sqlmap', [
    ...['-u', `${origin}${target.path}`, ...(target.method === 'POST' ? ['--data', target.body] : [])],
    ...['--batch', '--flush-session', '--disable-coloring', '--skip-waf', '--drop-set-cookie'],
    ...['--dbms', 'PostgreSQL', '--level', '1', '--risk', '1', '--timeout', '20', '--ignore-code', '401'],
    ...['--output-dir', mkdtempSync(join(tmpdir(), 'sqlmap-'))],
  ]);
  const where = `${target.method} ${target.path.split('?')[0]}`;
  const found = /injection point\(s\)[^]*?Parameter: ([^\n]+)/.exec(said);
  const marked = [...said.matchAll(/parameter '([^']+)' might be vulnerable to ([^\n]+)/g)];
  // what it did not test must not pass for tested
  const tested = /tested parameters|injection point\(s\)|does not seem to be injectable/.test(said);
  return [
    ...(found ? [{ scanner: 'sqlmap' as const, what: 'SQL injection', where: `${where} ${found[1]}` }] : []),
    ...marked.map(([, parameter = '', what = '']) => ({
      scanner: 'sqlmap' as const,
      what,
      where: `${where} ${parameter}`,
    })),
    ...(tested ? [] : [{ scanner: 'sqlmap' as const, what: `not tested: ${lastWords(said)}`, where }]),
  ];
}

const lastWords = (said: string) => said.trim().split('\n').slice(-4).join(' | ');

async function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  await once(child, 'close').catch(() => {
    throw new Error(`${program} is missing: apt-get install wapiti sqlmap`);
  });
  return said;
}
