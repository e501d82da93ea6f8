// `npm run check`: everything that can be said about the sources without running the product, one line a step.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from './child.mjs';

const tool = (name, ...args) => [join('node_modules', '.bin', name), args];

const steps = [
  { name: 'types', command: tool('tsc', '--noEmit') },
  { name: 'lint', command: tool('oxlint') },
  { name: 'format', command: tool('biome', 'format', '.') },
  { name: 'unused code', command: tool('knip', '--no-progress') },
  { name: 'spelling', command: tool('cspell', 'lint', '--no-progress', '--no-summary') },
  { name: 'boundaries', command: tool('vitest', 'run', 'test/boundaries'), env: { TEST_DATABASE: 'none' } },
  { name: 'profiles', command: [process.execPath, ['dist/cli.mjs', 'chamber', 'check']] },
];

const waiting = steps.map((step) => {
  let settle;
  const result = new Promise((resolve) => {
    settle = resolve;
  });
  return { step, settle, result };
});
const queue = [...waiting];
for (let worker = 0; worker < Math.min(availableParallelism(), steps.length); worker++) void work();

const failed = [];
for (const { step, result } of waiting) {
  const { status, output, seconds } = await result;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(12)} ${seconds.toFixed(1)} s`);
  if (status !== 0) {
    console.log(output.trimEnd());
    failed.push(step.name);
  }
}
if (failed.length > 0) console.log(`check failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) next.settle(await measure(next.step));
}

async function measure({ command: [program, args], env }) {
  const begin = performance.now();
  let output = '';
  const onOutput = (text) => {
    output += text;
  };
  const status = await run(program, args, { env: { ...process.env, ...env }, onOutput });
  return { status, output, seconds: (performance.now() - begin) / 1000 };
}
