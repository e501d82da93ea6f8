export { EmbeddedServerError } from './errors.ts';
export type { ServerLog } from './log.ts';
export { connectOrStartEmbedded, type EmbeddedServer, type EmbeddedServerOptions } from './session.ts';
export { startEmbeddedServer } from './start.ts';
