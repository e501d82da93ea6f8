/**
 * The bytes of a request as they come in.
 * @param longestSilenceMs so long the sender may be silent
 * @throws when the sender is silent for longer, or goes away in the middle
 */
export async function* chunksOf(request: Request, longestSilenceMs: number): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(longestSilenceMs, reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    // what was not read is of no interest, and neither is that it cannot be stopped any more
    void reader.cancel().catch(() => {});
  }
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_never, failed) => {
    timer = setTimeout(() => failed(new Error('the sender fell silent')), milliseconds);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
