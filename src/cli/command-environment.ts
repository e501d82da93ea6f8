import type { CommandLine } from './command-line.ts';

/**
 * Commands work on the demo's database without being told: what kind of data it holds is recorded there, and only
 * serving needs SMTP. A key file is still required for what must be readable later.
 */
export function commandEnvironment(env: CommandLine['env']): CommandLine['env'] {
  if (env['DEMO'] !== undefined || env['SECRET_KEY_FILE'] !== undefined)
    return { SMTP_URL: 'smtp://127.0.0.1:9', ...env };
  return { ...env, DEMO: '1' };
}
