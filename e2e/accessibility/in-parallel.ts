/** Works through a list with so many at once, each by a hand of its own that is made once. */
export async function inParallel<Item, Hand>(
  items: readonly Item[],
  hands: readonly Hand[],
  work: (hand: Hand, item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    hands.map(async (hand) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(hand, next);
    }),
  );
}
