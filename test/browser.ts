import { type HTMLElement, parse } from 'node-html-parser';
import type { Chamber } from '../src/platform/chamber/chamber.ts';

/** A page as a person meets it: text, headings, fields and buttons by their visible names. */
export interface SeenPage {
  readonly status: number;
  readonly headers: Headers;
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly title: string;
  readonly heading: string;
  /** All visible text of the main part. */
  readonly text: string;
  /** Whether there is a field with this label. */
  readonly hasField: (label: string) => boolean;
  readonly fieldValue: (label: string) => string;
  /** The sentence that a field was refused with. */
  readonly fieldError: (label: string) => string | undefined;
  readonly hasButton: (label: string) => boolean;
  readonly link: (label: string) => string;
  readonly hasLink: (label: string) => boolean;
}

/** A person's browser without scripts: keeps cookies, follows redirects, fills forms by label. */
export interface Browser {
  readonly get: (pathOrUrl: string, headers?: Readonly<Record<string, string>>) => Promise<SeenPage>;
  readonly head: (pathOrUrl: string) => Promise<Response>;
  /** Fills the fields of the form that has the button (check boxes with `true`), and presses it. */
  readonly submit: (
    page: SeenPage,
    button: string,
    fields?: Readonly<Record<string, string | boolean>>,
    files?: Readonly<Record<string, readonly File[]>>,
  ) => Promise<SeenPage>;
  /** Sends any form by hand, as no page of ours would. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<SeenPage>;
  readonly cookies: ReadonlyMap<string, string>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Opens a browser that reaches the chamber from an address of its own. */
export function createBrowser(fetch: Fetch, chamber: Pick<Chamber, 'origin'>, from: string): Browser {
  const cookies = new Map<string, string>();
  const base = chamber.origin;
  let here = '/';

  async function send(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(base).host);
    headers.set('x-forwarded-for', from);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new Request(new URL(url, base), { ...init, headers, redirect: 'manual' }));
    for (const header of response.headers.getSetCookie()) {
      const [pair = ''] = header.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /max-age=0/i.test(header)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  async function follow(url: string, init: RequestInit): Promise<SeenPage> {
    let response = await send(url, init);
    let path = pathOf(new URL(url, base));
    for (let hops = 0; response.status >= 301 && response.status <= 303; hops += 1) {
      if (hops > 5) throw new Error(`redirects without end from ${url}`);
      const target = new URL(response.headers.get('location') ?? '/', new URL(path, base));
      path = pathOf(target);
      response = await send(target.href, { method: 'GET' });
    }
    here = path;
    return seePage(response.status, response.headers, path, await response.text());
  }

  const post: Browser['post'] = (path, form, headers = {}) =>
    follow(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: base,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: new URLSearchParams(form).toString(),
    });

  return {
    cookies,
    post,
    get: (url, headers = {}) => follow(url, { method: 'GET', headers }),
    head: (url) => send(url, { method: 'HEAD' }),
    submit(page, button, fields = {}, files = {}) {
      const form = formWith(page, button);
      const values: Record<string, string> = {};
      for (const field of form.querySelectorAll('input, textarea, select')) readField(field, values);
      const pressed = buttonOf(form, button);
      const name = pressed?.getAttribute('name');
      if (name) values[name] = pressed?.getAttribute('value') ?? '';
      for (const [label, value] of Object.entries(fields)) {
        const field = fieldOf(form, label);
        if (typeof value === 'boolean') {
          if (value) values[field.getAttribute('name')!] = field.getAttribute('value') ?? 'on';
          else delete values[field.getAttribute('name')!];
        } else values[field.getAttribute('name')!] = value;
      }
      const action = pressed?.getAttribute('formaction') || form.getAttribute('action') || here;
      if (form.getAttribute('method')?.toLowerCase() === 'get')
        return follow(
          Object.keys(values).length > 0 ? `${action}?${new URLSearchParams(values)}` : action,
          {},
        );
      if (form.getAttribute('enctype') !== 'multipart/form-data') return post(action, values);
      const body = new FormData();
      for (const [given, value] of Object.entries(values)) body.append(given, value);
      for (const [label, chosen] of Object.entries(files)) {
        const field = fieldOf(form, label).getAttribute('name')!;
        for (const file of chosen) body.append(field, file);
      }
      return follow(action, {
        method: 'POST',
        headers: { origin: base, 'sec-fetch-site': 'same-origin' },
        body,
      });
    },
  };
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}

function readField(field: HTMLElement, values: Record<string, string>): void {
  const name = field.getAttribute('name');
  if (!name) return;
  const type = field.getAttribute('type');
  if (type === 'file') return;
  if (field.tagName === 'SELECT') {
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
    values[name] = chosen?.getAttribute('value') ?? '';
  } else if (field.tagName === 'TEXTAREA') values[name] = decoded(field.innerText);
  else if (type === 'checkbox' || type === 'radio') {
    if (field.hasAttribute('checked')) values[name] = field.getAttribute('value') ?? 'on';
  } else values[name] = field.getAttribute('value') ?? '';
}

function formWith(page: SeenPage, button: string): HTMLElement {
  const form = page.root.querySelectorAll('form').find((candidate) => buttonOf(candidate, button));
  if (!form)
    throw new Error(`no form with a button «${button}» on ${page.path}: ${page.heading}\n${page.text}`);
  return form;
}

function buttonOf(form: HTMLElement, label: string): HTMLElement | undefined {
  return form.querySelectorAll('button').find((candidate) => visible(candidate) === label);
}

function fieldOf(scope: HTMLElement, label: string): HTMLElement {
  const found = scope.querySelectorAll('label').find((candidate) => labelText(candidate) === label);
  const field = found && scope.querySelector(`[id="${found.getAttribute('for')}"]`);
  if (!field)
    throw new Error(
      `no field «${label}»; there are: ${scope.querySelectorAll('label').map(labelText).join(', ')}`,
    );
  return field;
}

/** A label without the mark for optional fields that screen readers hear too. */
function labelText(label: HTMLElement): string {
  return visible(label)
    .replace(/\s*\((freiwillig|optional)\)$/i, '')
    .replace(/\s*-?\s*Optional$/i, '');
}

function visible(element: HTMLElement): string {
  return decoded(element.textContent).replace(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
  return parse(text).textContent;
}

function seePage(status: number, headers: Headers, path: string, html: string): SeenPage {
  const root = parse(html);
  const main = root.querySelector('main') ?? root;
  const find = (label: string) => {
    try {
      return fieldOf(root, label);
    } catch {
      return undefined;
    }
  };
  const linkOf = (label: string) =>
    root.querySelectorAll('a').find((candidate) => visible(candidate) === label);
  return {
    status,
    headers,
    path,
    html,
    root,
    title: visible(root.querySelector('title') ?? root),
    heading: visible(root.querySelector('h1') ?? main),
    text: visible(main),
    hasField: (label) => find(label) !== undefined,
    fieldValue: (label) => fieldOf(root, label).getAttribute('value') ?? '',
    fieldError(label) {
      const described = fieldOf(root, label).getAttribute('aria-describedby')?.split(' ') ?? [];
      const error = described
        .map((id) => root.querySelector(`[id="${id}"]`))
        .find((element) => element?.id.includes('error'));
      return error ? visible(error) : undefined;
    },
    hasButton: (label) => root.querySelectorAll('form').some((form) => buttonOf(form, label)),
    hasLink: (label) => linkOf(label) !== undefined,
    link(label) {
      const href = linkOf(label)?.getAttribute('href');
      if (!href) throw new Error(`no link «${label}» on ${path}`);
      return decoded(href);
    },
  };
}
