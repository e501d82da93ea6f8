import { parse } from 'node-html-parser';
import { isLeftOut, type ScannedPortal } from './scanned-portal.ts';

/** An address with parameters, or a form with fields. */
export interface Target {
  readonly method: 'GET' | 'POST';
  /** With the query, where there is one. */
  readonly path: string;
  /** Fields of the form, encoded; empty for a GET. */
  readonly body: string;
}

const MOST_PAGES = 150;

/**
 * Walks through the portal by its links, and lists everything that takes input.
 * @param starts pages to begin with
 */
export async function findTargets(
  portal: ScannedPortal,
  starts: readonly string[],
): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  const waiting = [...starts];
  const seen = new Set(waiting);
  const note = (path: string) => {
    if (!path.startsWith('/') || isLeftOut(path) || seen.has(path) || seen.size >= MOST_PAGES) return;
    seen.add(path);
    waiting.push(path);
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { headers, body } = await portal.ask(path);
    if (headers.location) note(headers.location.split('#')[0] ?? '');
    if (path.includes('?')) add(targets, { method: 'GET', path, body: '' });
    if (!headers['content-type']?.startsWith('text/html')) continue;
    const page = parse(body);
    for (const link of page.querySelectorAll('a[href]')) note(link.getAttribute('href')?.split('#')[0] ?? '');
    for (const form of page.querySelectorAll('form')) add(targets, targetOf(form, path));
  }
  return [...targets.values()];
}

/** One of those that differ in values alone is enough. */
function add(targets: Map<string, Target>, target: Target): void {
  const names = (query: string) => [...new URLSearchParams(query).keys()].join();
  const [address = '', query = ''] = target.path.split('?');
  const key = `${target.method} ${address} ${names(query)} ${names(target.body)}`;
  if (!isLeftOut(address) && !targets.has(key) && (query !== '' || target.body !== ''))
    targets.set(key, target);
}

function targetOf(form: ReturnType<typeof parse>, path: string): Target {
  const fields = new URLSearchParams();
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name], button[name]')) {
    fields.set(
      field.getAttribute('name') ?? '',
      field.getAttribute('value') || sampleFor(field.getAttribute('type')),
    );
  }
  const action = form.getAttribute('action') || path;
  return form.getAttribute('method')?.toUpperCase() === 'POST'
    ? { method: 'POST', path: action, body: fields.toString() }
    : { method: 'GET', path: `${action.split('?')[0]}?${fields}`, body: '' };
}

function sampleFor(type: string | undefined): string {
  return type === 'email' ? 'probe@handwerk.example' : '123456';
}
