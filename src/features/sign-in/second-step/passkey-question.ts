import { makeChallenge, type PasskeyQuestion, questionFor } from '../../../platform/factors/index.ts';
import type { RequestFacts } from '../../../platform/http/context.ts';

/** The question to a passkey that stands on every sign-in page, with the cookies that its answer needs. */
export function passkeyQuestion(facts: RequestFacts) {
  const { challenge, sealed, cookies } = makeChallenge(facts, 'sign-in');
  const question: PasskeyQuestion = { options: questionFor(facts.chamber, challenge), sealed };
  return { question, cookies };
}
