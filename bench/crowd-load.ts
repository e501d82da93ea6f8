import { Agent, request } from 'node:http';

/** People who click again and again. */
export interface Crowd {
  readonly port: number;
  readonly host: string;
  /** Session cookie of each; as many people as there are cookies. */
  readonly cookies: readonly string[];
  readonly paths: readonly string[];
  readonly seconds: number;
  /** Longest pause between answer and next click; on average half of it. */
  readonly pauseMilliseconds: number;
  /** Ends after so many requests, however long they take. */
  readonly requests?: number;
}

/** What the crowd met. */
export interface CrowdFigures {
  readonly served: number;
  readonly servedP50: number;
  readonly servedP99: number;
  readonly turnedAway: number;
  readonly turnedAwayP99: number;
  /** Those turned away without being told when to come back. */
  readonly withoutRetryAfter: number;
  readonly failed: number;
}

/** Lets the crowd click; meant to run in a process of its own. */
export async function sendCrowd(crowd: Crowd): Promise<CrowdFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const served: number[] = [];
  const turnedAway: number[] = [];
  let withoutRetryAfter = 0;
  let failed = 0;
  let left = crowd.requests ?? Infinity;
  const end = performance.now() + crowd.seconds * 1000;
  const pause = () => new Promise((goOn) => setTimeout(goOn, Math.random() * crowd.pauseMilliseconds));
  async function click(cookie: string): Promise<void> {
    const path = crowd.paths[Math.floor(Math.random() * crowd.paths.length)] ?? '/';
    const begin = performance.now();
    const { status, retryAfter } = await get(crowd, agent, path, cookie);
    const time = performance.now() - begin;
    if (status === 200) served.push(time);
    else if (status === 503) {
      turnedAway.push(time);
      if (!retryAfter) withoutRetryAfter += 1;
    } else failed += 1;
  }
  await Promise.all(
    crowd.cookies.map(async (cookie) => {
      if (crowd.pauseMilliseconds > 0) await pause();
      while (performance.now() < end && left-- > 0) {
        await click(cookie);
        if (crowd.pauseMilliseconds > 0) await pause();
      }
    }),
  );
  agent.destroy();
  return {
    served: served.length,
    servedP50: quantile(served, 0.5),
    servedP99: quantile(served, 0.99),
    turnedAway: turnedAway.length,
    turnedAwayP99: quantile(turnedAway, 0.99),
    withoutRetryAfter,
    failed,
  };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function get(
  { port, host }: Crowd,
  agent: Agent,
  path: string,
  cookie: string,
): Promise<{ status: number; retryAfter: string | undefined }> {
  return new Promise((answered) => {
    request({ port, host: '127.0.0.1', path, agent, headers: { host, cookie } }, (response) => {
      response.resume();
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }),
      );
    })
      .on('error', () => answered({ status: 0, retryAfter: undefined }))
      .end();
  });
}
