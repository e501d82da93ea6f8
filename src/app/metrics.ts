import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { reading } from '../platform/database/database.ts';
import type { House } from '../platform/feature/feature.ts';
import { outboxState } from '../platform/mail/outbox-state.ts';

/** What the operator watches: request times, the outbox, the process itself. */
export interface Metrics {
  readonly timeRequest: (method: string, status: number, seconds: number) => void;
  readonly text: () => Promise<string>;
}

/** Gathers the figures of one process; those of the outbox are asked of the database at each scrape. */
export function createMetrics(house: House): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'kundenportal_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const gauge = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['chamber'], registers: [registry] });
  const waiting = gauge('kundenportal_mails_waiting', 'Mails not yet taken by the mail server');
  const givenUp = gauge('kundenportal_mails_given_up', 'Mails that could not be delivered');
  const oldest = gauge('kundenportal_mails_oldest_seconds', 'Age of the oldest waiting mail');
  return {
    timeRequest: (method, status, seconds) => requests.observe({ method, status: String(status) }, seconds),
    async text() {
      for (const chamber of house.chambers) {
        const state = await reading(house.database, chamber, (db) => outboxState(db, house.clock()));
        waiting.set({ chamber: chamber.slug }, state.waiting);
        givenUp.set({ chamber: chamber.slug }, state.givenUp);
        oldest.set({ chamber: chamber.slug }, state.oldestSeconds);
      }
      return registry.metrics();
    },
  };
}
