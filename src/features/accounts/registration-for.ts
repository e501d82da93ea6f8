import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import { paths } from './paths.ts';
import { keepRegistrationFor, type RegistrationFor } from './sealed-cookies.ts';

/**
 * Leads somebody to the registration with what is known of them filled in, and on to a page of ours when they first
 * sign in. The address is as unproven as any that is typed: it is confirmed like every other.
 */
export function leadToRegistration(
  context: Pick<RequestFacts, 'chamber' | 'cookie' | 'now' | 'parts'>,
  known: RegistrationFor,
): { readonly path: string; readonly cookie: CookieToSet } {
  return { path: paths.register, cookie: keepRegistrationFor(context, known) };
}
