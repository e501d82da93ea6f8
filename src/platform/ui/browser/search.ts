// Shows what the office's search finds while somebody types, as a combobox with a list of options (WAI-ARIA practices).
// Loaded only where the box is; without it Enter leads to the page that lists the same finds.

const pauseMs = 180;
const fewestCharacters = 3;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

if (form && input) start(form, input);

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function start(box: HTMLFormElement, field: HTMLInputElement): void {
  const { search: label = '', none = '', one = '', count = '' } = box.dataset;
  const list = element('div', {
    id: 'suche-treffer',
    role: 'listbox',
    'aria-label': label,
    class: 'portal-finds',
  });
  // made with the page's other things, since readers announce only what changes in it later
  const status = element('p', { role: 'status', class: 'kern-sr-only' });
  list.hidden = true;
  box.append(list, status);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    field.setAttribute(name, value);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let options: HTMLElement[] = [];
  let active = -1;

  function close(): void {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    list.replaceChildren();
    options = [];
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  function mark(index: number): void {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[index];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  /** The page that Enter would lead to has all finds in it; what is shown here is read from there. */
  function show(page: Document): void {
    const groups = [...page.querySelectorAll('[data-found]')].flatMap((section, number) => {
      const links = [...section.querySelectorAll<HTMLAnchorElement>('.portal-hits a')];
      if (links.length === 0) return [];
      const heading = element('div', { id: `suche-art-${number}`, class: 'portal-finds__kind' });
      heading.textContent = section.getAttribute('data-found');
      const group = element('div', { role: 'group', 'aria-labelledby': heading.id });
      group.append(heading);
      for (const [place, link] of links.entries()) {
        const option = element('div', {
          id: `suche-${number}-${place}`,
          role: 'option',
          'aria-selected': 'false',
          class: 'portal-finds__option',
          'data-href': link.getAttribute('href') ?? '',
        });
        const details = link.nextElementSibling?.textContent ?? '';
        option.append(element('strong', {}, link.textContent), ` ${details}`);
        group.append(option);
      }
      return [group];
    });
    list.replaceChildren(...groups);
    options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    mark(-1);
    const { length } = options;
    status.textContent = length === 0 ? none : length === 1 ? one : count.replace('#', String(length));
  }

  async function look(): Promise<void> {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    try {
      const answer = await fetch(`${box.action}?liste=1&q=${encodeURIComponent(field.value)}`, {
        signal: mine.signal,
      });
      // a session that is over leads to signing in; the list stays away, and Enter says why
      if (!answer.ok || answer.redirected) return;
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      // nobody needs the list: Enter asks again
    }
  }

  function open(option: HTMLElement | null | undefined): void {
    const href = option?.dataset.href;
    if (href) location.assign(href);
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (field.value.trim().length < fewestCharacters) return close();
    timer = setTimeout(() => void look(), pauseMs);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // the box itself stands between the last option and the first
      mark(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && options[active]) {
      event.preventDefault();
      open(options[active]);
    }
  });
  field.addEventListener('blur', close);
  // the box keeps the focus while an option is pressed
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) =>
    open((event.target as HTMLElement).closest<HTMLElement>('[role=option]')),
  );
}

export {};
