/** Headers of every answer; nothing is loaded from elsewhere, nothing inline runs, nobody frames the portal. */
export function securityHeaders(secure: boolean, carriesToken: boolean): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    // pages behind mailed links carry a token in their address; elsewhere `no-referrer` would turn the forms' Origin
    // into `null`, which older browsers without Sec-Fetch-Site could not make up for
    'referrer-policy': carriesToken ? 'no-referrer' : 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...transportSecurity(secure),
  };
}

/** Lets pages of these origins show an answer inside a frame, where no script runs; without any, nobody. */
export function allowFraming(headers: Headers, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const policy = headers.get('content-security-policy') ?? '';
  const ancestors = `frame-ancestors ${origins.join(' ')}`;
  headers.set(
    'content-security-policy',
    policy.replace("frame-ancestors 'none'", ancestors).replace("script-src 'self'", "script-src 'none'"),
  );
  // it knows no list; browsers that know the policy heed that alone
  headers.delete('x-frame-options');
}

/** Lets no form of a page be sent and no script run, whatever stands in it. */
export function forbidForms(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  headers.set(
    'content-security-policy',
    policy
      .replace("form-action 'self'", "form-action 'none'")
      .replace("script-src 'self'", "script-src 'none'"),
  );
}

/** Headers of style sheets, scripts and fonts: what a browser heeds when one is opened by itself. */
export function assetSecurityHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...transportSecurity(secure),
  };
}

/** A year of HTTPS for this host and those below it (ASVS 3.4.1). */
function transportSecurity(secure: boolean): Record<string, string> {
  return secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
}

/** An answer in plain words, for programs and for hosts that are no chamber's. */
export function plainAnswer(words: string, status: number, secure: boolean): Response {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...securityHeaders(secure, false),
  };
  return new Response(words, { status, headers });
}

/** True where any chamber is reached over HTTPS: then nothing on this portal goes without. */
export function isServedSecurely(chambers: readonly { readonly origin: string }[]): boolean {
  return chambers.some(({ origin }) => origin.startsWith('https:'));
}

/**
 * Whether an unsafe request comes from the portal's own pages. Browsers say so by `Sec-Fetch-Site` or `Origin`;
 * programs that send neither carry no cookies of a person's browser.
 */
export function comesFromOwnPage(
  origin: string | undefined,
  fetchSite: string | undefined,
  requestHost: string,
): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin === undefined) return true;
  // a page with `no-referrer` sends the opaque origin; Sec-Fetch-Site has then vouched for it
  if (origin === 'null') return fetchSite === 'same-origin' || fetchSite === 'none';
  return URL.parse(origin)?.host === requestHost;
}
