import { resolve } from 'node:path';
import { serve as listen } from '@hono/node-server';
import type { Logger } from 'pino';
import { type Config, ConfigRefusal } from '../platform/config/config.ts';
import { createSessionTouch, type SessionTouch } from '../features/sign-in/index.ts';
import { noteStaffSeen } from '../features/staff/index.ts';
import { startWorker } from '../platform/jobs/worker.ts';
import { createStreams, type Streams } from '../platform/live/streams.ts';
import { openMailTransport } from '../platform/mail/transport.ts';
import { readAssets } from './assets.ts';
import { allJobs } from './background.ts';
import { createPortal } from './create-portal.ts';
import { createDemoPages } from './demo/demo-pages.tsx';
import { openDemoMailbox } from './demo/mailbox.ts';
import { loadDemoOnce } from './load-demo-once.ts';
import { createLog, logAnswer } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openHouse } from './open-house.ts';

export interface ServeOptions {
  /** Web, worker, or both in one process. */
  readonly parts: 'all' | 'web' | 'worker';
  /** Folder with the built style sheets and scripts. */
  readonly assetsDir: string;
}

/** A served portal. */
export interface Served {
  readonly url: string;
  /** Lets requests and jobs under way finish; calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** Opens the house and serves it until stopped. */
export async function serve(config: Config, options: ServeOptions): Promise<Served> {
  const log = createLog(config.logLevel);
  const open = await openHouse(config, { claim: options.parts === 'all' ? 'alone' : 'beside', log });
  const closers: (() => Promise<void> | void)[] = [() => open.close()];
  try {
    await loadDemoOnce(open);
    const mailbox =
      config.demo && !config.smtpUrl ? await openDemoMailbox(open.ownerPool, open.house.clock) : undefined;
    if (mailbox) closers.unshift(() => mailbox.close());
    if (options.parts !== 'web') {
      const transport = openMailTransport(config.smtpUrl ?? mailbox?.smtpUrl ?? '');
      const worker = startWorker({
        pool: open.ownerPool,
        chambers: open.house.chambers,
        jobs: allJobs(open, transport, log),
        clock: open.house.clock,
        onFailure: (job, chamber, error) => log.error({ err: error, job, chamber }, 'job failed'),
      });
      closers.unshift(
        () => worker.stop(),
        () => transport.close(),
      );
    }
    const notNoted = (error: unknown) => log.warn({ err: error }, 'use of sessions not noted yet');
    const touch = createSessionTouch(open.house.database, notNoted);
    const staffTouch = createSessionTouch(open.house.database, notNoted, noteStaffSeen);
    const streams = createStreams(open.ownerPool);
    const server =
      options.parts === 'worker'
        ? undefined
        : await startWeb(config, options, open, log, { touch, staffTouch, streams });
    if (server) {
      closers.unshift(
        // who is told of changes comes back, to another process where there is one
        () => streams.stop(),
        () => server.stop(),
        () => touch.stop(),
        () => staffTouch.stop(),
      );
    }
    let stopping: Promise<void> | undefined;
    return {
      url: `http://localhost:${server?.port ?? config.port}`,
      stop: () => (stopping ??= closeAll(closers)),
    };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function startWeb(
  config: Config,
  options: ServeOptions,
  open: Awaited<ReturnType<typeof openHouse>>,
  log: Logger,
  parts: { readonly touch: SessionTouch; readonly staffTouch: SessionTouch; readonly streams: Streams },
) {
  const { touch, staffTouch, streams } = parts;
  const assets = readAssets(resolve(options.assetsDir), open.house.chambers);
  const portal = createPortal({
    house: open.house,
    ownerPool: open.ownerPool,
    linksFor: assets.linksFor,
    mountAssets: assets.mount,
    onSeen: (sessionId, chamber, now) => touch.noteSeen(sessionId, chamber, now),
    onStaffSeen: (sessionId, chamber, now) => staffTouch.noteSeen(sessionId, chamber, now),
    streams,
    metrics: createMetrics(open.house),
    demoPages: config.demo
      ? createDemoPages(
          open.ownerPool,
          open.house.chambers,
          resolve(config.chambersDir),
          assets.plainLinks,
          open.house.clock,
        )
      : undefined,
    onFault: (requestId, path, error) => log.error({ err: error, requestId, path }, 'request failed'),
    onNoted: (answer) => logAnswer(log, answer),
  });
  return new Promise<{ port: number; stop(): Promise<void> }>((ready, failed) => {
    const server = listen({ fetch: portal.fetch, port: config.port, hostname: config.host }, (address) =>
      ready({
        port: address.port,
        async stop() {
          await new Promise<void>((stopped) => {
            server.close(() => stopped());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
            setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000).unref();
          });
        },
      }),
    );
    if ('requestTimeout' in server) server.requestTimeout = longestRequestMs;
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new ConfigRefusal(
              `Port ${config.port} ist belegt: Läuft das Kundenportal schon? Sonst einen anderen Port wählen: PORT=3001 npm start`,
            )
          : error,
      ),
    );
  });
}

/**
 * Node gives up a request after five minutes, in which a line of 10 Mbit/s sends 375 MB: too little for the gigabyte that
 * an import may have. Whoever sends forms or nothing is cut off much sooner, where bodies are read.
 */
const longestRequestMs = 60 * 60_000;

async function closeAll(closers: readonly (() => Promise<void> | void)[]): Promise<void> {
  for (const close of closers) await close();
}
