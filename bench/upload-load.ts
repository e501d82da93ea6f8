import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** Who sends how much where. */
export interface UploadOrder {
  readonly port: number;
  readonly host: string;
  readonly cookies: readonly string[];
  readonly megabytes: number;
}

/** What sending met. */
export interface SentUploads {
  readonly taken: number;
  readonly seconds: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

const boundary = 'bench-boundary';
const agent = new Agent({ keepAlive: true });
const pauseMilliseconds = 25;

/** Sends a file for each person, all at once, and a page again and again meanwhile; meant to run in a process of its own. */
export async function sendUploads(order: UploadOrder): Promise<SentUploads> {
  const forms = await Promise.all(order.cookies.map((cookie, at) => drawForm(order, cookie, at)));
  const times: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const begin = performance.now();
      await text(await answerTo(ask(order, '/hilfe', 'GET', {})));
      times.push(performance.now() - begin);
      await pause(pauseMilliseconds);
    }
  })();
  const begin = performance.now();
  const answers = await Promise.all(
    order.cookies.map((cookie, at) => sendOne(order, cookie, at, forms[at] ?? {})),
  );
  const seconds = (performance.now() - begin) / 1000;
  isOver = true;
  await watching;
  agent.destroy();
  times.sort((a, b) => a - b);
  const part = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    taken: answers.filter((path) => path.startsWith('/dokumente/gesendet/')).length,
    seconds,
    p50Milliseconds: part(0.5),
    p99Milliseconds: part(0.99),
  };
}

function ask(
  { port, host }: UploadOrder,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): ClientRequest {
  return request({
    host: '127.0.0.1',
    port,
    path,
    method,
    agent,
    headers: { host, ...headers },
  });
}

async function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  if (asked.method === 'GET') asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

const from = (at: number) => `198.51.${at}.7`;

/** The hidden fields of the form as it was drawn for a person. */
async function drawForm(order: UploadOrder, cookie: string, at: number): Promise<Record<string, string>> {
  const asked = ask(order, '/dokumente/hochladen', 'GET', { cookie, 'x-forwarded-for': from(at) });
  const html = await text(await answerTo(asked));
  const form = html.split('<form').find((one) => one.includes('multipart/form-data')) ?? '';
  const hidden = Array.from(form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g));
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}

/** Sends a PDF of so many megabytes. @returns where the answer leads */
async function sendOne(
  order: UploadOrder,
  cookie: string,
  at: number,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const asked = ask(order, '/dokumente/hochladen', 'POST', {
    cookie,
    'x-forwarded-for': from(at),
    'content-type': `multipart/form-data; boundary=${boundary}`,
    origin: `http://${order.host}`,
  });
  const answered = answerTo(asked);
  const fields = { ...form, department: 'handwerksrolle', title: 'Messung', note: '' };
  for (const [name, value] of Object.entries(fields)) asked.write(`${headOf(`name="${name}"`)}${value}\r\n`);
  asked.write(headOf('name="files"; filename="Messung.pdf"'));
  asked.write('%PDF-1.7\n1 0 obj<<>>stream\n');
  const piece = randomBytes(64 * 1024);
  for (let sent = 0; sent < order.megabytes * 2 ** 20 - 1024; sent += piece.length)
    if (!asked.write(piece)) await once(asked, 'drain');
  asked.end(`\nendstream endobj\ntrailer<<>>\n%%EOF\n\r\n--${boundary}--\r\n`);
  const answer = await answered;
  answer.resume();
  return answer.headers.location ?? '';
}

function headOf(disposition: string): string {
  return `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`;
}
