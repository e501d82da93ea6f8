import type { Context } from 'hono';
import type { Chamber } from '../chamber/chamber.ts';
import { renderDocument, withoutLife } from '../ui/index.ts';
import { attachmentHeader } from './content-disposition.ts';
import { setCookieHeader } from './cookies.ts';
import { languageHeaders } from './language.ts';
import type { ReadingWork, Reply } from './reply.ts';
import { allowFraming, forbidForms, securityHeaders } from './security-headers.ts';
import { streamBody } from './stream-body.ts';

/** Turns what a handler answers into what goes over the wire, with the headers that every answer has. */
export function sendReply(c: Context, chamber: Chamber, reply: Reply, work: ReadingWork): Response {
  const { terms } = chamber.wording;
  const secure = chamber.origin.startsWith('https:');
  const headers = new Headers({
    'cache-control': 'no-store',
    ...securityHeaders(secure, c.req.query('token') !== undefined),
    ...reply.headers,
  });
  allowFraming(headers, reply.framedBy ?? []);
  for (const cookie of reply.cookies ?? []) headers.append('set-cookie', setCookieHeader(cookie, secure));
  switch (reply.kind) {
    case 'drawn':
      return sendPage(reply.html, reply.status, headers);
    case 'page':
      if (reply.readOnly) {
        forbidForms(headers);
        return sendPage(withoutLife(renderDocument(reply.document, terms)), reply.status, headers);
      }
      return sendPage(renderDocument(reply.document, terms), reply.status, headers);
    case 'redirect':
      headers.set('location', inAscii(reply.to));
      return new Response(null, { status: 303, headers });
    case 'file':
      headers.set('content-type', reply.contentType);
      if (reply.fileName) headers.set('content-disposition', attachmentHeader(reply.fileName));
      return new Response(typeof reply.body === 'string' ? reply.body : new Uint8Array(reply.body), {
        status: reply.status ?? 200,
        headers,
      });
    case 'stream':
      headers.set('content-type', reply.contentType);
      headers.set('content-disposition', attachmentHeader(reply.fileName));
      return new Response(streamBody(reply.body(work)), { headers });
    case 'events':
    case 'unknown':
      return new Response('Not found', { status: 404, headers });
  }
}

/** Headers of a stream that tells open pages of changes: nothing on the way may hold back or press what it says. */
export function eventHeaders(chamber: Chamber): Headers {
  return new Headers({
    ...securityHeaders(chamber.origin.startsWith('https:'), false),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
}

function sendPage(html: string, status: number, headers: Headers): Response {
  headers.set('content-type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(languageHeaders(html))) headers.set(name, value);
  return new Response(html, { status, headers });
}

// what stood in an address that somebody made up may be part of a path; a header takes no such letters
function inAscii(path: string): string {
  return path.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
