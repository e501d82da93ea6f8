import { Worker } from 'node:worker_threads';
import { LetterError } from './check-letter.ts';
import { letterTexts } from './texts.de.ts';
import type { PressReply, PressRequest } from './worker-messages.ts';

/** The thread that sets and joins letters, seen from outside. */
export interface PressThread {
  ask(request: PressRequest): Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reply: { readonly bytes: Uint8Array; readonly pages: number }) => void;
  readonly reject: (error: Error) => void;
}

// Beside this module lies the source in tests and the bundle in production.
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './letters-worker.mjs',
  import.meta.url,
);

/**
 * Starts the thread with the first request. One is enough: the typesetter itself works on all cores. It keeps the
 * process alive only while something is asked of it, and is replaced after it died.
 * @param program the thread's module
 */
export function createPressThread(program = workerUrl): PressThread {
  let worker: Worker | undefined;
  let closed = false;
  const waiting: Waiting[] = [];

  const start = (): Worker => {
    const started = new Worker(program);
    const lose = (error: Error): void => {
      if (worker !== started) return;
      worker = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    started.on('message', (reply: PressReply) => {
      const asker = waiting.shift();
      if (waiting.length === 0) started.unref();
      if (reply.ok) asker?.resolve(reply);
      else asker?.reject('refusal' in reply ? new LetterError(reply.refusal) : new Error(reply.fault));
    });
    started.on('error', (error) => lose(new LetterError(letterTexts.workerDied(), { cause: error })));
    started.on('exit', () => lose(new LetterError(letterTexts.workerDied())));
    return started;
  };

  return {
    ask(request) {
      if (closed) return Promise.reject(new LetterError(letterTexts.closed()));
      const asked = (worker ??= start());
      asked.ref();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        asked.postMessage(request, []);
      });
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
