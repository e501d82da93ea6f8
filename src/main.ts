import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './app/serve.ts';
import { sayWhatFailed } from './app/say-what-failed.ts';
import { readConfig } from './platform/config/config.ts';

try {
  const config = readConfig(process.env);
  const served = await serve(config, {
    parts: 'all',
    assetsDir: join(dirname(fileURLToPath(import.meta.url)), 'assets'),
  });
  process.stdout.write(`Kundenportal läuft: ${served.url}\n`);
  if (config.demo) {
    process.stdout.write(
      `Postfach: ${served.url}/_postfach · Briefe: ${served.url}/_briefe · Anmeldungen und PINs: ${served.url}/\n`,
    );
  }
  const stop = () => void served.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  sayWhatFailed(error);
  process.exit(1);
}
