/**
 * Asks for several things through one handle at the same time, so that they travel to the database together. Waits for
 * all of them also where one fails, for with `Promise.all` the others would go on asking when the transaction is over
 * and its connection serves somebody else.
 * @throws what the first of them in order failed with; the others of the same transaction fail with it
 */
export async function together<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [Index in keyof Asked]: Awaited<Asked[Index]> }> {
  const answers = await Promise.allSettled(asked);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as {
    -readonly [Index in keyof Asked]: Awaited<Asked[Index]>;
  };
}
