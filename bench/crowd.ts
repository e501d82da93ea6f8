import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import type pg from 'pg';
import { documentSettings } from '../src/features/documents/settings.ts';
import { writing } from '../src/platform/database/database.ts';
import type { Crowd, CrowdFigures } from './crowd-load.ts';
import type { Figure } from './figure.ts';
import { type ServedHouse, serveBenchHouse } from './served-house.ts';

const pages = [
  ...['/mein-bereich', '/mein-betrieb', '/profil', '/verknuepfungen', '/dienste', '/hilfe'],
  ...['/antraege', '/dokumente', '/sepa'],
];
const ANTRAEGE_EACH = 12;

/** How much of each: the full figures, or a look whether the bench works. */
export interface CrowdSize {
  readonly seconds: number;
  readonly requests: number;
  /** True where times and memory mean nothing, because it was only a look. */
  readonly isShort: boolean;
}

/** Measures many signed-in people at once, more than can be served, and the memory after very many requests. */
export async function benchCrowd(connection: pg.PoolConfig, size: CrowdSize): Promise<readonly Figure[]> {
  const house = await serveBenchHouse(
    connection,
    20,
    (chamber) => documentSettings.of(chamber).box === 'offered',
  );
  try {
    const people = await house.makePeople(200, { passwordHash: 'none', linked: true });
    await giveAntraege(house);
    const crowd = {
      port: house.port,
      host: house.chamber.hosts[0]!,
      cookies: people.map(({ cookie }) => cookie),
      paths: pages,
    };
    await clicked({ ...crowd, seconds: 5, pauseMilliseconds: 500 });
    const cpuBefore = process.cpuUsage();
    const day = await clicked({ ...crowd, seconds: size.seconds, pauseMilliseconds: 2_000 });
    const cpu = process.cpuUsage(cpuBefore);
    const rush = await clicked({
      ...crowd,
      cookies: Array.from({ length: 1_200 }, (_, index) => crowd.cookies[index % 200]!),
      seconds: Math.min(size.seconds, 15),
      pauseMilliseconds: 0,
    });
    const before = memory();
    const long = await clicked({
      ...crowd,
      cookies: crowd.cookies.slice(0, 32),
      seconds: 3_600,
      pauseMilliseconds: 0,
      requests: size.requests,
    });
    const after = memory();
    const section = 'Many people at once';
    return [
      {
        section,
        what: `200 signed-in people for ${size.seconds} s, each clicking once a second on average`,
        value: `${day.served} pages, p50 ${day.servedP50.toFixed(0)} ms, p99 ${day.servedP99.toFixed(0)} ms, ${((cpu.user + cpu.system) / 1000 / day.served).toFixed(2)} ms CPU a page; ${day.turnedAway} turned away, ${day.failed} failed`,
        bar: 'p99 < 100 ms, none failed',
        isMet: day.failed === 0 && day.served > 0 && (size.isShort || day.servedP99 < 100),
      },
      {
        section,
        what: '1,200 at once without a pause: more than can be served',
        value: `${rush.turnedAway} turned away with 503, p99 ${rush.turnedAwayP99.toFixed(0)} ms, ${rush.withoutRetryAfter} without Retry-After; ${rush.served} served meanwhile, p99 ${rush.servedP99.toFixed(0)} ms; ${rush.failed} failed`,
        bar: 'told within a second when to come back, none failed',
        isMet:
          rush.failed === 0 && rush.withoutRetryAfter === 0 && (size.isShort || rush.turnedAwayP99 < 1_000),
      },
      {
        section,
        what: `memory over ${long.served + long.turnedAway} requests`,
        value: `${long.failed} failed; heap ${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB after collecting, resident ${before.resident.toFixed(0)} → ${after.resident.toFixed(0)} MB`,
        bar: 'heap grows by less than 5 MB',
        isMet: long.failed === 0 && (size.isShort || after.heap - before.heap < 5),
      },
    ];
  } finally {
    await house.close();
  }
}

/** Some ended and some waiting of everybody. */
async function giveAntraege({ house, chamber }: ServedHouse): Promise<void> {
  await writing(house.database, chamber, (tx) =>
    sql`insert into antraege (art, version, account_id, contact_name, contact_email, locale, answers, state, department,
        sent_at, ended_at)
      select 'ersatzzeugnis', 1, id, 'Erika Muster', email, 'de', '{"certificate": "meisterbrief"}',
        (array['received', 'in-review', 'approved', 'approved'])[n % 4 + 1], 'kurse', now() - make_interval(days => n),
        case when n % 4 < 2 then null else now() end
      from accounts cross join generate_series(1, ${ANTRAEGE_EACH}::int) n`.execute(tx.kysely),
  );
}

async function clicked(crowd: Crowd): Promise<CrowdFigures> {
  const child = spawn(process.execPath, [process.argv[1]!, '--crowd'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(crowd));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(output) as CrowdFigures;
}

/** Megabytes in use once everything that can be let go is let go. */
function memory(): { heap: number; resident: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, resident: rss / 1e6 };
}
