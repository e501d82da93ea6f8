import type pg from 'pg';
import { type Listening, listenOn } from '../database/listen.ts';
import { changesChannel } from './announce.ts';
import { createQueue } from './few-at-once.ts';

/** What an open page is told about, and what it shows of that by now. */
export interface Watched {
  /** See `announceChange`. */
  readonly topics: readonly string[];
  /** Differs as soon as the page would show something else. */
  readonly stand: string;
}

/** Whose page, and how to look again. */
export interface Opening {
  readonly slug: string;
  /** The account whose streams are counted together. */
  readonly who: string;
  readonly watched: Watched;
  /** What the page shows that was drawn. */
  readonly shown: string;
  /** Asks once more who it is, whether they may still look, and what there is to see; undefined where it is over. */
  readonly look: () => Promise<Watched | undefined>;
}

/** All pages of this process that are told of changes while they are open. */
export interface Streams {
  /** @returns the body that tells; undefined where no more fit */
  open(opening: Opening): ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  /** How many are open. */
  readonly count: () => number;
  /** Ends all of them: browsers come back by themselves, to a process that still runs. */
  stop(): void;
}

/** What can be set, for tests. */
export interface StreamLimits {
  readonly most?: number;
  readonly mostOfOne?: number;
  readonly lookEveryMilliseconds?: number;
  readonly gatherMilliseconds?: number;
}

interface Stream extends Opening {
  watched: Watched;
  told: string;
  readonly controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  readonly beat: ReturnType<typeof setInterval>;
  due: ReturnType<typeof setTimeout> | undefined;
  looking: 'not' | 'once' | 'and-again';
  over: boolean;
}

/** Memory and the session checks of all of them set the limit of a process. */
const mostAtOnce = 2_000;
/** A browser has six connections to a host, and needs some of them for pages. */
const mostOfOneAccount = 4;
/** Sessions that are over, locks and lost rights end a stream after so long; proxies cut silent connections after a minute. */
const lookEvery = 20_000;
/** Several changes of one moment are one look. */
const gatherFor = 300;
/** Pages leave the database to those who wait for a page. */
const looksAtOnce = 3;
/** Whoever has taken nothing for so many heartbeats is gone. */
const mostUntaken = 4;

const encoder = new TextEncoder();

/**
 * Tells open pages that there is something new, and not a word of what: the page asks for itself, with the rights that
 * its person has then. One listening connection serves all; it is opened with the first page.
 */
export function createStreams(pool: pg.Pool, limits: StreamLimits = {}): Streams {
  const { most = mostAtOnce, mostOfOne = mostOfOneAccount } = limits;
  const { lookEveryMilliseconds = lookEvery, gatherMilliseconds = gatherFor } = limits;
  const all = new Set<Stream>();
  const inTurn = createQueue(looksAtOnce);
  let listening: Listening | undefined;
  let stopped = false;

  function heard(payload: string): void {
    const [slug, ...topics] = payload.split(' ');
    for (const stream of all) {
      if (stream.slug === slug && stream.watched.topics.some((topic) => topics.includes(topic)))
        lookSoon(stream);
    }
  }

  function lookSoon(stream: Stream): void {
    // not all at the same moment
    stream.due ??= setTimeout(
      () => {
        stream.due = undefined;
        void inTurn(() => look(stream));
      },
      gatherMilliseconds * (1 + Math.random()),
    );
  }

  async function look(stream: Stream): Promise<void> {
    if (stream.over) return;
    // a slow look must not tell what was before what a quicker one has told already
    if (stream.looking !== 'not') {
      stream.looking = 'and-again';
      return;
    }
    stream.looking = 'once';
    try {
      const watched = await stream.look();
      if (!watched) return end(stream, 'event: ende\ndata:\n\n');
      stream.watched = watched;
      tell(stream);
    } catch {
      // the database is away: whoever comes back is asked who they are
      end(stream);
    }
    const again = (stream.looking as Stream['looking']) === 'and-again';
    stream.looking = 'not';
    if (again) lookSoon(stream);
  }

  function tell(stream: Stream): void {
    if (stream.over) return;
    if ((stream.controller.desiredSize ?? 0) < -mostUntaken) return end(stream);
    const isNew = stream.watched.stand !== stream.told;
    stream.told = stream.watched.stand;
    // a comment keeps proxies from taking the connection for dead
    say(stream, isNew ? 'event: neu\ndata:\n\n' : ':\n\n');
  }

  function say({ controller }: Stream, words: string): void {
    controller.enqueue(encoder.encode(words));
  }

  function end(stream: Stream, lastWords?: string): void {
    if (stream.over) return;
    forget(stream);
    if (lastWords) say(stream, lastWords);
    stream.controller.close();
  }

  function forget(stream: Stream): void {
    stream.over = true;
    clearInterval(stream.beat);
    clearTimeout(stream.due);
    all.delete(stream);
  }

  function makeRoom({ slug, who }: Opening): boolean {
    const own = [...all].filter((other) => other.slug === slug && other.who === who);
    const [oldest] = own;
    if (oldest && own.length >= mostOfOne) end(oldest, 'event: ende\ndata:\n\n');
    return all.size < most;
  }

  return {
    count: () => all.size,
    open(opening) {
      if (stopped || !makeRoom(opening)) return undefined;
      listening ??= listenOn(pool, changesChannel, heard, () => all.forEach(lookSoon));
      let stream: Stream;
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          const beat = setInterval(() => void inTurn(() => look(stream)), lookEveryMilliseconds);
          stream = {
            ...opening,
            told: opening.shown,
            controller,
            beat,
            due: undefined,
            looking: 'not',
            over: false,
          };
          all.add(stream);
          say(stream, 'retry: 5000\n\n');
          tell(stream);
        },
        cancel: () => forget(stream),
      });
    },
    stop() {
      stopped = true;
      for (const stream of all) end(stream);
      listening?.stop();
    },
  };
}
