import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const children = new Set();

/** The signal that asked this command to end, if one did. */
export let interruptedBy;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interruptedBy = signal;
    for (const child of children) child.kill(signal);
  });
}

/**
 * Runs a program and resolves to its exit code; signals are passed on to it. `onOutput` is told what it prints,
 * otherwise it prints where we print.
 */
export function run(program, args, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...options,
    });
    children.add(child);
    for (const stream of onOutput ? [child.stdout, child.stderr] : [])
      stream.setEncoding('utf8').on('data', onOutput);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      children.delete(child);
      resolve(code ?? 128 + constants.signals[signal]);
    });
    if (interruptedBy) child.kill(interruptedBy);
  });
}
