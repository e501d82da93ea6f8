import type { TestPerson } from './people.ts';
import type { TestPortal } from './test-portal.ts';

/** An open page's stream: what it is told, word by word. */
export async function listening(portal: TestPortal, person: TestPerson, path: string) {
  const abort = new AbortController();
  const cookie = [...person.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await portal.fetch(
    new Request(new URL(path, portal.chamber.origin), {
      headers: { cookie, host: new URL(portal.chamber.origin).host },
      signal: abort.signal,
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  let ended = !reader;
  const readOn = async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) said += next.value;
    ended = true;
  };
  const reading = readOn().catch(() => {});
  return {
    response,
    news: () => said.split('event: neu').length - 1,
    said: () => said,
    ended: () => ended,
    leave: async () => {
      await reader?.cancel();
      await reading;
    },
  };
}

/** What a page says it shows. */
export async function shownStand(person: Pick<TestPerson, 'browser'>, path: string): Promise<string> {
  const page = await person.browser.get(path);
  return page.root.querySelector('[data-live]')?.getAttribute('data-stand') ?? '';
}
