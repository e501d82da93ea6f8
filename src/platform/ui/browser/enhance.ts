// Comfort for pages that work without it: nothing here may be needed by anyone.

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

function button(label: string, after: Element, press: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'portal-toggle';
  made.textContent = label;
  made.addEventListener('click', () => press(made));
  after.append(made);
  return made;
}

// a second click while the answer is under way would send the form twice
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = '1';
});

// coming back with the browser's back button finds the form as it was, and must be able to send it again
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// browsers that know `autofocus` only on fields
addEventListener('load', () => {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('.portal-errors')?.focus();
});

for (const box of all('[data-password]')) {
  const input = box.querySelector('input');
  const { password = '', passwordHide = '' } = box.dataset;
  if (!input) continue;
  button(password, box, (self) => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    self.textContent = show ? passwordHide : password;
  }).setAttribute('aria-controls', input.id);
  // browsers remember what was typed into plain text fields
  input.form?.addEventListener('submit', () => {
    input.type = 'password';
  });
}

for (const line of all('[data-copy]')) {
  const code = line.querySelector('code')?.textContent ?? '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button(line.dataset.copy ?? '', line, () => {
    void navigator.clipboard.writeText(code).then(() => {
      status.textContent = line.dataset.copied ?? '';
    });
  });
  line.append(status);
}

const seconds = Number(document.body.dataset.refreshSeconds);
if (seconds > 0) {
  let busy = false;
  addEventListener('input', () => {
    busy = true;
  });
  setInterval(() => {
    if (!busy && !document.hidden) location.reload();
  }, seconds * 1000);
}

export {};
