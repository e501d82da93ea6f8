import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve as listen } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { createPortal } from './create-portal.ts';
import { createMetrics } from './metrics.ts';

const links = {
  stylesheet: '/s.css',
  script: '/s.js',
  passkeyScript: '/p.js',
  searchScript: '/q.js',
  liveScript: '/l.js',
  uploadScript: '/u.js',
  favicon: '/s.svg',
  fonts: [],
};
const metricsToken = 'a-token-of-the-operator';

let made: TestPortal;
let production: ReturnType<typeof createPortal>;

beforeAll(async () => {
  made = await createTestPortal({ origin: 'https://portal.hwk-musterland.example' });
  const house = { ...made.house, config: { ...made.house.config, demo: false, metricsToken } };
  production = createPortal({
    house,
    ownerPool: made.database.pool,
    linksFor: () => links,
    metrics: createMetrics(house),
    onFault: (_requestId, _path, error) => {
      throw error;
    },
  });
});
afterAll(() => made.close());

const ask = (url: string, headers: Record<string, string> = {}) =>
  production.request(url, { headers: { host: new URL(url).host, ...headers } });
const own = (path: string) => `https://portal.hwk-musterland.example${path}`;

describe('a portal in production', () => {
  test('tells a host of no chamber nothing', async () => {
    for (const path of ['/', '/anmelden', '/gibt/es/nicht']) {
      const answer = await ask(`https://elsewhere.example${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('Not found');
    }
  });

  test.each(['/_galerie', '/_postfach', '/_postfach.json', '/_briefe'])('has no %s', async (path) => {
    expect((await ask(own(path))).status).toBe(404);
    expect((await ask(`http://localhost${path}`)).status).toBe(404);
  });

  test('believes a forwarded host from its proxies alone', async () => {
    const forwarded = { 'x-forwarded-host': 'portal.hwk-musterland.example' };
    expect((await ask('https://elsewhere.example/', forwarded)).status).toBe(404);
    const claimed = { 'x-forwarded-host': 'elsewhere.example' };
    expect((await ask(own('/'), claimed)).status).toBe(200);
  });

  test('sends nothing back that was asked with TRACE, and knows no other method', async () => {
    const server = listen({ fetch: production.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const method of ['TRACE', 'OPTIONS', 'PUT', 'DELETE']) {
      const headers = { host: 'portal.hwk-musterland.example', 'x-probe': 'reflected' };
      const asked = request({ port, host: '127.0.0.1', method, path: '/anmelden', headers }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(404);
      expect(await text(answer)).not.toContain('reflected');
    }
    server.close();
  });

  test('shows its figures to who has the token alone', async () => {
    const status = async (authorization?: string) =>
      (await ask(own('/metrics'), authorization ? { authorization } : {})).status;
    expect(await status()).toBe(404);
    expect(await status('Bearer wrong')).toBe(404);
    expect(await status(`Bearer ${metricsToken}`)).toBe(200);
  });

  test.each(['/healthz', '/metrics', '/anmelden', '/gibt/es/nicht'])(
    'sends with %s the headers that guard browsers',
    async (path) => {
      const { headers } = await ask(own(path));
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toContain('includeSubDomains');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-type')).toMatch(/charset=utf-8/i);
    },
  );
});
