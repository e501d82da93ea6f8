import type { CookieToSet } from './reply.ts';

/** Name under which a cookie is stored: with the `__Host-` prefix over HTTPS, so that no other host can set it. */
export function storedCookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The `Set-Cookie` header for a cookie of ours. */
export function setCookieHeader(cookie: CookieToSet, secure: boolean): string {
  const parts = [
    `${storedCookieName(cookie.name, secure)}=${cookie.value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
  ];
  if (secure) parts.push('Secure');
  if (cookie.value === '') parts.push('Max-Age=0');
  else if (cookie.maxAgeSeconds !== undefined) parts.push(`Max-Age=${cookie.maxAgeSeconds}`);
  return parts.join('; ');
}

/** Reads one cookie of ours from the request's header. */
export function readCookie(header: string | undefined, name: string, secure: boolean): string | undefined {
  const wanted = storedCookieName(name, secure);
  for (const part of (header ?? '').split(';')) {
    const separator = part.indexOf('=');
    if (separator > 0 && part.slice(0, separator).trim() === wanted) return part.slice(separator + 1).trim();
  }
  return undefined;
}
