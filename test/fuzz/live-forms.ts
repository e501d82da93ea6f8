import { parse } from 'node-html-parser';
import type { TestPortal } from '../test-portal.ts';
import { type FormFields, fieldsIn } from './form-fields.ts';
import { type Sender, senders, type Sessions } from './sessions.ts';

/** What stands in the forms of a portal that runs, and the ids that its addresses hold. */
export interface LiveForms {
  /** By the path that each form is sent to: fields with values that open what is sealed there. */
  readonly fields: ReadonlyMap<string, FormFields>;
  /** Values of the parameters in addresses, such as the id of a link. */
  readonly segments: readonly string[];
}

/** More addresses than any sender's pages lead to. */
const mostVisits = 2_000;

/**
 * Walks through all pages that the senders can open, so that what they are sent can be nearly right: with ids that
 * exist, and with fields that this portal has sealed.
 * @param paths of the pages, parameters as `:name`
 */
export async function liveForms(
  portal: TestPortal,
  sessions: Sessions,
  paths: readonly string[],
): Promise<LiveForms> {
  const fields = new Map<string, Map<string, Set<string>>>();
  const segments = new Set<string>();
  const withParameters = paths
    .filter((path) => path.includes(':'))
    .map((path) => new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`));
  const asked = new Set<string>();
  const waiting: (readonly [Sender, string])[] = senders.flatMap((sender) =>
    paths.filter((path) => !path.includes(':')).map((path) => [sender, path] as const),
  );
  for (const [sender, path] of waiting) {
    const key = `${sender} ${path}`;
    if (asked.has(key) || asked.size >= mostVisits) continue;
    asked.add(key);
    const response = await portal.fetch(
      new Request(`${portal.chamber.origin}${path}`, {
        headers: { host: new URL(portal.chamber.origin).host, cookie: sessions.cookieOf(sender) },
        redirect: 'manual',
      }),
    );
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    const document = parse(await response.text());
    for (const form of document.querySelectorAll('form')) {
      const target = (form.getAttribute('action') ?? '').split('?')[0] ?? '';
      fieldsIn(form, target, fields);
      noteSegments(target);
    }
    for (const link of document.querySelectorAll('a[href^="/"]')) {
      const target = (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '';
      if (noteSegments(target)) waiting.push([sender, target]);
    }
  }
  return {
    fields: new Map(
      [...fields].map(([path, held]) => [
        path,
        new Map([...held].map(([name, values]) => [name, [...values]] as const)),
      ]),
    ),
    segments: [...segments],
  };

  function noteSegments(target: string): boolean {
    const found = withParameters.map((pattern) => pattern.exec(target)).find(Boolean);
    for (const segment of found?.slice(1) ?? []) segments.add(segment);
    return Boolean(found);
  }
}
