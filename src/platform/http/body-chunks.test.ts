import { expect, test } from 'vitest';
import { chunksOf } from './body-chunks.ts';

const sent = (body: ReadableStream<Uint8Array>) =>
  new Request('http://musterland.localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);

async function read(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(request, 50)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('gives all that comes', async () => {
  expect(await read(new Request('http://musterland.localhost/', { method: 'POST', body: 'a=1&b=2' }))).toBe(
    'a=1&b=2',
  );
  expect(await read(new Request('http://musterland.localhost/'))).toBe('');
});

test('waits for nobody who falls silent in the middle, and lets go of the line', async () => {
  let isLeft = false;
  const stuck = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from('a=')),
    cancel() {
      isLeft = true;
    },
  });
  await expect(read(sent(stuck))).rejects.toThrow('silent');
  expect(isLeft).toBe(true);
});
