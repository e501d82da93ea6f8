// Sends the files of a form piece by piece before the form itself, and goes on after an interruption. Without it, and
// wherever it meets what it does not know, the form is sent with its files as ever.

interface Sent {
  readonly id: string;
  readonly at: number;
  readonly most: number;
}

/** What only the form itself can answer. */
class Plainly extends Error {}

const storageKey = (file: File) => `hochladen:${file.name}|${file.size}|${file.lastModified}`;
const pauses = [1, 2, 4, 8, 15];
/** So often a server that is in trouble is asked again. */
const mostFaults = 6;

for (const box of document.querySelectorAll<HTMLElement>('[data-upload]')) {
  const form = box.closest('form');
  if (form) enable(form, box);
}

function enable(form: HTMLFormElement, box: HTMLElement): void {
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const { mostBytes = '', label = '', cancel = '' } = box.dataset;
  const addresses = addressesOf(box);
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', label);
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'portal-toggle';
  stop.textContent = cancel;
  const signInLink = document.createElement('a');
  signInLink.href = box.dataset.signIn ?? '';
  signInLink.target = '_blank';
  signInLink.textContent = box.dataset.signInLabel ?? '';
  let abort: AbortController | undefined;
  stop.addEventListener('click', () => abort?.abort());

  const say = (text: string | undefined, values: Readonly<Record<string, string>> = {}) => {
    const said = Object.entries(values).reduce(
      (all, [name, value]) => all.replace(`[${name}]`, value),
      text ?? '',
    );
    if (status.textContent !== said) status.textContent = said;
  };
  const chosen = () =>
    [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
      (input) => !input.disabled && input.files?.length,
    );

  for (let at = 0; at < sessionStorage.length; at += 1) {
    const kept = read(sessionStorage.key(at) ?? '');
    if (kept?.page === location.pathname) say(box.dataset.unfinished, { name: kept.name });
  }

  let isPlain = false;
  form.addEventListener('submit', (event) => {
    if (isPlain) {
      isPlain = false;
      return;
    }
    const inputs = chosen();
    const files = inputs.flatMap((input) => [...(input.files ?? [])]);
    if (files.length === 0 || files.some(({ size }) => size === 0)) return;
    event.preventDefault();
    // the form is not under way yet: nothing else may take it for sent
    event.stopPropagation();
    if (abort) return;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > Number(mostBytes)) {
      say(box.dataset.tooLarge);
      return;
    }
    void send(inputs, total, event.submitter);
  });

  async function send(inputs: readonly HTMLInputElement[], total: number, submitter: HTMLElement | null) {
    const own = new AbortController();
    abort = own;
    bar.max = total;
    bar.value = 0;
    box.append(bar, stop);
    let before = 0;
    const show = (bytes: number) => {
      bar.value = Math.min(total, before + bytes);
      const percent = Math.floor((bar.value / total) * 100);
      // said aloud in quarters, so that nobody hears of nothing else
      say(box.dataset.running, { percent: String(percent - (percent % 25)) });
    };
    const wait = () => say(box.dataset.waiting);
    /** Waits until somebody has signed in beside this page, which stays with the files chosen. */
    const signIn = async (sentence: string) => {
      say(sentence);
      box.append(signInLink);
      try {
        do await pause(3000, own.signal);
        while (!own.signal.aborted && (await isSignedOut(addresses, own.signal)));
      } finally {
        signInLink.remove();
      }
    };
    try {
      const fields = new Map<HTMLInputElement, string[]>();
      for (const input of inputs) {
        const ids: string[] = [];
        for (const file of input.files ?? []) {
          ids.push(await sendFile(addresses, file, { show, wait, signIn, signal: own.signal }));
          before += file.size;
        }
        fields.set(input, ids);
      }
      for (const [input, ids] of fields) replaceBy(input, ids);
      say(box.dataset.done);
    } catch {
      if (own.signal.aborted) return say(box.dataset.cancelled);
      // the form with its files is what every browser can send; what is wrong with them, its answer says
    } finally {
      bar.remove();
      stop.remove();
      abort = undefined;
    }
    isPlain = true;
    form.requestSubmit(submitter);
  }
}

function replaceBy(input: HTMLInputElement, ids: readonly string[]): void {
  const named = document.createElement('input');
  named.type = 'hidden';
  named.name = `hochgeladen-${input.name}`;
  named.value = ids.join(' ');
  named.dataset.uploaded = '';
  input.after(named);
  input.disabled = true;
}

// coming back with the browser's back button finds the form as it was
addEventListener('pageshow', () => {
  for (const named of document.querySelectorAll<HTMLInputElement>('[data-uploaded]')) {
    const input = named.previousElementSibling;
    if (input instanceof HTMLInputElement) input.disabled = false;
    named.remove();
  }
});

