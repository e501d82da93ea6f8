import { isMainThread } from 'node:worker_threads';

// SIGTERM to npm ends only npm itself, and kill -9 tells nobody anything: what runs below would live on, keep its
// port and its database. So everything started by a command ends when the process that started it is gone.
if (isMainThread) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
