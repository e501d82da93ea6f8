import { expect, it } from 'vitest';
import { createPressThread } from './press-thread.ts';

const finish = { kind: 'finish', file: 1, sides: 'one' } as const;

it('says that a dying thread lost what it was printing, and starts another', async () => {
  const dying =
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(1))';
  const thread = createPressThread(new URL(`data:text/javascript,${dying}`));
  await expect(thread.ask(finish)).rejects.toThrow('abgebrochen');
  await expect(thread.ask(finish)).rejects.toThrow('abgebrochen');
  await thread.close();
});

it('tells a fault of the program from a refusal', async () => {
  const thread = createPressThread();
  await expect(thread.ask(finish)).rejects.toMatchObject({ name: 'Error' });
  await thread.close();
});
