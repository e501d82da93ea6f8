import { Agent, request } from 'node:http';

/** What a load of requests met. */
export interface LoadFigures {
  readonly requests: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** Answers that were not 200, to a form not 303. */
  readonly failures: number;
}

export interface Load {
  readonly port: number;
  readonly host: string;
  readonly path: string;
  readonly cookie?: string | undefined;
  /** A form to send, answered by 303 when it is taken; without one the page is asked for. */
  readonly form?: string | undefined;
  readonly connections: number;
  readonly requests: number;
}

/** Sends requests over so many connections at once; meant to run in a process of its own. */
export async function sendLoad(load: Load): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const times: number[] = [];
  let left = load.requests;
  let failures = 0;
  const taken = load.form === undefined ? 200 : 303;
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      while (left > 0) {
        left -= 1;
        const begin = performance.now();
        if ((await sendOnce(load, agent)) !== taken) failures += 1;
        times.push(performance.now() - begin);
      }
    }),
  );
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, p50Milliseconds: at(0.5), p99Milliseconds: at(0.99), failures };
}

function sendOnce({ form, ...load }: Load, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: load.host,
      ...(load.cookie ? { cookie: load.cookie } : {}),
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const method = form === undefined ? 'GET' : 'POST';
    request({ port: load.port, host: '127.0.0.1', path: load.path, agent, headers, method }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end(form);
  });
}
