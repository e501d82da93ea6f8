import { redirect, type Reply } from '../../platform/http/reply.ts';
import { antragPath } from './paths.ts';

/** The page of the Antrag as it stands by now; what was asked for cannot be done any more. */
export function tooLate(nummer: number, outcome: string): Reply {
  const audit = { outcome, subjects: { antrag: String(nummer) } };
  return redirect(`${antragPath(nummer)}?hinweis=zu-spaet`, { audit });
}
