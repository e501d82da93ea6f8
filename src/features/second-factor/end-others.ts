import type { WriteContext } from '../../platform/http/context.ts';
import { redirect, type Reply } from '../../platform/http/reply.ts';

/**
 * Ends the other sessions of the account that the person changes, and sign-ins that wait. Whatever changes a factor calls
 * it: who signed in elsewhere before has not shown the factors that count from now on, and a proof of the password alone
 * would otherwise go on opening what is sensitive (ASVS 7.4.3, 7.5.1).
 */
export type EndOthers = (context: WriteContext) => Promise<void>;

/** Whether the session that changes a factor is still in force, once another change of the same moment is done. */
export type StillIn = (context: WriteContext) => Promise<boolean>;

/** Lets only a session that is still in force change a factor: of two at once the second would undo what the first set up. */
export function whileIn(stillIn: StillIn) {
  return <Rest extends readonly unknown[]>(
    answer: (context: WriteContext, ...rest: Rest) => Promise<Reply>,
  ) =>
    async (context: WriteContext, ...rest: Rest): Promise<Reply> => {
      if (await stillIn(context)) return answer(context, ...rest);
      return redirect('/anmelden', { audit: { outcome: 'not-in-force' } });
    };
}
