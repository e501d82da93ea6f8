// Shows what has changed since the page was drawn. Loaded only where a page is told of it; without it, loading the page
// again does the same. What somebody types is never touched: then the new state is offered.

const againMs = 60_000;
const mostFailures = 5;

const region = document.querySelector<HTMLElement>('[data-live]');
const main = region?.closest('main');

if (region && main) start(region, main);

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control.type === 'file') return (control.files?.length ?? 0) > 0;
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
}

const touchedIn = (elements: readonly Element[]): Control[] =>
  elements
    .flatMap((element) => [...element.querySelectorAll<Control>('input, textarea, select')])
    .filter(isTouched);

function start(status: HTMLElement, page: HTMLElement): void {
  let source: EventSource | undefined;
  let failures = 0;

  function listen(): void {
    if (document.hidden || source || failures > mostFailures) return;
    const { live = '', stand = '' } = status.dataset;
    source = new EventSource(`${live}${live.includes('?') ? '&' : '?'}stand=${encodeURIComponent(stand)}`);
    source.addEventListener('neu', () => {
      failures = 0;
      void changed();
    });
    source.addEventListener('ende', close);
    source.addEventListener('error', () => {
      // while it tries again by itself there is nothing to do
      if (source?.readyState !== EventSource.CLOSED) return;
      close();
      failures += 1;
      setTimeout(listen, againMs * failures);
    });
  }

  function close(): void {
    source?.close();
    source = undefined;
  }

  async function changed(): Promise<void> {
    if (status.dataset.onlyOffer !== undefined)
      return offer(status.dataset.new ?? '', () => location.reload());
    try {
      const answer = await fetch(location.href, { headers: { 'x-by-itself': '1' } });
      // a session that is over leads to signing in; the page stays, and its next form says so
      if (!answer.ok || answer.redirected) return close();
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
      const told = fresh?.querySelector<HTMLElement>('[data-live]');
      if (fresh && told) take(fresh, told);
    } catch {
      // offline; the next change tries again
    }
  }

  function take(fresh: HTMLElement, told: HTMLElement): void {
    const news = newsIn(told);
    const { mine } = whatDiffers(page, fresh);
    const show = () => {
      replace(fresh);
      for (const name of ['stand', 'facts']) status.dataset[name] = told.dataset[name] ?? '';
      status.textContent = news;
    };
    const busy = mine.some((element) => element.contains(document.activeElement));
    if (!busy && touchedIn(mine).length === 0) return show();
    offer(`${news} ${status.dataset.offer}`, () => {
      show();
      page.focus();
    });
  }

  /** What readers are told: the sentences that are new or have changed. */
  function newsIn(told: HTMLElement): string {
    const read = (from: HTMLElement) => JSON.parse(from.dataset.facts ?? '[]') as [string, string][];
    const before = new Map(read(status));
    const news = read(told).filter(([about, sentence]) => before.get(about) !== sentence);
    if (news.length === 0) return status.dataset.changed ?? '';
    return `${status.dataset.new}: ${news.map(([, sentence]) => sentence).join(' ')}`;
  }

  /** The things on a page between those that are the same at its beginning and at its end, and the first of those. */
  function whatDiffers(now: HTMLElement, then: HTMLElement) {
    const things = (of: HTMLElement) => [...of.children].filter((child) => !child.matches('[data-live]'));
    const mine = things(now);
    const theirs = things(then);
    let end: Element | null = null;
    while (mine[0] && theirs[0]?.isEqualNode(mine[0])) {
      mine.shift();
      theirs.shift();
    }
    for (let last = mine.at(-1); last && theirs.at(-1)?.isEqualNode(last); last = mine.at(-1)) {
      end = last;
      mine.pop();
      theirs.pop();
    }
    return { mine, theirs, end };
  }

  /** Half-filled forms move over as they are; what has no place any more stays to be read. */
  function replace(fresh: HTMLElement): void {
    const { mine, theirs, end } = whatDiffers(page, fresh);
    const next = document.createElement('div');
    next.append(...theirs);
    const unsent: string[] = [];
    for (const form of new Set(touchedIn(mine).flatMap((control) => control.form ?? []))) {
      const action = form.getAttribute('action');
      const place = [...next.querySelectorAll('form')].find((one) => one.getAttribute('action') === action);
      if (place) place.replaceWith(form);
      else unsent.push(...touchedIn([form]).map(({ value }) => value));
    }
    for (const element of mine) element.remove();
    for (const element of [...next.children]) page.insertBefore(element, end);
    if (unsent.length > 0) keep(unsent);
  }

  function keep(unsent: readonly string[]): void {
    const heading = document.createElement('h2');
    heading.textContent = status.dataset.unsent ?? '';
    page.append(heading);
    for (const words of unsent) {
      const line = document.createElement('p');
      line.textContent = words;
      page.append(line);
    }
  }

  function offer(words: string, show: () => void): void {
    const line = document.createElement('span');
    line.textContent = `${words} `;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'portal-toggle';
    button.textContent = status.dataset.show ?? '';
    button.addEventListener('click', show);
    status.replaceChildren(line, button);
  }

  // a page in the background needs none of the few connections that a browser has
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : listen()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', listen);
  listen();
}

export {};
