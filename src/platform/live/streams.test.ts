import type pg from 'pg';
import { expect, it } from 'vitest';
import { createStreams, type Watched } from './streams.ts';

/** A server that never answers, so that only the looks between times tell. */
const silent = { connect: () => new Promise(() => {}) } as unknown as pg.Pool;

it('tells a change once, also where a look from before takes longer than the next', async () => {
  const streams = createStreams(silent, { lookEveryMilliseconds: 10, gatherMilliseconds: 1 });
  let looks = 0;
  const stand = (name: string): Watched => ({ topics: ['antrag.1'], stand: name });
  const body = streams.open({
    slug: 'musterland',
    who: 'pia',
    watched: stand('before'),
    shown: 'before',
    look: async () => {
      looks += 1;
      if (looks > 1) return stand('after');
      await new Promise((goOn) => setTimeout(goOn, 50));
      return stand('before');
    },
  });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  while (looks < 20) said += (await reader.read()).value ?? '';
  streams.stop();
  expect(said.split('event: neu').length - 1).toBe(1);
});