interface Kept {
  readonly id: string;
  readonly page: string;
  readonly name: string;
}

function read(key: string): Kept | undefined {
  if (!key.startsWith('hochladen:')) return undefined;
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as Kept;
  } catch {
    return undefined;
  }
}

/** Where a file is begun, and where it goes on; both say whether their page was drawn for somebody signed in. */
interface Addresses {
  readonly begin: string;
  readonly of: (path: string) => string;
}

function addressesOf({ dataset }: HTMLElement): Addresses {
  const { upload = '', signIn } = dataset;
  const query = signIn === undefined ? '' : '?angemeldet=ja';
  return { begin: upload + query, of: (path) => `${upload}/${path}${query}` };
}

/** No file is called so: what is asked is the session alone. */
async function isSignedOut({ of }: Addresses, signal: AbortSignal): Promise<boolean> {
  const { status } = await request('GET', of('-'), undefined, () => {}, signal);
  return status === 401 || status === 0 || status >= 500;
}

interface Watching {
  readonly show: (bytes: number) => void;
  readonly wait: () => void;
  /** Says the sentence, and waits until its reader has signed in again. */
  readonly signIn: (sentence: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Sends a file to its end, from wherever it got to before. @returns its id */
async function sendFile(to: Addresses, file: File, watching: Watching): Promise<string> {
  const { show, wait, signIn, signal } = watching;
  const key = storageKey(file);
  let faults = 0;
  let lost = 0;
  /** Repeats a request until it is answered. */
  const ask = async (
    method: string,
    path: string,
    body?: Blob | URLSearchParams,
    from = 0,
  ): Promise<XMLHttpRequest> => {
    for (;;) {
      const answer = await request(method, path, body, (sent) => show(from + sent), signal);
      if (signal.aborted) throw new Error('given up');
      if (answer.status === 401) {
        await signIn((JSON.parse(answer.responseText) as { readonly says: string }).says);
        if (signal.aborted) throw new Error('given up');
        continue;
      }
      if (answer.status !== 0 && answer.status < 500) {
        lost = 0;
        return answer;
      }
      if (answer.status === 507 || (answer.status !== 0 && ++faults > mostFaults)) throw new Plainly();
      wait();
      await pause((pauses[Math.min(lost++, pauses.length - 1)] ?? 1) * 1000, signal);
      // how far it got, the server knows
      if (method === 'POST' && body instanceof Blob) return ask('GET', path.replace(/\/\d+(\?|$)/, '$1'));
    }
  };
  const begin = async (): Promise<Sent> => {
    const answer = await ask(
      'POST',
      to.begin,
      new URLSearchParams({ name: file.name, size: String(file.size) }),
    );
    if (answer.status !== 201) throw new Plainly();
    const begun = JSON.parse(answer.responseText) as Sent;
    sessionStorage.setItem(key, JSON.stringify({ id: begun.id, page: location.pathname, name: file.name }));
    return begun;
  };
  const known = read(key);
  const found = known && (await ask('GET', to.of(known.id)));
  let { id, at, most } = found?.status === 200 ? (JSON.parse(found.responseText) as Sent) : await begin();
  while (at < file.size) {
    show(at);
    const answer = await ask('POST', to.of(`${id}/${at}`), file.slice(at, at + most), at);
    if (answer.status === 404) ({ id, at, most } = await begin());
    else if (answer.status === 200 || answer.status === 409)
      ({ at } = JSON.parse(answer.responseText) as Sent);
    else if (answer.status !== 0 && answer.status < 500) throw new Plainly();
  }
  // it is known where the same file is chosen again, but waits no longer
  sessionStorage.setItem(key, JSON.stringify({ id, page: '', name: '' }));
  return id;
}

function request(
  method: string,
  path: string,
  body: Blob | URLSearchParams | undefined,
  progress: (sent: number) => void,
  signal: AbortSignal,
): Promise<XMLHttpRequest> {
  return new Promise((answered) => {
    const asked = new XMLHttpRequest();
    asked.open(method, path);
    if (body instanceof Blob) asked.setRequestHeader('content-type', 'application/octet-stream');
    asked.upload.addEventListener('progress', ({ loaded }) => progress(loaded));
    asked.addEventListener('loadend', () => answered(asked));
    signal.addEventListener('abort', () => asked.abort(), { once: true });
    asked.send(body);
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(go, ms);
    const end = () => {
      clearTimeout(timer);
      go();
    };
    signal.addEventListener('abort', end, { once: true });
    addEventListener('online', end, { once: true });
    // back from another tab, where somebody may have signed in
    addEventListener('focus', end, { once: true });
  });
}

export {};
