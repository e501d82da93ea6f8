import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { withFileSentences } from './errors.ts';
import { connectOrStartEmbedded, type EmbeddedServer, type EmbeddedServerOptions } from './session.ts';
import { claimForPortal } from './turns.ts';

/**
 * Starts the embedded server for the portal, which uses a data folder alone: refused while another portal runs on
 * it. Works beside commands that have started the server before.
 */
export function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  return withFileSentences(dataDir, async () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const claim = claimForPortal(dataDir);
    try {
      const server = await connectOrStartEmbedded(options);
      return { ...server, stop: () => server.stop().finally(() => claim.release()) };
    } catch (error) {
      claim.release();
      throw error;
    }
  });
}
