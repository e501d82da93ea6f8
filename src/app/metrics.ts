import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { reading } from '../platform/database/database.ts';
import { isDatabaseAway } from '../platform/database/database-away.ts';
import type { Db } from '../platform/database/handles.ts';
import type { House } from '../platform/feature/feature.ts';
import { outboxState } from '../platform/mail/outbox-state.ts';
import { features } from './features.ts';

/** What the operator watches: request times, what waits in each chamber, the process itself. */
export interface Metrics {
  readonly timeRequest: (method: string, status: number, seconds: number) => void;
  readonly text: () => Promise<string>;
}

/** Gathers the figures of one process; those of the chambers are asked of the database at each scrape. */
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
  const gauges = new Map<string, Gauge>();
  const set = (name: string, labels: Record<string, string>, value: number) => {
    const existing = gauges.get(name);
    const gauge =
      existing ??
      new Gauge({
        name: `kundenportal_${name}`,
        help: help[name] ?? name.replaceAll('_', ' '),
        labelNames: Object.keys(labels),
        registers: [registry],
      });
    if (!existing) gauges.set(name, gauge);
    gauge.set(labels, value);
  };
  const askDatabase = async () => {
    for (const chamber of house.chambers) {
      const figures = await reading(house.database, chamber, (db) => figuresOf(db, house.clock()));
      for (const [name, value] of Object.entries(figures)) set(name, { chamber: chamber.slug }, value);
    }
  };
  return {
    timeRequest: (method, status, seconds) => requests.observe({ method, status: String(status) }, seconds),
    async text() {
      let isUp = true;
      try {
        await askDatabase();
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        isUp = false;
        // an old figure would look like one of now
        for (const gauge of gauges.values()) gauge.reset();
      }
      set('database_up', {}, Number(isUp));
      return registry.metrics();
    },
  };
}

const help: Readonly<Record<string, string>> = {
  mails_waiting: 'Mails not yet taken by the mail server',
  mails_given_up: 'Mails that could not be delivered',
  mails_oldest_seconds: 'Age of the oldest waiting mail',
  database_up: '0 while the database cannot be reached; figures of the chambers are missing then',
};

async function figuresOf(db: Db, now: Date): Promise<Readonly<Record<string, number>>> {
  const mails = await outboxState(db, now);
  const figures: Record<string, number> = {
    mails_waiting: mails.waiting,
    mails_given_up: mails.givenUp,
    mails_oldest_seconds: mails.oldestSeconds,
  };
  for (const feature of features) Object.assign(figures, await feature.gauges?.(db, now));
  return figures;
}
