// Asks the device for a passkey and sends what it answers by the form that is there anyway. Loaded only by pages with
// such a form; without it their button says what else there is.

type Json = Record<string, unknown> & { id?: string };

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

const text = (buffer: ArrayBuffer | null | undefined) =>
  buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')
    : undefined;

/** What browsers of before 2025 have no `parse…OptionsFromJSON` for. */
function parse(json: Json, make: boolean): unknown {
  const known = globalThis.PublicKeyCredential as unknown as Record<
    string,
    ((json: Json) => unknown) | undefined
  >;
  const native = known[make ? 'parseCreationOptionsFromJSON' : 'parseRequestOptionsFromJSON'];
  if (native) return native.call(PublicKeyCredential, json);
  const withBytes = (list: unknown) =>
    ((list ?? []) as Json[]).map((entry) => ({ ...entry, id: bytes(entry.id ?? '') }));
  const challenge = bytes(json['challenge'] as string);
  if (!make) return { ...json, challenge, allowCredentials: withBytes(json['allowCredentials']) };
  const user = json['user'] as Json;
  return {
    ...json,
    challenge,
    user: { ...user, id: bytes(user.id ?? '') },
    excludeCredentials: withBytes(json['excludeCredentials']),
  };
}

function toJson(credential: PublicKeyCredential): unknown {
  try {
    // password managers that stand in for the browser leave it out, or it throws
    return credential.toJSON();
  } catch {
    const response = credential.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
    return {
      id: credential.id,
      rawId: credential.id,
      type: credential.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: text(response.userHandle),
        transports: response.getTransports?.(),
      },
    };
  }
}

let waiting: AbortController | undefined;

function ask(box: HTMLElement, mediation?: 'conditional'): Promise<Credential | null> {
  waiting?.abort();
  waiting = new AbortController();
  const make = box.dataset.passkey === 'make';
  const publicKey = parse(JSON.parse(decodeURIComponent(box.dataset.options ?? '')) as Json, make);
  const request = { publicKey, signal: waiting.signal, ...(mediation ? { mediation } : {}) };
  return make
    ? navigator.credentials.create(request as CredentialCreationOptions)
    : navigator.credentials.get(request as CredentialRequestOptions);
}

/** The page may have been open for longer than its question counts: the same page again has a fresh one. */
async function refresh(box: HTMLElement): Promise<void> {
  if (performance.now() < Number(box.dataset.freshSeconds) * 1000) return;
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector<HTMLElement>(`[data-passkey="${box.dataset.passkey}"]`);
  if (!fresh) return;
  box.dataset.options = fresh.dataset.options;
  field(box, 'token').value = field(fresh, 'token').value;
}

function field(box: HTMLElement, name: 'token' | 'proof'): HTMLInputElement {
  return box.querySelector(`[name=${box.dataset[name]}]`)!;
}

function send(box: HTMLElement, credential: Credential | null): void {
  if (!credential) return;
  field(box, 'proof').value = JSON.stringify(toJson(credential as PublicKeyCredential));
  box.querySelector('form')!.submit();
}

/** Where this script speaks: made with the page's other things, since readers announce only what changes in it later. */
function makeStatus(box: HTMLElement): void {
  const status = document.createElement('p');
  status.role = 'status';
  box.append(status);
}

function say(box: HTMLElement, sentence: string | undefined): void {
  box.querySelector('[role=status]')!.textContent = sentence ?? '';
}

async function press(box: HTMLElement): Promise<void> {
  say(box, '');
  if (!globalThis.PublicKeyCredential) return say(box, box.dataset.unsupported);
  try {
    await refresh(box);
    send(box, await ask(box));
  } catch (error) {
    const { name } = error as Error;
    const cancelled = name === 'NotAllowedError' || name === 'AbortError';
    if (name === 'InvalidStateError') say(box, box.dataset.known);
    else say(box, cancelled ? box.dataset.cancelled : box.dataset.failed);
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  makeStatus(box);
  box.querySelector('form')?.addEventListener('submit', (event) => {
    // stopped here, so that nothing else takes the form for sent
    event.preventDefault();
    event.stopPropagation();
    void press(box);
  });
  if ('autofill' in box.dataset) {
    void globalThis.PublicKeyCredential?.isConditionalMediationAvailable?.().then(async (available) => {
      if (available) send(box, await ask(box, 'conditional').catch(() => null));
    });
  }
}

export {};
