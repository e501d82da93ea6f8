import { parentPort } from 'node:worker_threads';
import { LetterError } from './check-letter.ts';
import { createPdfJoiner, type PdfJoiner } from './pdf-joiner.ts';
import { createTypesetter, type SetLetters } from './typesetter.ts';
import type { PressReply, PressRequest } from './worker-messages.ts';

// The thread in which letters are set and joined, so that no page waits for them.
const joiners = new Map<number, PdfJoiner>();
let setLetters: SetLetters | undefined;

parentPort?.on('message', (request: PressRequest) => {
  parentPort?.postMessage(answer(request), []);
});

function answer(request: PressRequest): PressReply {
  try {
    const { bytes, pages } = work(request);
    return { ok: true, bytes, pages };
  } catch (error) {
    joiners.delete(request.file);
    if (error instanceof LetterError) return { ok: false, refusal: error.message };
    return { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function work(request: PressRequest): { bytes: Uint8Array; pages: number } {
  const joiner = joiners.get(request.file) ?? createPdfJoiner(request.sides);
  switch (request.kind) {
    case 'letters': {
      setLetters ??= createTypesetter();
      joiners.set(request.file, joiner);
      const { title, sides, letters } = request;
      return { bytes: joiner.add(setLetters(letters, { title, sides })), pages: joiner.pages() };
    }
    case 'part':
      joiners.set(request.file, joiner);
      return { bytes: joiner.add(request.part), pages: joiner.pages() };
    case 'finish':
      joiners.delete(request.file);
      return { bytes: joiner.finish(), pages: joiner.pages() };
    case 'abandon':
      joiners.delete(request.file);
      return { bytes: new Uint8Array(), pages: 0 };
  }
}
